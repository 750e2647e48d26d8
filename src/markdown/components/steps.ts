import { html } from '#core/html/html.ts'
import type { ComponentRenderer } from '../rendering.ts'

/** `<Steps>`: a numbered list shown as large steps. */
export const steps: ComponentRenderer = (node, on) =>
  html`<div class="steps">${on.blocks(node.children)}</div>\n`
