import { html } from '#core/html/html.ts'
import type { ComponentRenderer } from '../rendering.ts'
import { WORDS } from '../words.ts'

/** `<Note>`: a box with something useful on the side. */
export const note: ComponentRenderer = (node, on) =>
  html`<div class="note" role="note"><p class="note-label">${WORDS[on.article.locale].note}</p>${on.blocks(node.children)}</div>\n`
