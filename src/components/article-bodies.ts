import type { Article } from '#core/article/article.ts'
import type { Settings } from '#core/article/content.ts'
import { parseBody } from '#core/article/parse-body.ts'
import { gate } from '#core/lint/gate/gate.ts'
import type { Audience } from '#schemas/audience.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'
import type { Message } from '#schemas/message.ts'
import { type RenderedBody, renderArticleBody } from '../markdown/render-article.ts'
import type { FindImage, Lookup } from '../markdown/rendering.ts'

export type BodyContext = Readonly<{
  settings: Settings
  audience: Audience
  lookup: Lookup
  findImage?: FindImage
  today: CalendarDate
}>

/** Parses an article, runs the gate over it, and renders it. Nothing is rendered of an article the gate refuses. */
export function renderArticle(
  article: Article,
  context: BodyContext,
): Readonly<{ rendered: RenderedBody | undefined; messages: readonly Message[] }> {
  const { root, messages } = parseBody(article)
  if (!root) return { rendered: undefined, messages }
  const refused = gate(article, root)
  if (refused.some(message => message.severity === 'error')) return { rendered: undefined, messages: refused }
  return { rendered: renderArticleBody({ article, root, ...context }), messages: refused }
}
