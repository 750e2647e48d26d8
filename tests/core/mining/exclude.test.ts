import { expect, test } from 'vitest'
import { openNoise } from '#core/mining/exclude.ts'

const noiseOf = openNoise({
  exclude: [
    { id: 'test', phrases: ['テスト', 'test', 'テスト送信'] },
    { id: 'form', phrases: ['[自動] (返信不要)', 'C++ | a.b\\c', '{form}*?^$'] },
  ],
})

test.each([
  ['テスト', '', 'test'],
  ['test', '', 'test'],
  ['テスト送信です', '', 'test'],
  ['テストデータの場所', 'どこですか', undefined],
  ['where is the test data', 'I need it', undefined],
  ['お知らせ', '【x】[自動] (返信不要) です', 'form'],
  ['notice', 'see c++ | a.b\\c please', 'form'],
  ['notice', 'see c++ | a_b\\c please', undefined],
  ['notice', 'a {FORM}*?^$ b', 'form'],
  ['', '', 'empty'],
])('“%s”, “%s” is left out as %s', (subject, request, reason) => {
  expect(noiseOf({ subject, request })).toBe(reason)
})

test('without phrases only what is empty is left out', () => {
  const plain = openNoise({ exclude: [] })
  expect(plain({ subject: 'test', request: '' })).toBeUndefined()
  expect(plain({ subject: '', request: ' ' })).toBe('empty')
})
