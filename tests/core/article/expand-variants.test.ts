import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expandVariants, MAX_VARIANTS } from '#core/article/variants.ts'

describe('a compact question stands for every phrasing it allows', () => {
  test.each([
    ['VPNに(繋がらない|接続できない)', ['VPNに繋がらない', 'VPNに接続できない']],
    ['パスワード[を]忘れた', ['パスワードを忘れた', 'パスワード忘れた']],
    ['cannot (log|sign) in', ['cannot log in', 'cannot sign in']],
    ['1\\|2 の違い', ['1|2 の違い']],
    ['book [a] room', ['book a room', 'book room']],
    ['そのまま', ['そのまま']],
  ])('%s', (line, phrasings) => {
    expect(expandVariants(line)).toEqual({ phrasings })
  })
})

test.each(['VPNに(繋がらない', 'VPN)に', 'a(b]'])('%s stands for itself and says it is unbalanced', line => {
  expect(expandVariants(line)).toEqual({ phrasings: [line], problem: 'unbalanced' })
})

test('too many choices stop at the limit and say so', () => {
  const { phrasings, problem } = expandVariants('(a|b|c|d)'.repeat(12))
  expect(problem).toBe('too-many')
  expect(phrasings.length).toBeLessThanOrEqual(MAX_VARIANTS)
})

test('any line is read without throwing and within the limit', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('(', ')', '[', ']', '|', '\\', 'a', 'を', ' ') }),
      line => expandVariants(line).phrasings.length <= MAX_VARIANTS,
    ),
  )
})
