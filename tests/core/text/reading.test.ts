import { expect, test } from 'vitest'
import { openAnalyser } from '#adapters/analyser/open-analyser.ts'
import { indexGroupOf, readingOf } from '#core/text/reading.ts'

const analyse = await openAnalyser()

test.each([
  ['会議室を予約したい', 'か'],
  ['パスワードを忘れました', 'は'],
  ['「認証に失敗しました」と出ます', 'な'],
  ['電源が入りません', 'た'],
  ['ヴァーチャル会議', 'あ'],
])('%s stands under %s', (title, name) => {
  const id = { あ: 'a', か: 'ka', た: 'ta', な: 'na', は: 'ha' }[name]
  expect(indexGroupOf(readingOf(title, analyse), 'ja')).toBe(id)
})

test.each([
  ['VPNに繋がりません', 'ja', 'latin'],
  ['Ｗｉ‐Ｆｉが切れます', 'ja', 'latin'],
  ['2段階認証とは', 'ja', 'other'],
  ['Éclair is slow', 'en', 'e'],
  ['“Access denied” appears', 'en', 'a'],
  ['365 days', 'en', 'other'],
  ['', 'en', 'other'],
] as const)('%s (%s) stands under %s', (title, locale, id) => {
  expect(indexGroupOf(readingOf(title, locale === 'ja' ? analyse : undefined), locale)).toBe(id)
})
