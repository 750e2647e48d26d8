import { toString as plainText } from 'mdast-util-to-string'
import type { Article } from '#core/article/article.ts'
import { parseBody } from '#core/article/parse-body.ts'
import { sentencesOf } from '#core/lint/prose.ts'
import { nodesOf } from '#core/lint/rule.ts'

/** What an article's text says, as text for search and as sentences for readability. Empty where it does not parse. */
export function bodyText(article: Article): Readonly<{ text: string; sentences: readonly string[] }> {
  const { root } = parseBody(article)
  if (!root) return { text: '', sentences: [] }
  const parts = [...nodesOf(root)].filter(node => ['paragraph', 'heading', 'tableCell'].includes(node.type))
  return {
    text: parts.map(node => plainText(node)).join('\n'),
    sentences: [article.summary, ...sentencesOf(root).map(({ text }) => text)],
  }
}
