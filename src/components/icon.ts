import { type Html, html, trusted } from '#core/html/html.ts'
import { ICON_SHAPES } from './icon-shapes.ts'

/** An inline icon that says nothing by itself: words stand beside it. An unknown name gives the page icon. */
export function icon(name: string): Html {
  const shape = Object.hasOwn(ICON_SHAPES, name) ? ICON_SHAPES[name] : ICON_SHAPES['file']
  return html`<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">${trusted(shape ?? '')}</svg>`
}
