import type { CalendarDate } from '#schemas/calendar-date.ts'
import type { Hours } from '#schemas/team.ts'
import { addDays } from './days.ts'

/** When a desk is staffed. `holidays` and `closed` are the days it isn't, `YYYY-MM-DD`; holidays carry their name. */
export type Staffing = Readonly<{
  hours: readonly Hours[]
  closed: readonly CalendarDate[]
  holidays: Readonly<Record<CalendarDate, string>>
}>

/** What a desk is doing at a moment. Times are `HH:MM`. */
export type Opening =
  | Readonly<{ state: 'open'; to: string }>
  | Readonly<{ state: 'later'; from: string; to: string }>
  | Readonly<{
      state: 'closed'
      /** Name of the public holiday, where that is why. */ holiday?: string | undefined
      next?: Readonly<{ day: CalendarDate; from: string }> | undefined
    }>

const WEEK = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
const LOOK_AHEAD_DAYS = 21

/** Whether a desk is open on a day at a time (`HH:MM`), and if not, when it next opens within three weeks. */
export function openingAt(staffing: Staffing, day: CalendarDate, time: string): Opening {
  const today = spansOn(staffing, day)
  const now = today.find(span => span.from <= time && time < span.to)
  if (now) return { state: 'open', to: now.to }
  const later = today.find(span => time < span.from)
  if (later) return { state: 'later', from: later.from, to: later.to }
  const holiday = staffing.holidays[day]
  for (let ahead = 1; ahead <= LOOK_AHEAD_DAYS; ahead++) {
    const next = addDays(day, ahead)
    const [first] = spansOn(staffing, next)
    if (first) return { state: 'closed', holiday, next: { day: next, from: first.from } }
  }
  return { state: 'closed', holiday }
}

function spansOn({ hours, closed, holidays }: Staffing, day: CalendarDate): readonly Hours[] {
  if (closed.includes(day) || Object.hasOwn(holidays, day)) return []
  const weekday = WEEK[new Date(`${day}T00:00:00Z`).getUTCDay()]
  return hours
    .filter(span => weekday !== undefined && span.days.includes(weekday))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
}
