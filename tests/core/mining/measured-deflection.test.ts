import { describe, expect, test } from 'vitest'
import { measureDeflection } from '#core/mining/measured-deflection.ts'

const months = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => new Date(Date.UTC(2024, from + i, 1)).toISOString().slice(0, 7))

function measure(own: (month: string) => number, rest: (month: string) => number, span: readonly string[]) {
  const counts = {
    own: Object.fromEntries(span.map(month => [month, own(month)])),
    all: Object.fromEntries(span.map(month => [month, own(month) + rest(month)])),
  }
  return measureDeflection(counts, { months: span, publishedOn: '2025-06-15', handlingMinutes: 30 })
}

describe('the effect of a published article', () => {
  test('is the fall against the share before, where no year before is known', () => {
    const found = measure(
      month => (month < '2025-06' ? 20 : 5),
      () => 100,
      months(12, 11),
    )
    expect(found).toMatchObject({
      basis: 'rest-of-desk',
      actual: 20,
      expected: 80,
      savedPerMonth: 15,
      hoursPerMonth: 7.5,
    })
  })

  test('is none when the whole desk falls as much', () => {
    const quiet = (month: string) => (month < '2025-06' ? 1 : 0.5)
    const found = measure(
      month => 20 * quiet(month),
      month => 200 * quiet(month),
      months(12, 11),
    )
    expect(found?.savedPerMonth).toBeCloseTo(0)
  })

  test('is none when the topic’s own season ended, where the year before is known', () => {
    const season = (month: string) => (month.endsWith('-04') || month.endsWith('-05') ? 60 : 6)
    const found = measure(season, () => 100, months(0, 22))
    expect(found?.basis).toBe('year-before')
    expect(found?.savedPerMonth).toBeCloseTo(0)
  })

  test.each([
    ['before a whole month has passed', months(12, 7), 20],
    ['where hardly anybody asked before', months(12, 11), 1],
  ])('is not claimed %s', (_, span, own) => {
    expect(
      measure(
        () => own,
        () => 100,
        span,
      ),
    ).toBeUndefined()
  })
})
