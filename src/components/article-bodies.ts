import type { Article } from '#core/article/article.ts'
import type { Settings } from '#core/article/content.ts'
import { parseBody } from '#core/article/parse-body.ts'
import { gate } from '#core/lint/gate/gate.ts'
import type { Audience } from '#schemas/audience.ts'
import type { Locale } from '#schemas/locale.ts'
import type { Message } from '#schemas/message.ts'
import { renderArticleBody } from '../markdown/render-article.ts'

/** What the renderer may know of another article: whether this build shows it, and its text where it is included. */
export type Neighbour = Readonly<{
  visible: boolean
  title: string
  url: string
  article?: Article | undefined
}>

export type BodyContext = Readonly<{
  settings: Settings
  audience: Audience
  lookup: (id: string, locale: Locale) => Neighbour | undefined
}>

/** A rendered article text, and the neighbours it was rendered with. */
export type RenderedArticle = Readonly<{
  html: string
  headings: readonly Readonly<{ depth: number; id: string; text: string }>[]
  /** The text for search, without markup. */
  text: string
  images: readonly string[]
  links: readonly string[]
  includes: readonly string[]
}>

/** Parses an article, runs the gate over it, and renders it. Nothing is rendered of an article the gate refuses. */
export function renderArticle(
  article: Article,
  context: BodyContext,
): Readonly<{ rendered: RenderedArticle | undefined; messages: readonly Message[] }> {
  const parsed = parseBody(article)
  if (!('root' in parsed)) return { rendered: undefined, messages: parsed.messages }
  const refused = gate(article, parsed.root)
  if (refused.some(message => message.severity === 'error')) return { rendered: undefined, messages: refused }
  const { messages, ...rendered } = renderArticleBody({ article, root: parsed.root, ...context })
  const all = [...refused, ...messages]
  return { rendered: all.some(message => message.severity === 'error') ? undefined : rendered, messages: all }
}
