import type { Code, Heading, List, RootContent, Table } from 'mdast'
import { childrenOf, isComponentNode } from '#core/article/component-node.ts'
import { escapeHtml } from '#core/html/html.ts'
import { RENDERERS } from './components/registry.ts'
import { htmlElement, inlineHtml } from './inline.ts'
import { listItems } from './list.ts'
import type { Rendering } from './rendering.ts'

/** Blocks of an article as HTML. Only known nodes print; everything a writer typed is escaped. */
export function blocksHtml(nodes: readonly RootContent[], on: Rendering): string {
  let out = ''
  for (const node of nodes) out += blockHtml(node, on)
  return out
}

function blockHtml(node: RootContent, on: Rendering): string {
  switch (node.type) {
    case 'paragraph':
      return line(`<p>${inlineHtml(node.children, on)}</p>\n`, on)
    case 'heading':
      return headingHtml(node, on)
    case 'list':
      return listHtml(node, on)
    case 'blockquote':
      return `<blockquote>${blocksHtml(node.children, on)}</blockquote>\n`
    case 'code':
      return codeHtml(node, on)
    case 'thematicBreak':
      return '<hr>\n'
    case 'table':
      return tableHtml(node, on)
    case 'definition':
    case 'footnoteDefinition':
    case 'html':
    case 'yaml':
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return ''
    default:
      if (!isComponentNode(node)) return inlineHtml([node], on)
      return componentHtml(node, on)
  }
}

function componentHtml(
  node: Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
  on: Rendering,
): string {
  const render = Object.hasOwn(RENDERERS, node.name ?? '') ? RENDERERS[node.name ?? ''] : undefined
  if (render) return line(render(node, on).safe, on)
  return line(htmlElement(node, blocksHtml(childrenOf(node), on)), on)
}

function headingHtml(node: Heading, on: Rendering): string {
  const { gathered } = on
  const depth = Math.max(2, node.depth)
  gathered.depth = depth
  const from = gathered.text.length
  const inner = inlineHtml(node.children, on)
  const text = gathered.text.slice(from).join('').trim()
  const id = gathered.slugger.slug(text)
  gathered.headings.push({ depth, id, text })
  return line(`<h${depth} id="${escapeHtml(id)}">${inner}</h${depth}>\n`, on)
}

function listHtml(node: List, on: Rendering): string {
  const items = listItems(node, on).safe
  if (!node.ordered) return `<ul>\n${items}</ul>\n`
  const start = typeof node.start === 'number' && node.start !== 1 ? ` start="${node.start}"` : ''
  return `<ol${start}>\n${items}</ol>\n`
}

function codeHtml(node: Code, on: Rendering): string {
  on.gathered.text.push(node.value)
  const language = /^[\w+-]{1,20}$/.test(node.lang ?? '') ? ` class="language-${node.lang}"` : ''
  return line(`<pre tabindex="0"><code${language}>${escapeHtml(node.value)}\n</code></pre>\n`, on)
}

function tableHtml(node: Table, on: Rendering): string {
  const [head, ...body] = node.children
  const row = (cells: typeof head, tag: 'th' | 'td') =>
    `<tr>${(cells?.children ?? [])
      .map((cell, index) => {
        const align = node.align?.[index]
        const inner = inlineHtml(cell.children, on)
        on.gathered.text.push(' ')
        const scope = tag === 'th' ? ' scope="col"' : ''
        return `<${tag}${scope}${align ? ` class="align-${align}"` : ''}>${inner}</${tag}>`
      })
      .join('')}</tr>\n`
  const rows = body.map(one => line(row(one, 'td'), on)).join('')
  return `<div class="table" tabindex="0"><table>\n<thead>\n${line(row(head, 'th'), on)}</thead>\n<tbody>\n${rows}</tbody>\n</table></div>\n`
}

function line(out: string, on: Rendering): string {
  on.gathered.text.push('\n')
  return out
}
