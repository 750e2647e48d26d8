import { attributeOf } from '#core/article/component-node.ts'
import { forAudience } from '#core/article/for-audience.ts'
import { parseBody } from '#core/article/parse-body.ts'
import { sectionOf } from '#core/article/section.ts'
import { html } from '#core/html/html.ts'
import type { ComponentRenderer } from '../rendering.ts'

/** Includes within includes: twenty of twenty is the most a page can show. */
const MAX_DEPTH = 2

/** `<Include>`: a section of another article, as visible in this build. A cycle or a hidden article shows nothing. */
export const include: ComponentRenderer = (node, on) => {
  const id = attributeOf(node, 'article') ?? ''
  const found = on.lookup(id, on.article.locale)
  on.gathered.includes.add(id)
  if (!found?.visible || !found.article || on.including.includes(id) || on.including.length > MAX_DEPTH)
    return html``
  const { root } = parseBody(found.article)
  if (!root) return html``
  const visible = forAudience(root, { audience: on.audience, today: on.today })
  const section = attributeOf(node, 'section')
  const nodes = section === undefined ? visible.children : sectionOf(visible, section)
  if (!nodes) return html``
  return html`<div class="include" data-article="${id}">${on.renderOther(found.article, visible, nodes)}</div>\n`
}
