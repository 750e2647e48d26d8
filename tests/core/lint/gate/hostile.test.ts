import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '#core/article/parse-article.ts'
import { parseBody } from '#core/article/parse-body.ts'
import { gate } from '#core/lint/gate/gate.ts'
import { GATE_DOCS } from '#core/lint/gate/gate-docs.ts'
import type { Message } from '#schemas/message.ts'

const FIXTURES = join(import.meta.dirname, '../../../fixtures')

/**
 * For each kind of attack (the first word of the file's name), the rules that may refuse it: one that is refused for another
 * reason, a field left out for instance, would prove nothing.
 *
 * The vectors are our own wording of known ones: gray-matter's `---js` (CVE-2022-25863 and, in a second frontmatter,
 * readmeio/rdme#1518), next-mdx-remote (CVE-2026-0969), mdast-util-to-hast's class attribute (GHSA-4fh9-h7wg-q85m), the
 * advisories of nuxt-modules/mdc, the attack classes of DOMPurify's wiki, Trojan Source (CVE-2021-42574 and -42694), yaml
 * and js-yaml (CVE-2023-2251, CVE-2026-53550), cmark-gfm's growth of references (CVE-2023-22486), marked and markdown-it.
 */
const REFUSED_BY: Readonly<Record<string, readonly string[]>> = {
  attribute: ['no-code', 'component', 'syntax'],
  checklist: ['component'],
  choice: ['decision-tree', 'component'],
  component: ['no-code'],
  element: ['no-code', 'syntax'],
  escalate: ['component'],
  esm: ['no-code', 'syntax'],
  expression: ['no-code', 'syntax'],
  figure: ['safe-image'],
  footnote: ['no-footnote'],
  frontmatter: ['frontmatter', 'encoding', 'schema', 'yaml'],
  hidden: ['hidden-character', 'safe-url'],
  host: ['safe-url'],
  html: ['no-code', 'syntax'],
  image: ['safe-image', 'safe-url'],
  include: ['component'],
  line: ['nesting'],
  link: ['safe-url'],
  marks: ['nesting'],
  nesting: ['nesting'],
  references: ['too-long'],
  tabs: ['component'],
  tree: ['decision-tree', 'component'],
  until: ['component'],
  url: ['safe-url', 'syntax'],
  yaml: ['yaml', 'schema'],
}

function messagesOf(folder: string, name: string): readonly Message[] {
  const source = readFileSync(join(FIXTURES, folder, name), 'utf8')
  const { article, messages } = parseArticle('content/articles/ja/account/x.mdx', source)
  if (!article) return messages
  const body = parseBody(article)
  return body.root ? gate(article, body.root) : body.messages
}

describe('an article that is code, could become code, or reads as what it is not is refused', () => {
  const names = readdirSync(join(FIXTURES, 'hostile'))
  test('there are at least 500 of them', () => expect(names.length).toBeGreaterThanOrEqual(500))
  test.each(names)('%s', name => {
    const errors = messagesOf('hostile', name).filter(({ severity }) => severity === 'error')
    const kind = name.split('-', 1)[0] ?? ''
    expect(REFUSED_BY[kind]).toEqual(expect.arrayContaining(errors.map(({ rule }) => rule)))
    expect(errors).not.toEqual([])
    for (const { text, line, rule } of errors) {
      expect(GATE_DOCS, 'the guide explains it').toHaveProperty([rule])
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
