import type {
  BlockContent,
  DefinitionContent,
  Link,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { type ComponentNode, childrenOf, isComponentNode } from './component-node.ts'
import { COMPONENTS_BY_NAME } from './components.ts'

const NOT_ASCII = /[^\x21-\x7e]/

/**
 * Mends, in place, what Markdown's rules make of text that writers mean differently:
 * a component alone on a line (`<Note>text</Note>`) becomes a block, and a bare URL ends where Japanese begins.
 */
export function normaliseBody(root: Root): void {
  visit(root)
}

function visit(node: Root | RootContent): void {
  if (!('children' in node)) return
  const children: RootContent[] = []
  for (const child of childrenOf(node)) {
    if (child.type === 'paragraph') children.push(...unravelled(child))
    else if (child.type === 'link') children.push(...cutBareUrl(child))
    else children.push(child)
  }
  // The children are of the kinds the node had before, or blocks where it had paragraphs.
  node.children = children as typeof node.children
  for (const child of children) visit(child)
}

/** The blocks of a paragraph that holds nothing but block components, or the paragraph itself. */
function unravelled(paragraph: Paragraph): readonly (Paragraph | MdxJsxFlowElement)[] {
  const parts = paragraph.children.filter(child => child.type !== 'text' || child.value.trim() !== '')
  const blocks = parts.filter(child => isComponentNode(child) && isBlock(child))
  if (parts.length === 0 || blocks.length !== parts.length) return [paragraph]
  return parts.flatMap(child => (child.type === 'mdxJsxTextElement' ? [toBlock(child)] : []))
}

function isBlock(node: ComponentNode): boolean {
  const display = COMPONENTS_BY_NAME.get(node.name ?? '')?.display
  return display === 'block' || display === 'both'
}

function toBlock(node: MdxJsxTextElement): MdxJsxFlowElement {
  const inner = node.children
  const hasText = inner.some(child => child.type !== 'text' || child.value.trim() !== '')
  const children: (BlockContent | DefinitionContent)[] = hasText
    ? [{ type: 'paragraph', children: trimmed(inner), position: node.position }]
    : []
  return { ...node, type: 'mdxJsxFlowElement', children }
}

function trimmed(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.map((child, index) => {
    if (child.type !== 'text') return child
    const value = index === 0 ? child.value.trimStart() : child.value
    return { ...child, value: index === children.length - 1 ? value.trimEnd() : value }
  })
}

/** `https://example.comを開く`: GFM takes the Japanese into the URL. Writers never mean that. */
function cutBareUrl(link: Link): readonly (Link | PhrasingContent)[] {
  const text = link.children[0]
  const { position } = link
  if (link.children.length !== 1 || text?.type !== 'text' || !position) return [link]
  const length = (position.end.offset ?? 0) - (position.start.offset ?? 0)
  if (length !== text.value.length || !/^(?:https?:\/\/|www\.)/i.test(text.value)) return [link]
  const cut = text.value.search(NOT_ASCII)
  if (cut < 0) return [link]
  const dropped = text.value.length - cut
  return [
    {
      ...link,
      url: link.url.slice(0, link.url.length - dropped),
      children: [{ ...text, value: text.value.slice(0, cut) }],
    },
    { type: 'text', value: text.value.slice(cut), position },
  ]
}
