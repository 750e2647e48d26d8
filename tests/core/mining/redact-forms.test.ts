import { describe, expect, test } from 'vitest'
import { createRedactor } from '#core/mining/redact/redactor.ts'
import type { PersonalKind } from '#core/mining/redact/span.ts'
import { freeTexts } from '../../bench/import/free-texts.ts'
import { measureRedaction } from '../../bench/import/measure-redaction.ts'

const KINDS: readonly PersonalKind[] = ['secret', 'host', 'employee-id', 'address']

describe('the forms in which desks write them', () => {
  const scores = measureRedaction(freeTexts('kinds-wide'))
  test.each(KINDS)('%s: nearly all are found', kind => {
    const { found, missed } = scores.get(kind) ?? { found: 0, missed: 1 }
    expect(found / (found + missed)).toBeGreaterThan(0.965)
  })
  test.each(KINDS)('%s: nothing else is taken', kind => expect(scores.get(kind)?.wrong).toBe(0))
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
