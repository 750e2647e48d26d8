import type { Nodes, Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { Article } from '#core/article/article.ts'
import { attributeOf, childrenOf, isComponentNode } from '#core/article/component-node.ts'
import { COMPONENTS_BY_NAME } from '#core/article/components.ts'
import { forAudience } from '#core/article/for-audience.ts'
import { parseBody } from '#core/article/parse-body.ts'
import { sluggerFor } from '#core/article/section.ts'
import type { Audience } from '#schemas/audience.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'

/** A paragraph, heading, row or label as one audience reads it, and the heading it stands under. */
export type VisibleBlock = Readonly<{
  text: string
  section: Readonly<{ id: string; text: string }> | undefined
}>

const WHOLE = new Set(['paragraph', 'heading', 'tableRow', 'code'])

/**
 * What one audience reads in an article's text, piece by piece, without addresses and layout. With a day, what `<Until>`
 * has ended is left out. Nothing where the text does not parse.
 */
export function visibleText(
  article: Article,
  cut: Readonly<{ audience: Audience; today?: CalendarDate }>,
): readonly VisibleBlock[] {
  const parsed = parseBody(article).root
  if (!parsed) return []
  const root: Root = forAudience(parsed, cut)
  const slugger = sluggerFor(root)
  const blocks: VisibleBlock[] = []
  const gap = article.locale === 'ja' ? '' : ' '
  let section: VisibleBlock['section']
  const say = (raw: string) => {
    const text = raw.normalize('NFC').replace(/\s+/g, ' ').trim()
    if (text !== '') blocks.push({ text, section })
  }
  const visit = (node: Nodes) => {
    if (WHOLE.has(node.type)) {
      const text =
        node.type === 'tableRow' ? node.children.map(cell => words(cell, gap)).join(' | ') : words(node, gap)
      if (node.type === 'heading') section = { id: slugger.slug(text), text }
      say(text)
      return
    }
    if (isComponentNode(node)) {
      const declared = Object.entries(COMPONENTS_BY_NAME.get(node.name ?? '')?.attributes ?? {})
      for (const [name, { kind }] of declared) if (kind === 'text') say(attributeOf(node, name) ?? '')
    }
    childrenOf(node).forEach(visit)
  }
  visit(root)
  return blocks
}

/** The words of a node; a line that is broken by hand leaves a gap. */
function words(node: Nodes, gap: string): string {
  if (node.type === 'break') return gap
  return 'children' in node ? node.children.map(child => words(child, gap)).join('') : plainText(node)
}
