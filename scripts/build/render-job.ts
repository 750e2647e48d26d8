import type { ImageSource } from '#adapters/files/read-images.ts'
import { readSource, type Source } from '#adapters/files/read-sources.ts'
import type { Settings } from '#core/article/content.ts'
import { type ParsedArticle, parseArticle, withBody } from '#core/article/parse-article.ts'
import type { Audience } from '#schemas/audience.ts'
import type { Message } from '#schemas/message.ts'
import { renderArticle } from '#site/components/article-bodies.ts'
import { type ArticleCard, articlePath } from '#site/components/model.ts'
import type { RenderedBody } from '#site/markdown/render-article.ts'
import type { FindImage, Lookup } from '#site/markdown/rendering.ts'
import type { Remembered } from './article-tier.ts'
import type { Known } from './known.ts'

/** What a renderer is told once, when it starts. */
export type RenderSetting = Readonly<{
  root: string
  settings: Settings
  audience: Audience
  today: string
  images: ReadonlyMap<string, ImageSource>
}>

export type Rendering = readonly [
  path: string,
  Readonly<{ rendered: RenderedBody | undefined; messages: readonly Message[] }>,
]

/** An article to render: where it lies, and what was read of it under this digest. */
export type Wanted = Readonly<{ path: string; digest: string; card: ArticleCard | undefined }>

/** Reads the frontmatter of sources. */
export function parseSources(sources: readonly Source[]): readonly Remembered[] {
  return sources.map(({ path, text, digest }) => {
    const { article, messages } = parseArticle(path, text)
    if (!article) return { digest, card: undefined, messages }
    const { body: _body, bodyLine: _bodyLine, ...card } = article
    return { digest, card, messages, isDated: article.body.includes('<Until') }
  })
}

/** Renders articles. Frontmatter that was read from the same bytes is not read again. */
export function renderWanted(
  setting: RenderSetting,
  known: Known,
  all: readonly Wanted[],
): readonly Rendering[] {
  const lookup: Lookup = (id, locale) => {
    const one = known.get(`${locale}/${id}`)
    if (!one) return undefined
    return {
      visible: one.shown,
      title: one.title,
      url: setting.settings.site.base + articlePath({ locale, id }),
      get article() {
        return one.shown ? parseAt(setting.root, one.path).article : undefined
      },
    }
  }
  const findImage: FindImage = path => {
    const image = setting.images.get(path)
    return (
      image && {
        url: `${setting.settings.site.base}images/${path}`,
        width: image.width,
        height: image.height,
      }
    )
  }
  const { settings, audience, today } = setting
  return all.map((wanted): Rendering => {
    const { path } = wanted
    const { article, messages } = parseAt(setting.root, path, wanted)
    if (!article) return [path, { rendered: undefined, messages }]
    return [path, renderArticle(article, { settings, audience, today, lookup, findImage })]
  })
}

function parseAt(root: string, path: string, wanted?: Wanted): ParsedArticle {
  const source = readSource(root, path)
  if ('rule' in source) return { article: undefined, messages: [source] }
  const article =
    wanted?.card && wanted.digest === source.digest ? withBody(wanted.card, source.text) : undefined
  return article ? { article, messages: [] } : parseArticle(path, source.text)
}
