import { attributeOf, type ComponentNode, childrenOf, isComponentNode } from '#core/article/component-node.ts'
import type { ComponentDeclaration } from '#core/article/components.ts'
import { nearest } from '#core/text/nearest.ts'
import type { Message } from '#schemas/message.ts'
import { messageAt } from '../message-at.ts'
import { attributeProblem } from './attribute-value.ts'
import type { GateContext } from './gate.ts'
import { gateTree } from './gate-tree.ts'
import { gateUrl } from './gate-url.ts'
import { isSafeAttribute, SAFE_HTML } from './safe-html.ts'
import { SAY } from './say.ts'

/** Refuses an unknown component or element, and a known one with wrong attributes, place or content. */
export function gateComponent(node: ComponentNode, context: GateContext): readonly Message[] {
  const { article, components } = context
  const name = node.name ?? ''
  const declared = components.get(name)
  if (declared)
    return [
      ...gateAttributes(node, declared, context),
      ...gatePlace(node, declared, context),
      ...(name === 'Troubleshoot' ? gateTree(node, article) : []),
    ]
  if (Object.hasOwn(SAFE_HTML, name)) return gateElement(node, name, context)
  const near = /^[A-Z]/.test(name) ? nearest(name, [...components.keys()]) : undefined
  return [messageAt(article, node, 'no-code', near ? SAY.didYouMean(name, near) : SAY.element(name))]
}

function gateElement(node: ComponentNode, name: string, { article }: GateContext): readonly Message[] {
  return node.attributes.flatMap(attribute => {
    if (attribute.type !== 'mdxJsxAttribute' || isExpression(attribute.value))
      return [messageAt(article, node, 'no-code', SAY.attributeExpression(name))]
    if (isSafeAttribute(name, attribute.name)) return []
    return [
      messageAt(article, node, 'no-code', SAY.unknownAttribute(name, attribute.name, SAFE_HTML[name] ?? [])),
    ]
  })
}

function gateAttributes(
  node: ComponentNode,
  declared: ComponentDeclaration,
  { article }: GateContext,
): readonly Message[] {
  const { name, attributes } = declared
  const say = (said: Pick<Message, 'text' | 'fix'>, rule = 'component') =>
    messageAt(article, node, rule, said)
  const messages: Message[] = []
  const seen = new Set<string>()
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || isExpression(attribute.value)) {
      messages.push(say(SAY.attributeExpression(name), 'no-code'))
      continue
    }
    if (seen.has(attribute.name)) messages.push(say(SAY.repeatedAttribute(name, attribute.name)))
    seen.add(attribute.name)
    const known = Object.hasOwn(attributes, attribute.name) ? attributes[attribute.name] : undefined
    if (!known) {
      messages.push(say(SAY.unknownAttribute(name, attribute.name, Object.keys(attributes)), 'no-code'))
      continue
    }
    const value = attributeOf(node, attribute.name) ?? ''
    if (known.kind === 'image') messages.push(...gateUrl(node, value, 'image', article))
    const problem = attributeProblem(known, value)
    if (problem) messages.push(say(SAY.attributeValue(attribute.name, value, ...problem)))
  }
  for (const [attribute, { required }] of Object.entries(attributes))
    if (required && !seen.has(attribute)) messages.push(say(SAY.missingAttribute(name, attribute)))
  return messages
}

function gatePlace(
  node: ComponentNode,
  { name, display, parents, children }: ComponentDeclaration,
  { article, parent }: GateContext,
): readonly Message[] {
  const say = (said: Pick<Message, 'text' | 'fix'>) => messageAt(article, node, 'component', said)
  const messages: Message[] = []
  if (parents && !parents.includes(parent ?? '')) messages.push(say(SAY.place(name, parents)))
  else if (display === 'block' && node.type === 'mdxJsxTextElement') messages.push(say(SAY.ownLine(name)))
  const inner = childrenOf(node).filter(child => child.type !== 'text' || child.value.trim() !== '')
  if (children === 'none' && inner.length > 0) messages.push(say(SAY.child(name, '<… />')))
  if (children === 'list' && (inner.length !== 1 || inner[0]?.type !== 'list'))
    messages.push(say(SAY.child(name, '1. … / - …')))
  if (typeof children !== 'string') {
    const allowed = inner.every(child => isComponentNode(child) && children.includes(child.name ?? ''))
    if (!allowed || inner.length === 0)
      messages.push(say(SAY.child(name, children.map(one => `<${one}>`).join(' '))))
  }
  return messages
}

function isExpression(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}
