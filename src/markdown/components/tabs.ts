import { attributeOf } from '#core/article/component-node.ts'
import { html } from '#core/html/html.ts'
import type { ComponentRenderer } from '../rendering.ts'
import { headingTag } from './heading-tag.ts'

/** `<Tabs>`: every panel below its name; the site's script turns them into tabs. */
export const tabs: ComponentRenderer = (node, on) => {
  const group = attributeOf(node, 'group')
  return html`<div class="tabs" data-tabs${group !== undefined && html` data-group="${group}"`}>${on.blocks(node.children)}</div>\n`
}

/** `<Tab>`: one panel with its name as a heading. */
export const tab: ComponentRenderer = (node, on) => {
  const label = attributeOf(node, 'label') ?? ''
  on.say(label)
  return html`<section class="tab" data-tab data-label="${label}">${headingTag(on, 1, 'tab-label', label)}${on.blocks(node.children)}</section>\n`
}
