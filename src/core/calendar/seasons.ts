import type { Season } from '#schemas/article.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'
import type { Site } from '#schemas/site.ts'

/** What an organisation says about its year: the month (1–12) it begins, and the weeks in which something new comes. */
export type YearPlan = Pick<Site, 'fiscalYearStart' | 'rollouts'>

/** The seasons a day falls in, most particular first. */
export function seasonsOn(day: CalendarDate, { fiscalYearStart, rollouts }: YearPlan): readonly Season[] {
  const month = Number(day.slice(5, 7))
  const date = Number(day.slice(8, 10))
  const left = lastDayOf(Number(day.slice(0, 4)), month) - date
  // 0 is the first month of the fiscal year, 11 its last.
  const fiscal = (month - fiscalYearStart + 12) % 12
  const isOn: Readonly<Record<Season, boolean>> = {
    rollout: rollouts.some(({ from, to }) => from <= day && day <= to),
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
  'rollout',
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
