import type { Nodes } from 'mdast'
import { childrenOf } from '#core/article/component-node.ts'
import { frontmatterBlock } from '#core/article/frontmatter-block.ts'
import { hiddenMessages } from '#core/article/hidden-characters.ts'
import { linkTarget } from '#core/article/link-target.ts'
import { parseBody } from '#core/article/parse-body.ts'
import type { Message } from '#schemas/message.ts'
import { messageAt } from '../message-at.ts'
import { SAY } from './say.ts'

/**
 * Refuses a guide (`content/guide/`) that is more than Markdown. Astro compiles guides as MDX, so an expression in one
 * would run on the build machine; and nothing in content/ is code.
 */
export function gateGuide(path: string, source: string): readonly Message[] {
  const hidden = hiddenMessages(path, source)
  const block = frontmatterBlock(source)
  if (hidden.length > 0 || typeof block === 'string') return hidden
  const guide = { path, body: block.body, bodyLine: block.bodyLine }
  const parsed = parseBody(guide)
  if (!parsed.root) return parsed.messages
  const messages: Message[] = []
  const visit = (node: Nodes) => {
    const said = problemOf(node, path)
    if (said) messages.push(messageAt(guide, node, 'no-code', said))
    childrenOf(node).forEach(visit)
  }
  visit(parsed.root)
  return messages
}

function problemOf(node: Nodes, path: string): Pick<Message, 'text' | 'fix'> | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return SAY.esm(node.value)
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return SAY.expression(node.value)
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return SAY.element(node.name ?? '')
    case 'html':
      return SAY.element(node.value.slice(0, 40))
    case 'link':
    case 'image':
    case 'definition': {
      const target = linkTarget(node.url, path)
      const leadsOut = target.kind === 'refused' && (target.reason === 'scheme' || target.reason === 'host')
      return leadsOut ? SAY.url(node.url) : undefined
    }
    default:
      return undefined
  }
}
