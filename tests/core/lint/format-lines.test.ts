import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formatLines } from '#core/lint/format/format-lines.ts'
import type { Message } from '#schemas/message.ts'

const MESSAGE: Message = {
  path: 'content/articles/ja/account/reset-password.mdx',
  line: 12,
  column: 3,
  rule: 'one-style',
  severity: 'warning',
  text: { ja: '文体: です・ます\nでそろえます。', en: 'One style: say it\npolitely.' },
  fix: { ja: '「です」にします。', en: 'Use the polite form.' },
}

test.each([
  ['ja', '文体: です・ます でそろえます。 「です」にします。'],
  ['en', 'One style: say it politely. Use the polite form.'],
] as const)('in %s a message is one line, and the task of the editor reads it', (locale, text) => {
  const line = formatLines([MESSAGE], locale)
  expect(line).toBe(`${MESSAGE.path}:12:3: warning one-style: ${text}\n`)
  const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8'))
  const found = new RegExp(tasks[0].problemMatcher.pattern.regexp).exec(line.trim())
  expect(found?.slice(1)).toEqual([MESSAGE.path, '12', '3', 'warning', 'one-style', text])
})
