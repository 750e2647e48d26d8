import { describe, expect, test } from 'vitest'
import { createRedactor } from '#core/mining/redact/redactor.ts'
import type { PersonalKind } from '#core/mining/redact/span.ts'
import { freeTexts } from '../../bench/import/free-texts.ts'
import { measureRedaction } from '../../bench/import/measure-redaction.ts'

const KINDS: readonly PersonalKind[] = ['secret', 'host', 'employee-id', 'address']

describe.each([
  ['kinds-wide', 0.965],
  ['kinds-desk', 0.93],
] as const)('the forms in which desks write them: %s', (part, least) => {
  const scores = measureRedaction(freeTexts(part))
  test.each(KINDS)('%s: nearly all are found', kind => {
    const { found, missed } = scores.get(kind) ?? { found: 1, missed: 0 }
    expect(found / (found + missed)).toBeGreaterThan(least)
  })
  test.each(KINDS)('%s: nothing else is taken', kind => expect(scores.get(kind)?.wrong ?? 0).toBe(0))
})

test('nothing is taken out of sentences about rules, errors, products and models', () => {
  const redact = createRedactor()
  const taken = freeTexts('traps').flatMap(({ text }) =>
    (redact([text])[0]?.spans ?? [])
      .filter(({ kind }) => kind !== 'name')
      .map(({ start, end }) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`),
  )
  expect(taken).toEqual([])
})
