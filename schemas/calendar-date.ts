import { z } from 'zod'

const DATE = /^\d{4}-\d{2}-\d{2}$/

/** Whether a text is a day that exists, as YYYY-MM-DD (2026-02-30 is not). */
export function isCalendarDate(text: string): boolean {
  if (!DATE.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
}

/**
 * A calendar day as YYYY-MM-DD, without time or zone.
 * Astro's YAML gives a `Date` at UTC midnight for an unquoted day, the `yaml` package a string: both are taken.
 */
export const calendarDateSchema = z
  .union([
    z.string(),
    z.date().transform(date => (Number.isNaN(date.getTime()) ? 'invalid' : date.toISOString().slice(0, 10))),
  ])
  .refine(isCalendarDate, { message: 'calendar-date' })

export type CalendarDate = z.infer<typeof calendarDateSchema>
