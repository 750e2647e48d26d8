import { expect, test } from 'vitest'
import { openingAt } from '#core/calendar/opening.ts'
import { seasonsOn } from '#core/calendar/seasons.ts'

const staffing = {
  hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'] as const, from: '09:00', to: '17:30' }].map(span => ({
    ...span,
    days: [...span.days],
  })),
  closed: ['2026-12-29'],
  holidays: { '2026-11-23': '勤労感謝の日' },
}

test.each([
  ['2026-11-24', '08:59', { state: 'later', from: '09:00', to: '17:30' }],
  ['2026-11-24', '09:00', { state: 'open', to: '17:30' }],
  ['2026-11-24', '17:29', { state: 'open', to: '17:30' }],
  ['2026-11-24', '17:30', { state: 'closed', next: { day: '2026-11-25', from: '09:00' } }],
  [
    '2026-11-23',
    '10:00',
    { state: 'closed', holiday: '勤労感謝の日', next: { day: '2026-11-24', from: '09:00' } },
  ],
  ['2026-11-21', '10:00', { state: 'closed', next: { day: '2026-11-24', from: '09:00' } }],
  ['2026-12-28', '18:00', { state: 'closed', next: { day: '2026-12-30', from: '09:00' } }],
])('a desk on %s at %s', (day, time, expected) => {
  expect(openingAt(staffing, day, time)).toEqual(expected)
})

test('a desk without hours is closed, and says nothing of a next time', () => {
  expect(openingAt({ ...staffing, hours: [] }, '2026-11-24', '10:00')).toEqual({ state: 'closed' })
})

test.each([
  ['2026-10-14', 4, 'year-end-adjustment', false],
  ['2026-10-15', 4, 'year-end-adjustment', true],
  ['2026-12-20', 4, 'year-end-adjustment', true],
  ['2026-12-21', 4, 'year-end-adjustment', false],
  ['2026-02-21', 4, 'month-end', false],
  ['2026-02-22', 4, 'month-end', true],
  ['2026-02-28', 4, 'month-end', true],
  ['2026-03-01', 4, 'fiscal-year-end', true],
  ['2026-04-01', 4, 'fiscal-year-end', false],
  ['2026-04-01', 4, 'fiscal-year-start', true],
  ['2026-12-31', 1, 'fiscal-year-end', true],
] as const)('on %s with a fiscal year from month %i, %s is %s', (day, start, season, expected) => {
  expect(seasonsOn(day, { fiscalYearStart: start, rollouts: [] }).includes(season)).toBe(expected)
})

test.each([
  ['2027-01-17', false],
  ['2027-01-18', true],
  ['2027-02-12', true],
  ['2027-02-13', false],
])('on %s it is a rollout week of 18 January to 12 February: %s', (day, expected) => {
  const rollouts = [{ from: '2027-01-18', to: '2027-02-12' }]
  const seasons = seasonsOn(day, { fiscalYearStart: 4, rollouts })
  expect(seasons.includes('rollout')).toBe(expected)
  // It comes before what every year has.
  if (expected) expect(seasons[0]).toBe('rollout')
})
