import type { Article } from '#core/article/article.ts'
import type { Message } from '#schemas/message.ts'

type Said = Pick<Message, 'text' | 'fix'>
type Positioned = Readonly<{
  position?: Readonly<{ start: Readonly<{ line: number; column: number }> }> | undefined
}>

/** A message about a node of an article's tree, at its line and column in the file. */
export function messageAt(
  article: Pick<Article, 'path' | 'bodyLine'>,
  node: Positioned,
  rule: string,
  said: Said,
  severity: Message['severity'] = 'error',
): Message {
  const start = node.position?.start
  const line = (start?.line ?? 1) + article.bodyLine - 1
  return { path: article.path, line, column: start?.column ?? 1, rule, severity, ...said }
}
