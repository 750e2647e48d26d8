import type { Article } from '#core/article/article.ts'
import { parseBody } from '#core/article/parse-body.ts'
import { sentencesOf } from '#core/lint/prose.ts'

/** What an article says, a sentence each, its summary first: for readability. Empty where it does not parse. */
export function sentencesIn(article: Article): readonly string[] {
  const { root } = parseBody(article)
  return root ? [article.summary, ...sentencesOf(root).map(({ text }) => text)] : []
}
