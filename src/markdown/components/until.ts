import { attributeOf } from '#core/article/component-node.ts'
import { html } from '#core/html/html.ts'
import type { ComponentRenderer } from '../rendering.ts'

/** `<Until>`: left out by builds after its day; between builds the site's script hides it. */
export const until: ComponentRenderer = (node, on) => {
  const date = attributeOf(node, 'date') ?? ''
  if (node.type === 'mdxJsxTextElement')
    return html`<span class="until" data-until="${date}">${on.inline(node.children)}</span>`
  return html`<div class="until" data-until="${date}">${on.blocks(node.children)}</div>\n`
}
