import type { Nodes, Root } from 'mdast'
import type { Article } from '#core/article/article.ts'
import { childrenOf, isComponentNode } from '#core/article/component-node.ts'
import { COMPONENTS_BY_NAME, type ComponentDeclaration } from '#core/article/components.ts'
import type { Message } from '#schemas/message.ts'
import { messageAt } from '../message-at.ts'
import { gateComponent } from './gate-component.ts'
import { gateUrl } from './gate-url.ts'
import { SAY } from './say.ts'

/** What the gate knows while it looks at one node. */
export type GateContext = Readonly<{
  article: Article
  components: ReadonlyMap<string, ComponentDeclaration>
  /** Name of the component or element the node stands directly in. */
  parent: string | undefined
}>

/**
 * The safe MDX profile: refuses everything in an article that is code or could become code.
 * No import or export, no expressions, only declared components with declared attributes, only safe HTML elements,
 * only harmless addresses. Runs on the one tree that is also rendered. Empty when the article is safe.
 */
export function gate(
  article: Article,
  root: Root,
  components: ReadonlyMap<string, ComponentDeclaration> = COMPONENTS_BY_NAME,
): readonly Message[] {
  const messages: Message[] = []
  gateNode(root, { article, components, parent: undefined }, messages)
  return messages
}

function gateNode(node: Nodes, context: GateContext, messages: Message[]): void {
  const { article } = context
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
      messages.push(...gateUrl(node, node.url, 'link', article))
      break
    case 'image':
      messages.push(...gateUrl(node, node.url, 'image', article))
      break
    case 'imageReference':
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
