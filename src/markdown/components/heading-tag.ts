import { type Html, html, trusted } from '#core/html/html.ts'
import type { Rendering } from '../rendering.ts'

/** A heading so many levels below the one the component stands under. */
export function headingTag(on: Rendering, below: number, className: string, text: string): Html {
  const tag = trusted(`h${Math.min(6, on.gathered.depth + below)}`)
  return html`<${tag} class="${className}">${text}</${tag}>`
}
