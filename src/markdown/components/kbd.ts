import { toString as plainText } from 'mdast-util-to-string'
import { html } from '#core/html/html.ts'
import type { ComponentRenderer } from '../rendering.ts'

/** `<Kbd>`: keys, each in its own box: Ctrl + C. */
export const kbd: ComponentRenderer = (node, on) => {
  const text = plainText(node)
  on.gathered.text.push(text)
  const keys = text.length > 1 ? text.split('+').map(key => key.trim()) : [text]
  return html`<span class="keys">${keys.map((key, index) => html`${index > 0 && '+'}<kbd>${key === '' ? '+' : key}</kbd>`)}</span>`
}
