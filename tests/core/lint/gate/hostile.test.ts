import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '#core/article/parse-article.ts'
import { parseBody } from '#core/article/parse-body.ts'
import { gate } from '#core/lint/gate/gate.ts'
import type { Message } from '#schemas/message.ts'

const FIXTURES = join(import.meta.dirname, '../../../fixtures')

function messagesOf(folder: string, name: string): readonly Message[] {
  const source = readFileSync(join(FIXTURES, folder, name), 'utf8')
  const { article, messages } = parseArticle('content/articles/ja/account/x.mdx', source)
  if (!article) return messages
  const body = parseBody(article)
  return body.root ? gate(article, body.root) : body.messages
}

describe('an article that is code or could become code is refused', () => {
  const names = readdirSync(join(FIXTURES, 'hostile'))
  test('there are at least 60 of them', () => expect(names.length).toBeGreaterThanOrEqual(60))
  test.each(names)('%s', name => {
    const messages = messagesOf('hostile', name)
    expect(messages.some(message => message.severity === 'error')).toBe(true)
    for (const { text, line } of messages) {
      expect(line).toBeGreaterThan(0)
      expect(text.ja).not.toBe('')
      expect(text.en).not.toBe('')
    }
  })
})

describe('a harmless article passes', () => {
  test.each(readdirSync(join(FIXTURES, 'benign')))('%s', name =>
    expect(messagesOf('benign', name)).toEqual([]),
  )
})
