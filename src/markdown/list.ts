import type { List, ListItem } from 'mdast'
import { type Html, html, trusted } from '#core/html/html.ts'
import type { Rendering } from './rendering.ts'

/** The points of a list. With `ticked`, each begins with a box that can be ticked. */
export function listItems(list: List, on: Rendering, ticked?: 'ticked'): Html {
  const loose = list.spread || list.children.some(item => item.spread)
  return trusted(list.children.map(item => listItem(item, loose ?? false, on, ticked).safe).join(''))
}

function listItem(item: ListItem, loose: boolean, on: Rendering, ticked?: 'ticked'): Html {
  const [first, ...rest] = item.children
  const task = ticked !== undefined || typeof item.checked === 'boolean'
  if (first?.type !== 'paragraph') {
    const body = on.blocks(item.children)
    return html`<li>${body}</li>\n`
  }
  const line = on.inline(first.children)
  on.gathered.text.push('\n')
  const begin = task
    ? html`<label><input type="checkbox"${item.checked === true && trusted(' checked')}${ticked === undefined && trusted(' disabled')}> <span>${line}</span></label>`
    : loose
      ? html`<p>${line}</p>`
      : line
  return html`<li${task && trusted(' class="task"')}>${begin}${rest.length > 0 && html`\n${on.blocks(rest)}`}</li>\n`
}
