import type { Root, RootContent } from 'mdast'
import { type Audience, isVisibleTo } from '#schemas/audience.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'
import { attributeOf, type ComponentNode, isComponentNode } from './component-node.ts'

/** For whom a tree is cut, and on which day; without a day nothing runs out. */
export type Cut = Readonly<{ audience: Audience; today?: CalendarDate | undefined }>

/**
 * The tree without what other audiences only may read and without what `<Until>` has ended.
 * Everything else (headings, text, images, links) is taken from this tree, so nothing hidden can leak.
 */
export function forAudience(root: Root, cut: Cut): Root {
  return { ...root, children: kept(root.children, cut) }
}

/** The audience a component is written for, if it is one that hides its content. */
export function audienceOf(node: ComponentNode): Audience | undefined {
  if (node.name === 'Internal') return 'internal'
  if (node.name === 'Partner') return 'partner'
  return undefined
}

function kept<T extends RootContent>(children: readonly T[], cut: Cut): T[] {
  const out: T[] = []
  for (const child of children) {
    if (isHidden(child, cut)) continue
    if (!('children' in child)) {
      out.push(child)
      continue
    }
    const inner = kept<RootContent>(child.children, cut)
    if (
      inner.length === 0 &&
      child.children.length > 0 &&
      !isComponentNode(child) &&
      child.type !== 'tableCell'
    )
      continue
    // The same node with fewer of its own children.
    out.push({ ...child, children: inner } as T)
  }
  return out
}

function isHidden(node: RootContent, { audience, today }: Cut): boolean {
  if (!isComponentNode(node)) return false
  const only = audienceOf(node)
  if (only) return !isVisibleTo(only, audience)
  if (node.name !== 'Until' || today === undefined) return false
  const last = attributeOf(node, 'date')
  return last !== undefined && last < today
}
