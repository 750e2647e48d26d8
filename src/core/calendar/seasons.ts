import type { Season } from '#schemas/article.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'

/**
 * The seasons a day falls in, most particular first. `fiscalYearStart` is the month (1–12) the fiscal year begins.
 * A rollout has no days of its own: it is never in this list.
 */
export function seasonsOn(day: CalendarDate, fiscalYearStart: number): readonly Season[] {
  const month = Number(day.slice(5, 7))
  const date = Number(day.slice(8, 10))
  const left = lastDayOf(Number(day.slice(0, 4)), month) - date
  // 0 is the first month of the fiscal year, 11 its last.
  const fiscal = (month - fiscalYearStart + 12) % 12
  const isOn: Readonly<Partial<Record<Season, boolean>>> = {
    'year-end-adjustment': (month === 10 && date >= 15) || month === 11 || (month === 12 && date <= 20),
    'year-end': month === 12 && date >= 7,
    'new-year': month === 1 && date <= 15,
    'fiscal-year-end': fiscal === 11,
    'new-joiners': fiscal === 0 || (fiscal === 11 && left < 14) || (fiscal === 6 && date <= 14),
    'fiscal-year-start': fiscal === 0 || (fiscal === 11 && left < 7),
    'quarter-end': fiscal % 3 === 2 && left < 10,
    'month-end': left < 7,
    'month-start': date <= 7,
  }
  return ORDER.filter(season => isOn[season])
}

const ORDER: readonly Season[] = [
  'year-end-adjustment',
  'year-end',
  'new-year',
  'fiscal-year-end',
  'new-joiners',
  'fiscal-year-start',
  'quarter-end',
  'month-end',
  'month-start',
]

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
