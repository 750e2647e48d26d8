/**
 * Ticket text as inline MDX that shows exactly that text: no markup, no component, no expression, no link.
 * Ticket text is hostile; put the result inside a list or a quote, never at the start of a top-level line.
 */
export function toPlainMdx(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/[\\`*_{}[\]<>#|~&@$^]/g, '\\$&')
    .replaceAll('://', '\\://')
    .replace(/\bwww\./gi, found => `${found.slice(0, -1)}\\.`)
    .replace(/^\s*([-+=])/, '\\$1')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .trim()
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
