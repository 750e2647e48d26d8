import { dayIn } from '#core/calendar/days.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'

/** Today in a time zone. Read once by a script and passed on; `SODATE_TODAY=2026-04-01` sets it for trials. */
export function readToday(timeZone: string): CalendarDate {
  return process.env['SODATE_TODAY'] ?? dayIn(timeZone, readNow())
}

/** This moment. */
export function readNow(): Date {
  return new Date()
}
