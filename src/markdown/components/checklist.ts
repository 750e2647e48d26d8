import { attributeOf } from '#core/article/component-node.ts'
import { html } from '#core/html/html.ts'
import { listItems } from '../list.ts'
import type { ComponentRenderer } from '../rendering.ts'

/** `<Checklist>`: a list with boxes to tick; the site's script remembers them under its id. */
export const checklist: ComponentRenderer = (node, on) => {
  const id = attributeOf(node, 'id') ?? ''
  const parts = node.children.map(child =>
    child.type === 'list'
      ? html`<ul class="checklist-points">${listItems(child, on, 'ticked')}</ul>\n`
      : on.blocks([child]),
  )
  return html`<div class="checklist" data-checklist="${id}">${parts}</div>\n`
}
