/**
 * Ticket text as inline MDX that shows exactly that text: no markup, no component, no expression, no link.
 * Ticket text is hostile; put the result inside a list or a quote, never at the start of a top-level line.
 * Addresses stand as code: a backslash in them does not keep GFM from making a link.
 */
export function toPlainMdx(text: string): string {
  const parts = text
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .split(ADDRESS)
  return parts.map((part, at) => (at % 2 === 1 ? `\`${part}\`` : escaped(part, at === 0))).join('')
}

/** What GFM makes a link of, and then some. Without backticks, so that it fits into code. */
const ADDRESS = /((?:https?:\/\/|www\.)[^\s`]+|[^\s`@]{1,64}@[^\s`@]{1,255})/i

function escaped(text: string, isFirst: boolean): string {
  const safe = text.replace(/[\\`*_{}[\]<>#|~&@$^]/g, '\\$&')
  return isFirst ? safe.replace(/^([-+=])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2') : safe
}

/** Ticket text for a frontmatter line: one line, without the signs of compact questions, placeholders left out. */
export function toPlainLine(text: string, limit: number): string {
  const line = text
    .replace(/〈[^〉]{0,40}〉/gu, '…')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/[()[\]|{}<>]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return [...line].slice(0, limit).join('')
}
