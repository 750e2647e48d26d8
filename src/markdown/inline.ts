import type { Link, LinkReference, RootContent } from 'mdast'
import { attributeOf, type ComponentNode, childrenOf, isComponentNode } from '#core/article/component-node.ts'
import { escapeHtml } from '#core/html/html.ts'
import { isSafeAttribute, SAFE_HTML, VOID_HTML } from '#core/lint/gate/safe-html.ts'
import { RENDERERS } from './components/registry.ts'
import { imageTag } from './image-tag.ts'
import { linkUrl } from './link-url.ts'
import type { Rendering } from './rendering.ts'

const JAPANESE_BREAK =
  /(?<=[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef])\n(?=[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef])/g

/** What stands within a line, as HTML. A line break between Japanese characters leaves no space. */
export function inlineHtml(nodes: readonly RootContent[], on: Rendering): string {
  let out = ''
  for (const node of nodes) out += oneInline(node, on)
  return out
}

/** An element of the safe list with its safe attributes; of anything else only the content. */
export function htmlElement(node: ComponentNode, inner: string): string {
  const name = node.name ?? ''
  if (!Object.hasOwn(SAFE_HTML, name)) return inner
  let attributes = ''
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || !isSafeAttribute(name, attribute.name)) continue
    const value = attributeOf(node, attribute.name)
    if (value !== undefined)
      attributes += value === '' ? ` ${attribute.name}` : ` ${attribute.name}="${escapeHtml(value)}"`
  }
  return VOID_HTML.has(name) ? `<${name}${attributes}>` : `<${name}${attributes}>${inner}</${name}>`
}

function oneInline(node: RootContent, on: Rendering): string {
  const { text } = on.gathered
  switch (node.type) {
    case 'text': {
      const value = node.value.includes('\n') ? node.value.replace(JAPANESE_BREAK, '') : node.value
      text.push(value)
      return escapeHtml(value)
    }
    case 'inlineCode':
      text.push(node.value)
      return `<code>${escapeHtml(node.value)}</code>`
    case 'emphasis':
      return `<em>${inlineHtml(node.children, on)}</em>`
    case 'strong':
      return `<strong>${inlineHtml(node.children, on)}</strong>`
    case 'delete':
      return `<del>${inlineHtml(node.children, on)}</del>`
    case 'break':
      text.push('\n')
      return '<br>\n'
    case 'link':
      return linkHtml(node, node.url, on)
    case 'linkReference': {
      const definition = on.definitions.get(node.identifier)
      return definition ? linkHtml(node, definition.url, on) : inlineHtml(node.children, on)
    }
    case 'image':
      text.push(node.alt ?? '')
      return imageTag(node.url, node.alt ?? '', on).safe
    case 'imageReference':
      text.push(node.alt ?? '')
      return imageTag(on.definitions.get(node.identifier)?.url ?? '', node.alt ?? '', on).safe
    default:
      return isComponentNode(node) ? inlineComponent(node, on) : ''
  }
}

function inlineComponent(node: ComponentNode, on: Rendering): string {
  const name = node.name ?? ''
  const render = Object.hasOwn(RENDERERS, name) ? RENDERERS[name] : undefined
  if (render) return render(node, on).safe
  if (name === 'br') on.gathered.text.push('\n')
  return htmlElement(node, inlineHtml(childrenOf(node), on))
}

function linkHtml(node: Link | LinkReference, url: string, on: Rendering): string {
  const inner = inlineHtml(node.children, on)
  const found = linkUrl(url, on)
  if (!found) return inner
  return `<a href="${escapeHtml(found.url)}"${found.external ? ' class="external" rel="noopener"' : ''}>${inner}</a>`
}
