import type { Nodes, Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { Article } from '#core/article/article.ts'
import { attributeOf, childrenOf, isComponentNode } from '#core/article/component-node.ts'
import { audienceOf } from '#core/article/for-audience.ts'
import { linkTarget } from '#core/article/link-target.ts'
import { anchorsOf } from '#core/article/section.ts'
import { expandQuestions } from '#core/article/variants.ts'
import { blocksOfTree } from '#core/translation/source-blocks.ts'
import type { Audience } from '#schemas/audience.ts'
import { normalText, sketchOf } from './sketch.ts'

type At = Readonly<{ line: number; column: number }>

export type LinkFact = At &
  Readonly<{ id: string; locale: 'ja' | 'en' | undefined; anchor: string | undefined; audience: Audience }>
export type IncludeFact = At & Readonly<{ id: string; section: string | undefined; audience: Audience }>
export type ImageFact = At & Readonly<{ path: string; audience: Audience }>
export type BlockFact = Readonly<{ hash: string; line: number }>
export type ExternalFact = At & Readonly<{ url: string }>

/**
 * What the rules across articles need to know of one article. Small and plain, so that it can be cached:
 * an article whose source did not change need not be parsed again.
 */
export type Facts = Readonly<{
  article: Omit<Article, 'body'>
  anchors: readonly string[]
  links: readonly LinkFact[]
  includes: readonly IncludeFact[]
  images: readonly ImageFact[]
  external: readonly ExternalFact[]
  /** Lines of frontmatter fields, for messages. */
  lines: Readonly<Record<string, number>>
  /** The offset of the line that closes the frontmatter: where --fix adds a field. */
  frontmatterEnd: number
  /** Normalised ways of asking: title and questions. */
  asks: readonly string[]
  /** What is translated by itself, by hash: to see which translations are behind. */
  blocks: readonly BlockFact[]
  /** A fingerprint of the text, for near-duplicates. */
  sketch: readonly number[]
}>

/** Gathers an article's facts from its tree. */
export function factsOf(article: Article, source: string, root: Root): Facts {
  const links: LinkFact[] = []
  const includes: IncludeFact[] = []
  const images: ImageFact[] = []
  const external: ExternalFact[] = []
  const visit = (node: Nodes, audience: Audience) => {
    const start = node.position?.start
    const at = { line: (start?.line ?? 1) + article.bodyLine - 1, column: start?.column ?? 1 }
    const address = addressOf(node)
    if (address !== undefined) {
      const target = linkTarget(address, article.path)
      if (target.kind === 'article') links.push({ ...at, ...pick(target), audience })
      else if (target.kind === 'anchor')
        links.push({ ...at, id: article.id, locale: article.locale, anchor: target.anchor, audience })
      else if (target.kind === 'asset') images.push({ ...at, path: target.path, audience })
      else if (target.kind === 'external') external.push({ ...at, url: target.url })
    }
    if (isComponentNode(node) && node.name === 'Include')
      includes.push({
        ...at,
        id: attributeOf(node, 'article') ?? '',
        section: attributeOf(node, 'section'),
        audience,
      })
    const inner = (isComponentNode(node) && audienceOf(node)) || audience
    for (const child of childrenOf(node)) visit(child, inner)
  }
  visit(root, article.audience)
  const { body: _, ...rest } = article
  const fieldLines = linesOf(source)
  return {
    article: rest,
    anchors: [...anchorsOf(root)],
    links,
    includes,
    images,
    external,
    lines: fieldLines,
    frontmatterEnd: source.search(/(?<=\n)---[ \t]*(?:\r?\n|$)/),
    asks: [...new Set([article.title, ...expandQuestions(article.questions)].map(normalText))],
    blocks: blocksOfTree(article, root).map(({ hash, field, line }) => ({
      hash,
      line: field ? (fieldLines[field] ?? line) : line,
    })),
    sketch: sketchOf(`${article.title}\n${article.summary}\n${plainText(root)}`),
  }
}

function pick(target: Readonly<{ id: string; locale: 'ja' | 'en' | undefined; anchor: string | undefined }>) {
  return { id: target.id, locale: target.locale, anchor: target.anchor }
}

function addressOf(node: Nodes): string | undefined {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') return node.url
  return isComponentNode(node) && node.name === 'Figure' ? attributeOf(node, 'src') : undefined
}

function linesOf(source: string): Readonly<Record<string, number>> {
  const lines: Record<string, number> = {}
  let line = 0
  for (const text of source.split('\n', 400)) {
    line++
    if (line > 1 && text.trimEnd() === '---') break
    const key = /^([A-Za-z]+):/.exec(text)?.[1]
    if (key) lines[key] = line
  }
  return lines
}
