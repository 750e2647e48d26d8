import { createInterface } from 'node:readline/promises'
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { answerTo, askYes, type Question } from '#adapters/terminal/ask.ts'

const KIND: Question = {
  ask: { ja: '種類', en: 'Kind' },
  choices: [
    { id: 'how-to', name: '手順' },
    { id: 'policy', name: '決まり' },
  ],
}
const SLUG: Question = { ask: { ja: 'ファイル名', en: 'File name' }, fits: said => /^[a-z-]+$/.test(said) }
const TITLE: Question = { ask: { ja: '問い', en: 'Question' } }

test.each([
  [KIND, '2', 'policy'],
  [KIND, '２', 'policy'],
  [KIND, 'ｐｏｌｉｃｙ', 'policy'],
  [KIND, '3', undefined],
  [KIND, '', undefined],
  [SLUG, 'ｒｅｓｅｔ－password', 'reset-password'],
  [SLUG, 'パスワード', undefined],
  [TITLE, 'ＶＰＮ？', 'ＶＰＮ？'],
] as const)('%o answered with %s is %s', (question, said, answer) =>
  expect(answerTo(question, said)).toBe(answer),
)

test.each([
  [['はい'], true],
  [['Ｙ'], true],
  [['', 'ja', 'no'], false],
  [['いいえ'], false],
] as const)('%j to yes or no means %s', async (said, expected) => {
  const input = new PassThrough()
  const lines = createInterface({ input, output: new PassThrough() })
  const asked = askYes({ lines, out: new PassThrough() }, { ja: '書きますか', en: 'Write it?' }, 'ja')
  for (const line of said) {
    input.write(`${line}\n`)
    await new Promise(resolve => setImmediate(resolve))
  }
  expect(await asked).toBe(expected)
  lines.close()
})
