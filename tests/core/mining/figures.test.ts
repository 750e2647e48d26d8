import { describe, expect, test } from 'vitest'
import { figuresOf } from '#core/mining/figures.ts'
import { forecastOf } from '#core/mining/months.ts'
import { reasonsOf, weeksToPeak } from '#core/mining/reasons.ts'
import { type Ticket, ticketSchema } from '#schemas/ticket.ts'

const MONTHS = [
  '2025-11',
  '2025-12',
  ...Array.from({ length: 10 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`),
]

function ticketsOn(days: readonly string[]): Ticket[] {
  return days.map((day, i) =>
    ticketSchema.parse({
      id: `generic:${i}`,
      source: 'generic',
      createdAt: `${day}T03:00:00Z`,
      subject: 'x',
      request: '',
    }),
  )
}
const figures = (days: readonly string[]) =>
  figuresOf(ticketsOn(days), { months: MONTHS, timeZone: 'Asia/Tokyo' })
const kinds = (days: readonly string[]) => reasonsOf(figures(days), '2026-10-31').map(one => one.kind)
const times = (day: string, n: number) => Array.from({ length: n }, () => day)

describe('a flood', () => {
  test.each([
    [14, 0, 14],
    [15, 1, 1],
    [300, 1, 1],
  ])('%i tickets of one day are %i flood, %i events', (n, floods, events) => {
    const found = figures(times('2026-03-10', n))
    expect(found.floods).toHaveLength(floods)
    expect(found.eventCount).toBe(events)
  })

  test('is none where every day is as busy: that is a season', () => {
    const days = Array.from({ length: 14 }, (_, i) => times(`2026-03-${String(i + 1).padStart(2, '0')}`, 15))
    expect(figures(days.flat()).floods).toEqual([])
  })

  test('at night in UTC counts for the day in Tokyo', () => {
    const [ticket] = ticketsOn(['2026-03-10'])
    if (!ticket) throw new Error('no ticket')
    const late = times('x', 15).map((_, i) => ({
      ...ticket,
      id: `generic:n${i}`,
      createdAt: '2026-03-10T16:00:00Z',
    }))
    const found = figuresOf(late, { months: MONTHS, timeZone: 'Asia/Tokyo' })
    expect(found.floods).toEqual([{ day: '2026-03-11', ticketCount: 15 }])
  })
})

describe('a season', () => {
  const every = (day: string) => MONTHS.map(month => `${month}-${day}`)
  test.each([
    ['the second week', every('10'), 'week-of-month'],
    ['the month’s end', [...every('27'), ...every('01')], 'month-edge'],
    [
      'one month of the year',
      [...times('2026-04-03', 4), ...times('2026-04-08', 4), ...times('2026-04-22', 4), '2026-01-15'],
      'month-of-year',
    ],
    [
      'Mondays',
      Array.from({ length: 24 }, (_, i) => new Date(Date.UTC(2026, 0, 5 + 7 * i)).toISOString().slice(0, 10)),
      'weekday',
    ],
  ])('%s is named', (_, days, kind) => expect(kinds(days)).toContain(kind))

  test('that comes every year is named once', () => {
    const months = [2025, 2026].flatMap(year =>
      Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`),
    )
    const days = months.flatMap(month => times(`${month}-08`, month.endsWith('-06') ? 12 : 1))
    const found = figuresOf(ticketsOn(days), { months, timeZone: 'Asia/Tokyo' })
    expect(reasonsOf(found, '2026-12-31').filter(one => one.kind === 'month-of-year')).toMatchObject([
      { month: 6 },
    ])
  })

  test('is not seen in tickets spread evenly', () => {
    const days = MONTHS.flatMap((month, i) =>
      ['03', '11', '16', '24'].map(day => `${month}-${String(Number(day) + (i % 3)).padStart(2, '0')}`),
    )
    expect(kinds(days)).toEqual([])
  })

  test.each([
    ['2026-09-28', 0],
    ['2026-10-02', 52],
    ['2026-09-10', 3],
  ])('from %s it is %i weeks to a peak in October', (today, weeks) => {
    expect(weeksToPeak([{ kind: 'month-of-year', month: 10, factor: 3 }], today)).toBe(weeks)
  })
})

test.each([
  ['2026-06-30', '2026-07', 60],
  ['2026-06-29', '2026-06', 40],
])('tickets up to %s give the volume of %s', (lastDay, month, ticketCount) => {
  const months = [10, 20, 30, 40, 50, 90].map((count, i) => ({
    month: `2026-0${i + 1}`,
    ticketCount: count,
    coveredCount: 0,
  }))
  expect(forecastOf(months, lastDay)).toMatchObject({ month, ticketCount })
})

test.each([
  ['2026-10-31', '2026-10'],
  ['2026-10-30', undefined],
  ['2026-11-01', '2026-10'],
])('a month twice as busy is a surge when tickets up to %s hold it whole', (lastDay, month) => {
  const days = MONTHS.flatMap(one => times(`${one}-08`, one === '2026-10' ? 12 : 3))
  const months = lastDay > '2026-11' ? [...MONTHS, '2026-11'] : MONTHS
  const found = figuresOf(ticketsOn(days), { months, timeZone: 'Asia/Tokyo' })
  const surges = reasonsOf(found, lastDay).flatMap(one => (one.kind === 'surge' ? [one.month] : []))
  expect(surges).toEqual(month ? [month] : [])
})
