// @ts-check
// Turns what the check says into what an editor underlines.

/**
 * @typedef {import('./check.js').Message} Message
 * @typedef {{ line: number, from: number, to: number, text: string, rule: string, isError: boolean, about?: string, edit?: import('./check.js').Edit }} Mark
 */

/**
 * Messages of one file as marks in its text: from where the message points to the end of its line, counted from 0.
 * @param {readonly Message[]} messages
 * @param {{ text: string, locale: 'ja' | 'en', guide?: string | undefined }} options guide: the site's address, for the link to a rule
 * @returns {readonly Mark[]}
 */
function marksOf(messages, { text, locale, guide }) {
  const lines = text.split(/\r?\n/)
  return messages.map(({ line, column, rule, severity, text: said, fix, edit }) => {
    const at = Math.min(line, lines.length) - 1
    const written = lines[at] ?? ''
    const to = written.trimEnd().length
    const first = written.length - written.trimStart().length
    const from = Math.min(column > 1 ? column - 1 : first, Math.max(0, to - 1))
    return {
      line: at,
      from,
      to,
      // The words of `npm run check`, and nothing else.
      text: fix ? `${said[locale]} ${fix[locale]}` : said[locale],
      rule,
      isError: severity === 'error',
      ...(guide && { about: `${guide}${locale}/guide/rules/#rule-${rule}` }),
      ...(edit && { edit }),
    }
  })
}

/**
 * Safe repairs that can be made together, in order. Where two overlap the earlier one wins, as with --fix.
 * @param {readonly import('./check.js').Edit[]} edits
 * @returns {readonly import('./check.js').Edit[]}
 */
function together(edits) {
  /** @type {import('./check.js').Edit[]} */
  const kept = []
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end))
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit)
  return kept
}

module.exports = { marksOf, together }
