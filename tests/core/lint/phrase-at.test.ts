import { expect, test } from 'vitest'
import { phraseAt } from '#core/lint/phrase-at.ts'

test.each([
  ['設定は、変更できなくもありません。次へ。', 'な', '変更できなくもありません'],
  ['「保存」を押し、資料を添付することが可能です。', '添', '資料を添付することが可能です'],
  ['**できない**わけではない', 'わ', 'わけではない'],
  ['You can, in order to save, press it', 'order', 'order'],
])('in %s the place of %s is told as %s', (source, found, phrase) => {
  const start = source.indexOf(found)
  expect(phraseAt(source, start, start + found.length)).toBe(phrase)
})

test('a phrase without an end is cut, and one at the edges has its edges', () => {
  expect(phraseAt('あ'.repeat(100), 50, 51).length).toBeLessThanOrEqual(48)
  expect(phraseAt('ない', 0, 1)).toBe('ない')
})
