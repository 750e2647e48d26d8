import { expect, test } from 'vitest'
import { calendarDateSchema } from '#schemas/calendar-date.ts'

test.each([
  ['2026-10-01', '2026-10-01'],
  ['2024-02-29', '2024-02-29'],
  [new Date('2026-10-01T00:00:00Z'), '2026-10-01'],
])('%s is the day %s', (given, day) => {
  expect(calendarDateSchema.parse(given)).toBe(day)
})

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-1-1',
  '1.10.2026',
  'tomorrow',
  '',
  '2026-10-01T00:00:00Z',
  20261001,
  new Date('x'),
])('%s is no day', given => {
  expect(calendarDateSchema.safeParse(given).success).toBe(false)
})
