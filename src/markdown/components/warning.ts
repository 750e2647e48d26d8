import { html } from '#core/html/html.ts'
import type { ComponentRenderer } from '../rendering.ts'
import { WORDS } from '../words.ts'

/** `<Warning>`: a box with something that does harm if missed. */
export const warning: ComponentRenderer = (node, on) =>
  html`<div class="note warning" role="note"><p class="note-label">${WORDS[on.article.locale].warning}</p>${on.blocks(node.children)}</div>\n`
