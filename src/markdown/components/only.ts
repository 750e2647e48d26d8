import type { ComponentNode } from '#core/article/component-node.ts'
import { type Html, html } from '#core/html/html.ts'
import type { ComponentRenderer, Rendering } from '../rendering.ts'
import { WORDS } from '../words.ts'

/** `<Internal>`: marked as for the organisation's own people. It only gets here in builds that may show it. */
export const internal: ComponentRenderer = (node, on) => only(node, on, 'internal')

/** `<Partner>`: marked as for partners. It only gets here in builds that may show it. */
export const partner: ComponentRenderer = (node, on) => only(node, on, 'partner')

function only(node: ComponentNode, on: Rendering, audience: 'internal' | 'partner'): Html {
  const label = WORDS[on.article.locale][audience]
  if (node.type === 'mdxJsxTextElement')
    return html`<span class="only only-${audience}" data-audience="${audience}">${on.inline(node.children)}</span>`
  return html`<div class="only only-${audience}" data-audience="${audience}"><p class="only-label">${label}</p>${on.blocks(node.children)}</div>\n`
}
