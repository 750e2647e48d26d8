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
import { type PackedAt, packBodies } from './body-pack.ts'
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

/** An article to render: where it lies, its source, and what was read from it. */
export type Wanted = Readonly<{ path: string; text: string; card: ArticleCard | undefined }>

/** What came of some articles, with their bodies in one run of bytes. */
export type PackedRenderings = Readonly<{
  bytes: Uint8Array<ArrayBuffer>
  all: readonly Readonly<{
    path: string
    messages: readonly Message[]
    body: (Pick<RenderedBody, 'links' | 'includes' | 'images'> & Readonly<{ at: PackedAt }>) | undefined
  }>[]
}>

/** Reads the frontmatter of sources. */
export function parseSources(sources: readonly Source[]): readonly Remembered[] {
  return sources.map(({ path, text, digest }) => {
    const { article, messages } = parseArticle(path, text)
    if (!article) return { digest, card: undefined, messages }
    const { body: _body, bodyLine: _bodyLine, ...card } = article
    return { digest, card, messages, isDated: article.body.includes('<Until') }
  })
}

/** Renders articles, to be kept and handed on as bytes: cheaper between threads than trees of text. */
export function renderPacked(
  setting: RenderSetting,
  known: Known,
  wanted: readonly Wanted[],
): PackedRenderings {
  const renderings = renderWanted(setting, known, wanted)
  const { bytes, places } = packBodies(renderings.flatMap(([, { rendered }]) => rendered ?? []))
  let next = 0
  return {
    bytes,
    all: renderings.map(([path, { rendered, messages }]) => {
      const at = rendered && places[next++]
      const { links, includes, images } = rendered ?? { links: [], includes: [], images: [] }
      return { path, messages, body: at && { links, includes, images, at } }
    }),
  }
}

/** Renders articles. Frontmatter that was read already is not read again. */
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
  return all.map(({ path, text, card }): Rendering => {
    const { article, messages } = parsedFrom(path, text, card)
    if (!article) return [path, { rendered: undefined, messages }]
    return [path, renderArticle(article, { settings, audience, today, lookup, findImage })]
  })
}

function parsedFrom(path: string, text: string, card: ArticleCard | undefined): ParsedArticle {
  const article = card && withBody(card, text)
  return article ? { article, messages: [] } : parseArticle(path, text)
}

function parseAt(root: string, path: string): ParsedArticle {
  const source = readSource(root, path)
  return 'rule' in source ? { article: undefined, messages: [source] } : parseArticle(path, source.text)
}
