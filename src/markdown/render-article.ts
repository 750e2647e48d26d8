import type { Definition, Nodes, Root } from 'mdast'
import type { Article } from '#core/article/article.ts'
import { childrenOf } from '#core/article/component-node.ts'
import type { Settings } from '#core/article/content.ts'
import { forAudience } from '#core/article/for-audience.ts'
import { sluggerFor } from '#core/article/section.ts'
import { trusted } from '#core/html/html.ts'
import type { Audience } from '#schemas/audience.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'
import { blocksHtml } from './blocks.ts'
import { inlineHtml } from './inline.ts'
import type { FindImage, Gathered, Heading, Lookup, Rendering } from './rendering.ts'

export type RenderInput = Readonly<{
  article: Article
  root: Root
  audience: Audience
  settings: Settings
  lookup: Lookup
  /** Where images are served and how large they are. Absent: `<base>images/<path>`, size unknown. */
  findImage?: FindImage
  /** Today, to leave out what `<Until>` ended. Absent: nothing ends. */
  today?: CalendarDate
}>

/** An article's text as one build shows it. Paths of images are below content/images/; links and includes are article ids. */
export type RenderedBody = Readonly<{
  html: string
  headings: readonly Heading[]
  text: string
  images: readonly string[]
  links: readonly string[]
  includes: readonly string[]
}>

/**
 * Renders an article's tree to static HTML that works without JavaScript, for one audience.
 * Pure: the same input gives the same bytes. Safe by itself even for a tree that the gate would refuse.
 */
export function renderArticleBody(input: RenderInput): RenderedBody {
  const { article, audience, today } = input
  const root = forAudience(input.root, { audience, today })
  const gathered: Gathered = {
    text: [],
    headings: [],
    images: new Set(),
    links: new Set(),
    includes: new Set(),
    slugger: sluggerFor(root),
    depth: 1,
  }
  const html = blocksHtml(root.children, renderingOf(input, article, root, gathered, [article.id]))
  return {
    html,
    headings: gathered.headings,
    text: tidy(gathered.text.join('')),
    images: [...gathered.images].sort(),
    links: [...gathered.links].sort(),
    includes: [...gathered.includes].sort(),
  }
}

function renderingOf(
  input: RenderInput,
  article: Article,
  root: Root,
  gathered: Gathered,
  including: readonly string[],
): Rendering {
  const on: Rendering = {
    article,
    audience: input.audience,
    today: input.today,
    settings: input.settings,
    lookup: input.lookup,
    findImage: input.findImage ?? (() => undefined),
    definitions: definitionsIn(root),
    including,
    gathered,
    blocks: children => trusted(blocksHtml(children, on)),
    inline: children => trusted(inlineHtml(children, on)),
    say: text => gathered.text.push(text, '\n'),
    renderOther: (other, otherRoot, children) =>
      trusted(blocksHtml(children, renderingOf(input, other, otherRoot, gathered, [...including, other.id]))),
  }
  return on
}

function definitionsIn(root: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>()
  const visit = (node: Nodes) => {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node)
    else if (node.type !== 'paragraph') childrenOf(node).forEach(visit)
  }
  visit(root)
  return found
}

function tidy(text: string): string {
  return text
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
}
