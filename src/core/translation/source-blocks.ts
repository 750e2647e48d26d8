import type { Nodes, Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { Article } from '#core/article/article.ts'
import { attributeOf, type ComponentNode, childrenOf, isComponentNode } from '#core/article/component-node.ts'
import { COMPONENTS_BY_NAME } from '#core/article/components.ts'
import { parseBody } from '#core/article/parse-body.ts'
import { digestOf } from '#core/text/digest.ts'

/** A piece of an article that is translated by itself: a heading, a paragraph, a row of a table, a label. */
export type SourceBlock = Readonly<{
  /** 8 hex digits of what it says. */
  hash: string
  text: string
  /** The frontmatter field it comes from; absent in the body. */
  field?: 'title' | 'summary' | 'escalate'
  /** 1-based line of the source; 1 for the frontmatter. */
  line: number
}>

type Source = Pick<Article, 'title' | 'summary' | 'escalate' | 'body' | 'bodyLine' | 'path'>

/** The blocks of an article in reading order, or undefined where its text does not parse. */
export function sourceBlocksOf(article: Source): readonly SourceBlock[] | undefined {
  const { root } = parseBody(article)
  return root && blocksOfTree(article, root)
}

/**
 * The blocks of an article whose tree is at hand. Spaces, line breaks, emphasis and list markers are not part of what
 * a block says; every letter, full stop, link address and label is. The questions are left out: each language has its own.
 */
export function blocksOfTree(article: Omit<Source, 'body' | 'path'>, root: Root): readonly SourceBlock[] {
  const { title, summary, escalate, bodyLine } = article
  const blocks: SourceBlock[] = [
    { ...says(title), field: 'title', line: 1 },
    { ...says(summary), field: 'summary', line: 1 },
    ...(escalate?.ready ?? []).map(text => ({ ...says(text), field: 'escalate' as const, line: 1 })),
  ]
  const visit = (node: Nodes) => {
    const own = ownText(node)
    const line = (node.position?.start.line ?? 1) + bodyLine - 1
    const said = own === undefined ? undefined : says(own)
    if (said && said.text !== '') blocks.push({ ...said, line })
    if (!isWhole(node)) for (const child of childrenOf(node)) visit(child)
  }
  visit(root)
  return blocks
}

function says(raw: string): Pick<SourceBlock, 'hash' | 'text'> {
  const text = raw.normalize('NFC').replace(/\s+/g, ' ').trim()
  return { hash: digestOf(folded(text)).slice(0, 8), text }
}

const WIDE = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303f\uff01-\uff60]`
const BESIDE_WIDE = new RegExp(`(?<=${WIDE}) | (?=${WIDE})`, 'gu')

/** Without the spaces beside Japanese letters, where a line break is none. */
function folded(text: string): string {
  return text.includes(' ') ? text.replace(BESIDE_WIDE, '') : text
}

/** Whether a node is one block, with all that is in it. */
function isWhole(node: Nodes): boolean {
  return ['paragraph', 'heading', 'tableRow', 'code', 'html', 'definition'].includes(node.type)
}

/** What a node says itself, or undefined where only its children say something. */
function ownText(node: Nodes): string | undefined {
  if (node.type === 'code') return node.value
  if (node.type === 'definition') return `[${node.label ?? node.identifier}]: ${node.url}`
  if (node.type === 'tableRow') return node.children.map(inlineText).join(' | ')
  if (isWhole(node)) return inlineText(node)
  return isComponentNode(node) ? componentText(node) : undefined
}

/** Text with the addresses of links and images, and the labels of components within a sentence. */
function inlineText(node: Nodes): string {
  if (node.type === 'break') return ' '
  if (node.type === 'image') return `${node.alt ?? ''} (${node.url})`
  const inner = 'children' in node ? childrenOf(node).map(inlineText).join('') : plainText(node)
  if (node.type === 'link' && inner !== node.url) return `${inner} (${node.url})`
  return isComponentNode(node) ? `${componentText(node) ?? ''}${inner}` : inner
}

/** Components that change how words look, not what they say. */
const FRAMES: ReadonlySet<string> = new Set(['Steps', 'Kbd', 'Term'])

/** How a component changes what is read: its name and labels. */
function componentText(node: ComponentNode): string | undefined {
  const declared = COMPONENTS_BY_NAME.get(node.name ?? '')
  if (!declared || FRAMES.has(declared.name)) return undefined
  const attributes = Object.keys(declared.attributes).flatMap(name => {
    const value = attributeOf(node, name)
    return value === undefined ? [] : [`${name}="${value}"`]
  })
  return `<${[declared.name, ...attributes].join(' ')}>`
}
