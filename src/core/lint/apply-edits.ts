import type { Edit } from './rule.ts'

/** A source with its safe repairs made, and how many. Where two overlap the earlier one wins. */
export function applyEdits(
  source: string,
  edits: readonly Edit[],
): Readonly<{ text: string; count: number }> {
  let text = ''
  let at = 0
  let count = 0
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue
    text += source.slice(at, edit.start) + edit.text
    at = edit.end
    count++
  }
  return { text: text + source.slice(at), count }
}
