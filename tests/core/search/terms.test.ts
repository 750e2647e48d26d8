import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { openAnalyser } from '#adapters/analyser/open-analyser.ts'
import { foldWord, normalise, normaliseQuery, QUERY_LIMIT } from '#core/search/normalise.ts'
import { stemEnglish, writtenForms } from '#core/search/stem-english.ts'
import { runsOf, terms } from '#core/search/terms.ts'
import type { Analyse } from '#core/search/token.ts'

let analyse: Analyse
beforeAll(async () => {
  analyse = await openAnalyser()
})

describe('two ways to write one thing have the same terms', () => {
  test.each([
    ['サーバーが落ちた', 'サーバが落ちた'],
    ['引っ越しの手続き', '引越の手続'],
    ['ＰＣ　画面　真っ暗', 'pcの画面が真っ暗'],
    ['VPNに繋がらないのですがどうすればいいですか', 'vpnが繋がりません'],
    ['resetting my passwords', 'reset the password'.replace('reset the', 'resetting my')],
    ['ゴミの出し方', 'ごみの出し方'],
  ])('%s = %s', (a, b) => {
    expect(terms(a, analyse)).toEqual(terms(b, analyse))
  })
})

test('normalising keeps what matters and drops what cannot be seen', () => {
  expect(normalise('Ｗｉ‐Ｆｉ\u200B　が\u0000 ﾂﾅｶﾞﾗﾅｲ\uD800')).toBe('wi‐fi が ツナガラナイ')
})

test('normalising twice changes nothing, and a text grows at most eighteenfold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const once = normalise(text)
      return normalise(once) === once && once.length <= Math.max(18 * text.length, 1)
    }),
    { numRuns: 1000 },
  )
})

test('a query is never longer than its limit', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 2000 }),
      text => normaliseQuery(text).length <= QUERY_LIMIT,
    ),
  )
  expect(normaliseQuery('\uFDFA'.repeat(10_000)).length).toBeLessThanOrEqual(QUERY_LIMIT)
})

test.each([
  ['サーバー', 'さば'],
  ['ウィンドウ', 'うぃんどう'.replace('ぃ', 'い')],
  ['ー', 'ー'],
])('%s folds to %s', (word, folded) => {
  expect(foldWord(word)).toBe(folded)
})

test('runs are what the sets of Unicode say, in any text', () => {
  const said =
    /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〇]+)|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{N}\p{M}])+(?:'(?:s|t|re|ve|ll|d|m)\b)?/gu
  const some = fc.constantFrom(
    'パスワード',
    '〇々',
    "can't",
    "it's2",
    "we'reé",
    "'s",
    '𠮷野',
    '𝒳y',
    '\uD842',
    'e\u0301',
    '⺀',
    ' ',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(some, fc.string({ unit: 'binary', maxLength: 4 }))), parts => {
      const text = parts.join('')
      const expected = Array.from(text.matchAll(said), match => ({
        text: match[0],
        at: match.index,
        japanese: match[1] !== undefined,
      }))
      expect(runsOf(text)).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['forgot', 'forgotten', 'forget'],
  ['lost', 'loses', 'lose'],
  ['froze', 'frozen', 'freezing'],
  ['sent', 'sends', 'sending'],
  ['cancelled', 'canceled', 'cancel'],
  ['organisation', 'organization', 'organise'],
  ['colour', 'colors', 'color'],
])('%s, %s and %s are one word', (...forms) => {
  expect(new Set(forms.map(stemEnglish)).size).toBe(1)
})

test.each([
  ['read', 'red'],
  ['found', 'founder'],
  ['lost', 'last'],
])('%s and %s are two', (one, other) => expect(stemEnglish(one)).not.toBe(stemEnglish(other)))

test.each([
  ['forgotten', 'forgot'],
  ['freezing', 'frozen'],
  ['lose', 'lost'],
])('what is found by %s may be written %s', (asked, written) =>
  expect(writtenForms(stemEnglish(asked))).toContain(written),
)
