import { dayIn } from '#core/calendar/days.ts'
import { type CalendarDate, isCalendarDate } from '#schemas/calendar-date.ts'

/** Today in a time zone, read once by a script and passed on. `SODATE_TODAY=2026-04-01` sets it for trials. */
export function readToday(timeZone: string): CalendarDate {
  const { SODATE_TODAY: set } = process.env
  if (set === undefined || set === '') return dayIn(timeZone, readNow())
  if (!isCalendarDate(set)) throw new Error(`SODATE_TODAY must be a day like 2026-04-01, not ${set}`)
  return set
}

/** This moment. */
export function readNow(): Date {
  return new Date()
}
