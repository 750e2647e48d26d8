/** HTML that is safe to put into a page as it is: built by `html`, or vouched for with `trusted`. */
export type Html = Readonly<{ safe: string }>

type Piece = Html | string | number | false | null | undefined | readonly Piece[]

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const NEEDS_ESCAPE = /[&<>"']/
const EVERY_ESCAPE = /[&<>"']/g

/** Text for an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return NEEDS_ESCAPE.test(text) ? text.replace(EVERY_ESCAPE, char => ESCAPES[char] ?? char) : text
}

/** Vouches for a string that is HTML already: the renderer's own output, never a writer's or reader's text. */
export function trusted(safe: string): Html {
  return { safe }
}

/**
 * A template whose values are escaped, unless they are `Html` themselves.
 * `false`, `null` and `undefined` print nothing; arrays print one after the other.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Piece[]): Html {
  let out = strings[0] ?? ''
  for (let i = 0; i < values.length; i++) out += print(values[i]) + (strings[i + 1] ?? '')
  return { safe: out }
}

function print(value: Piece): string {
  if (value === false || value === null || value === undefined) return ''
  if (typeof value === 'string') return escapeHtml(value)
  if (typeof value === 'number') return String(value)
  if ('safe' in value) return value.safe
  return value.map(print).join('')
}
