import { attributeOf } from '#core/article/component-node.ts'
import { html } from '#core/html/html.ts'
import type { ComponentRenderer } from '../rendering.ts'

/** `<Term>`: a word whose explanation opens in a popover, by the browser's own means. */
export const term: ComponentRenderer = (node, on) => {
  const known = on.settings.glossary.find(one => one.id === attributeOf(node, 'id'))
  const word = on.inline(node.children)
  if (!known) return word
  const id = on.gathered.slugger.slug(`term-${known.id}`)
  const { locale } = on.article
  return html`<button type="button" class="term" popovertarget="${id}">${word}</button><span class="term-definition" popover id="${id}"><b>${known.term[locale]}</b> ${known.definition[locale]}</span>`
}
