import { describe, expect, test } from 'vitest'
import { brokenKanji, isSlipOf } from '#core/search/slips.ts'

test.each([
  ['臨時', '時臨', true],
  ['自転車', '自車', true],
  ['公民館', '公民民館', true],
  ['ごみ', 'みご', true],
  ['vpn', 'vnp', true],
  ['臨時', '臨時', false],
  // Another kanji, or one more at either end, is another word.
  ['自動車', '自転車', false],
  ['市役所', '市役', false],
  ['市役所', '役所', false],
  ['会社', '会社員', false],
  ['会社', '社会員', false],
])('%s written %s is a slip: %s', (word, written, slip) => {
  expect(isSlipOf(word, written)).toBe(slip)
})

describe('kanji that words cover only one at a time', () => {
  const words = (...spans: readonly (readonly [number, number])[]) =>
    spans.map(([at, length]) => ({ at, length, kind: 'content' }))

  test.each([
    ['時臨 窓口', words([0, 1], [3, 2]), ['時臨']],
    ['臨時窓口', words([0, 2], [2, 2]), []],
    ['臨時口窓', words([0, 2], [2, 1]), ['口窓']],
    ['犬と猫', words([0, 1], [2, 1]), []],
    ['office時臨', words([0, 6]), ['時臨']],
  ])('%s', (text, known, broken) => {
    expect(brokenKanji(text, known)).toEqual(broken)
  })

  test('what is not known covers nothing', () => {
    expect(brokenKanji('音騒', [{ at: 0, length: 2, kind: 'unknown' }])).toEqual(['音騒'])
  })
})
