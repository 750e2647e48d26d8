import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createShortTexts, memoised, memoisedAt } from '#core/mining/redact/memo.ts'
import { wordSet } from '#core/mining/redact/word-set.ts'

const text = fc.string({ unit: fc.constantFrom('田', '中', 'ア', 'a', '\ud842', ' '), maxLength: 16 })

test('a set of words knows its words and no others', () => {
  fc.assert(
    fc.property(fc.array(text), fc.array(text), (words, others) => {
      const isWord = wordSet(words)
      for (const word of words) expect(isWord(word)).toBe(true)
      for (const other of others) expect(isWord(other)).toBe(words.includes(other))
    }),
  )
})

describe('what is remembered is what was worked out', () => {
  const worked = (part: string) => `<${part}>`
  const numbered = (part: string) =>
    [...part].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) & 0xffff, 7)

  test('of a text', () => {
    const remembered = memoised(worked)
    fc.assert(
      fc.property(text, part => {
        expect(remembered(part)).toBe(worked(part))
      }),
    )
  })

  test('of a part of a text, though thousands share its places', () => {
    const remembered = memoisedAt(numbered)
    fc.assert(
      fc.property(text, fc.nat(16), fc.nat(16), (whole, start, length) => {
        expect(remembered(whole, start, start + length)).toBe(numbered(whole.slice(start, start + length)))
      }),
      { numRuns: 20_000 },
    )
  })

  test('of short texts only, and never more than a few thousand', () => {
    const short = createShortTexts<number>()
    for (let index = 0; index < 10_000; index += 1) short.remember(`text ${index}`, index)
    short.remember('long '.repeat(20), 1)
    expect(short.known('text 9999')).toBe(9999)
    expect(short.known('text 0')).toBeUndefined()
    expect(short.known('long '.repeat(20))).toBeUndefined()
  })
})
