import type { CalendarDate } from '#schemas/calendar-date.ts'

const DAY = 86_400_000

/** The day a number of days later (earlier when negative). Days have no zone, so none is lost to clock changes. */
export function addDays(day: CalendarDate, count: number): CalendarDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10)
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)
}

/** The calendar day on which a moment falls in an IANA time zone. Throws RangeError for a zone that does not exist. */
export function dayIn(timeZone: string, moment: Date): CalendarDate {
  return formatFor(timeZone).format(moment)
}

/**
 * The same for a moment written in UTC (2026-04-01T01:23:45Z) or given in milliseconds, remembered by the quarter of an
 * hour: zones begin their days at one, and of a million tickets most share theirs with others.
 */
export function dayOfUtc(timeZone: string, moment: string | number): CalendarDate {
  const at = typeof moment === 'number' ? moment : Date.parse(moment)
  const quarters = quartersOf.get(timeZone) ?? new Map<number, CalendarDate>()
  const quarter = Math.floor(at / 900_000)
  const known = quarters.get(quarter)
  if (known !== undefined) return known
  const day = dayIn(timeZone, new Date(at))
  if (quarters.size >= MOST_QUARTERS) quarters.clear()
  quartersOf.set(timeZone, quarters.set(quarter, day))
  return day
}

const quartersOf = new Map<string, Map<number, CalendarDate>>()

/** Five years of quarters. */
const MOST_QUARTERS = 175_000

// Making a DateTimeFormat costs more than a thousand uses of it, and history has a moment per commit.
const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  formats.set(timeZone, made)
  return made
}
