import { expect, test } from 'vitest'
import { topicKey } from '#core/lint/topic-key.ts'

test.each([
  ['ja', 'パスワードを忘れたときは', 'パスワード　忘れた'],
  ['ja', 'サーバーの容量を増やしたい', 'サーバの容量を増やすには'],
  ['ja', '会議室の予約を取り消す方法を教えてください', '予約した会議室を取り消したい'],
  ['en', 'Reset a forgotten password', 'How do I reset my forgotten passwords?'],
  ['en', 'I can’t print from the tablet', 'Cannot print from a tablet'],
] as const)('%s: "%s" and "%s" ask the same', (locale, one, other) => {
  expect(topicKey(one, locale)).toBeDefined()
  expect(topicKey(one, locale)).toBe(topicKey(other, locale))
})

test.each([
  ['ja', 'VPNに接続する', 'VPNに接続できない'],
  ['ja', 'プリンターの印刷がにじむ', 'プリンターの印刷がかすれる'],
  ['ja', '市外から市内に引っ越した', '市内から市外に引っ越した'],
  ['en', 'Print from the tablet', 'I can’t print from the tablet'],
  ['en', 'Reset a forgotten password', 'Change a forgotten password'],
] as const)('%s: "%s" and "%s" do not', (locale, one, other) => {
  expect(topicKey(one, locale)).not.toBe(topicKey(other, locale))
})

test.each([
  ['ja', 'パスワード'],
  ['ja', 'どうすればいいですか'],
  ['en', 'How do I print?'],
  ['en', ''],
] as const)('%s: "%s" tells too little to compete', (locale, question) => {
  expect(topicKey(question, locale)).toBeUndefined()
})
