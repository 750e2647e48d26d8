import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expandQuestion, PHRASING_LIMIT } from '#core/search/expand-question.ts'

describe('a compact question stands for every phrasing it allows', () => {
  test.each([
    ['VPNに(繋がらない|接続できない)', ['VPNに繋がらない', 'VPNに接続できない']],
    ['パスワード[を]忘れた', ['パスワードを忘れた', 'パスワード忘れた']],
    [
      'パスワード［を］（忘れた｜わからない）',
      ['パスワードを忘れた', 'パスワードをわからない', 'パスワード忘れた', 'パスワードわからない'],
    ],
    [
      '[I] cannot (log in|sign in)',
      ['I cannot log in', 'I cannot sign in', 'cannot log in', 'cannot sign in'],
    ],
    ['有休（年休）の残り', ['有休(年休)の残り']],
    ['1\\|2 の違い', ['1|2 の違い']],
    ['そのまま', ['そのまま']],
  ])('%s', (text, phrasings) => {
    expect(expandQuestion(text)).toEqual({ ok: true, phrasings, clipped: false })
  })
})

describe('a compact question that cannot be read says where and why', () => {
  test.each([
    ['VPNに(繋がらない', 4, 'unclosed'],
    ['VPN)に', 3, 'unopened'],
    ['a(b|[c])', 4, 'nested'],
    ['a(|)', 1, 'empty'],
    ['a(b]', 3, 'unopened'],
  ])('%s', (text, at, problem) => {
    expect(expandQuestion(text)).toEqual({ ok: false, at, problem })
  })
})

test('many choices are clipped to the limit', () => {
  const expansion = expandQuestion('(a|b|c|d)'.repeat(12))
  expect(expansion).toMatchObject({ ok: true, clipped: true })
  if (expansion.ok) expect(expansion.phrasings).toHaveLength(PHRASING_LIMIT)
})

test('any text is read without throwing and within the limit', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('(', ')', '[', ']', '|', '\\', 'a', 'を', ' ') }), text => {
      const expansion = expandQuestion(text)
      return !expansion.ok || expansion.phrasings.length <= PHRASING_LIMIT
    }),
  )
})
