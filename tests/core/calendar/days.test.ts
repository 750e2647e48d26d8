import { describe, expect, test } from 'vitest'
import { addDays, dayIn, dayOfUtc, daysBetween } from '#core/calendar/days.ts'

describe('calendar days', () => {
  test.each([
    ['2026-03-31T14:59:59Z', 'Asia/Tokyo', '2026-03-31'],
    ['2026-03-31T15:00:00Z', 'Asia/Tokyo', '2026-04-01'],
    ['2026-04-01T03:59:59Z', 'America/New_York', '2026-03-31'],
    ['2026-04-01T04:00:00Z', 'America/New_York', '2026-04-01'],
    ['2026-11-01T05:30:00Z', 'America/New_York', '2026-11-01'],
  ])('%s in %s is %s', (moment, zone, day) => {
    expect(dayIn(zone, new Date(moment))).toBe(day)
  })

  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-08', 1, '2026-03-09'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %i days is %s', (from, count, to) => {
    expect(addDays(from, count)).toBe(to)
    expect(daysBetween(from, to)).toBe(count)
  })
})

test.each([
  ['2026-03-31T14:59:59Z', 'Asia/Tokyo', '2026-03-31'],
  ['2026-03-31T15:00:00Z', 'Asia/Tokyo', '2026-04-01'],
  ['2026-04-01T03:59:59Z', 'America/New_York', '2026-03-31'],
  ['2026-03-31T18:15:00Z', 'Asia/Kathmandu', '2026-04-01'],
  ['1969-12-31T15:00:00Z', 'Asia/Tokyo', '1970-01-01'],
])('%s in %s is %s, written or in milliseconds', (moment, zone, day) => {
  expect(dayOfUtc(zone, moment)).toBe(day)
  expect(dayOfUtc(zone, Date.parse(moment))).toBe(day)
})
