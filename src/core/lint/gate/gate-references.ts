import type { Definition, Nodes, Root } from 'mdast'
import type { Article } from '#core/article/article.ts'
import { childrenOf, isComponentNode } from '#core/article/component-node.ts'
import type { Message } from '#schemas/message.ts'
import { messageAt } from '../message-at.ts'
import { SAY } from './say.ts'

/** What all references of an article may add up to, in characters: a long address used ten thousand times is gigabytes. */
const MAX_REFERRED = 200_000
/** How many sections of other articles one article may show. */
const MAX_INCLUDES = 20

/** The addresses an article names once and refers to, by name; the first of a name counts, as in the renderer. */
export function definitionsOf(root: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>()
  const visit = (node: Nodes) => {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node)
    childrenOf(node).forEach(visit)
  }
  visit(root)
  return found
}

/** Refuses an article whose references or includes would grow into far more than was written. */
export function gateGrowth(
  article: Article,
  root: Root,
  definitions: ReadonlyMap<string, Definition>,
): readonly Message[] {
  const messages: Message[] = []
  let referred = 0
  let includeCount = 0
  const visit = (node: Nodes) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') {
      const before = referred
      referred += definitions.get(node.identifier)?.url.length ?? 0
      if (referred > MAX_REFERRED && before <= MAX_REFERRED)
        messages.push(messageAt(article, node, 'too-long', SAY.references))
    }
    if (isComponentNode(node) && node.name === 'Include' && ++includeCount === MAX_INCLUDES + 1)
      messages.push(messageAt(article, node, 'component', SAY.includes(MAX_INCLUDES)))
    childrenOf(node).forEach(visit)
  }
  visit(root)
  return messages
}
