import { expect, test } from 'vitest'
import { monthsBetween, reviewCalendar, weeksOf } from '#site/components/pages/health-calendar.ts'

test.each([
  ['2026-11-24', '2026-11-30', ['2026-11-01']],
  ['2026-11-24', '2027-01-01', ['2026-11-01', '2026-12-01', '2027-01-01']],
  ['2026-01-31', '2026-02-28', ['2026-01-01', '2026-02-01']],
])('from %s to %s are the months %j', (from, to, months) => {
  expect(monthsBetween(from, to)).toEqual(months)
})

test.each([
  ['2026-11-01', 5, 0, 30],
  ['2026-12-01', 5, 2, 31],
  ['2027-02-01', 5, 1, 28],
  ['2026-02-01', 4, 0, 28],
  ['2028-02-01', 5, 2, 29],
])('%s has %i weeks, the first with %i days of another month, and %i days', (month, count, before, days) => {
  const weeks = weeksOf(month)
  expect(weeks).toHaveLength(count)
  expect(weeks.every(week => week.length === 7)).toBe(true)
  expect(weeks.flat().indexOf(month)).toBe(before)
  expect(weeks.flat().filter(day => day !== undefined)).toHaveLength(days)
})

test.each([
  ['ja', '2026年11月', '件'],
  ['en', 'November 2026', ' reviews'],
] as const)('the calendar in %s names the month and leads to the day’s articles', (locale, month, unit) => {
  const row = {
    id: 'account/a',
    locale,
    title: 'x',
    category: 'account',
    owner: 'it',
    verified: undefined,
    reviewBy: '2026-11-25',
    state: 'due',
    kinds: [],
  } as const
  const upcoming = [{ day: '2026-11-25', rows: [row, row] }]
  const { safe } = reviewCalendar({ today: '2026-11-24', upcoming }, { locale, holidays: 'jp' })
  expect(safe).toContain(`<caption>${month}</caption>`)
  expect(safe).toContain(
    `<a href="#day.2026-11-25">25 <b>2<span class="visually-hidden">${unit}</span></b></a>`,
  )
  expect(safe).toContain('class="today"')
  // Four Saturdays, five Sundays, and two holidays of Japan.
  expect(safe.match(/day-off/g)).toHaveLength(11)
})
