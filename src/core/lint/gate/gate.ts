import type { Definition, Nodes, Root } from 'mdast'
import type { Article } from '#core/article/article.ts'
import { childrenOf, isComponentNode } from '#core/article/component-node.ts'
import { COMPONENTS_BY_NAME, type ComponentDeclaration } from '#core/article/components.ts'
import type { Message } from '#schemas/message.ts'
import { messageAt } from '../message-at.ts'
import { gateComponent } from './gate-component.ts'
import { definitionsOf, gateGrowth } from './gate-references.ts'
import { gateLinkText, gateText } from './gate-text.ts'
import { gateUrl } from './gate-url.ts'
import { SAY } from './say.ts'

/** What the gate knows while it looks at one node. */
export type GateContext = Readonly<{
  article: Article
  components: ReadonlyMap<string, ComponentDeclaration>
  definitions: ReadonlyMap<string, Definition>
  /** Whether the text has character references, which may stand for characters the source does not show. */
  isEncoded: boolean
  /** Name of the component or element the node stands directly in. */
  parent: string | undefined
}>

/**
 * The safe MDX profile: refuses everything in an article that is code or could become code.
 * No import or export, no expressions, only declared components with declared attributes, only safe HTML elements,
 * only harmless addresses that lead where they read, no hidden characters, nothing that grows beyond what was written.
 * Runs on the one tree that is also rendered. Empty when the article is safe.
 */
export function gate(
  article: Article,
  root: Root,
  components: ReadonlyMap<string, ComponentDeclaration> = COMPONENTS_BY_NAME,
): readonly Message[] {
  const definitions = article.body.includes(']:') ? definitionsOf(root) : NO_DEFINITIONS
  const messages: Message[] = []
  if (definitions.size > 0 || article.body.includes('<Include'))
    messages.push(...gateGrowth(article, root, definitions))
  const isEncoded = article.body.includes('&')
  gateNode(root, { article, components, definitions, isEncoded, parent: undefined }, messages)
  return messages
}

const NO_DEFINITIONS: ReadonlyMap<string, Definition> = new Map()

function gateNode(node: Nodes, context: GateContext, messages: Message[]): void {
  const { article, definitions } = context
  if (context.isEncoded) messages.push(...gateText(article, node))
  switch (node.type) {
    case 'mdxjsEsm':
      messages.push(messageAt(article, node, 'no-code', SAY.esm(node.value)))
      return
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      messages.push(messageAt(article, node, 'no-code', SAY.expression(node.value)))
      return
    case 'html':
      messages.push(messageAt(article, node, 'no-code', SAY.element(node.value.slice(0, 40))))
      return
    case 'footnoteReference':
    case 'footnoteDefinition':
      messages.push(messageAt(article, node, 'no-footnote', SAY.footnote))
      return
    case 'link':
      messages.push(...gateUrl(node, node.url, 'link', article), ...gateLinkText(article, node, node.url))
      break
    case 'linkReference':
      messages.push(...gateLinkText(article, node, definitions.get(node.identifier)?.url ?? ''))
      break
    case 'image':
      messages.push(...gateUrl(node, node.url, 'image', article))
      break
    case 'imageReference':
      messages.push(...gateUrl(node, definitions.get(node.identifier)?.url ?? '', 'image', article))
      break
    case 'definition':
      messages.push(...gateUrl(node, node.url, 'link', article))
      break
  }
  const inside = isComponentNode(node) ? (node.name ?? '') : undefined
  if (isComponentNode(node)) messages.push(...gateComponent(node, context))
  const parent = inside ?? (node.type === 'paragraph' ? context.parent : undefined)
  for (const child of childrenOf(node)) gateNode(child, { ...context, parent }, messages)
}
