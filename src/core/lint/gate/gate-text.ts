import type { Link, LinkReference, Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Article } from '#core/article/article.ts'
import { isComponentNode } from '#core/article/component-node.ts'
import { hiddenCharacters, sayHidden } from '#core/article/hidden-characters.ts'
import { hostOf } from '#core/article/web-address.ts'
import type { Message } from '#schemas/message.ts'
import { messageAt } from '../message-at.ts'
import { SAY } from './say.ts'

const WRITTEN_ADDRESS = /^(?:https?:\/\/|www\.)[^\s/?#]+/i
const WRITTEN_MAIL = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i

/** Refuses hidden characters that were written as references (`&#x202E;`): the source does not show them, the page has them. */
export function gateText(article: Article, node: Nodes): readonly Message[] {
  return textsOf(node)
    .flatMap(text => hiddenCharacters(text).slice(0, 1))
    .map(hidden => ({ ...messageAt(article, node, 'hidden-character', sayHidden(hidden)) }))
}

/** Refuses a link whose text is one address and whose target is another. */
export function gateLinkText(article: Article, node: Link | LinkReference, url: string): readonly Message[] {
  const text = textOf(node).trim()
  const mail = /^mailto:([^?]*)/i.exec(url)?.[1]
  const address = WRITTEN_ADDRESS.exec(text)?.[0]
  const written = address && hostOf(address.startsWith('www.') ? `https://${address}` : address)
  const isOther =
    mail === undefined
      ? written !== undefined && hostOf(url) !== undefined && written !== hostOf(url)
      : WRITTEN_MAIL.test(text) && text.toLowerCase() !== mail.toLowerCase()
  return isOther ? [messageAt(article, node, 'safe-url', SAY.otherAddress(text, url))] : []
}

function textsOf(node: Nodes): readonly string[] {
  if (isComponentNode(node))
    return node.attributes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return [node.value]
  if (node.type === 'image' || node.type === 'imageReference') return [node.alt ?? '']
  return []
}
