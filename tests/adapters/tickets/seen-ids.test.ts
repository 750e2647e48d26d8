import { expect, test } from 'vitest'
import { createSeenIds } from '#adapters/tickets/seen-ids.ts'

test('an id is new once, however many came between, in Japanese and English', () => {
  const seen = createSeenIds()
  const ids = Array.from(
    { length: 200_000 },
    (_one, index) => `${index % 2 === 0 ? '問合せ' : 'HELP'}-${index}`,
  )
  expect(ids.filter(id => !seen.add(id))).toEqual([])
  expect(ids.filter(id => seen.add(id))).toEqual([])
  expect(seen.add('問合せ-200001')).toBe(true)
})
