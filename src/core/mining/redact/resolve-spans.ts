import { allMatches } from './matches.ts'
import { PERSONAL_KINDS, type Span } from './span.ts'

const RANK = new Map(PERSONAL_KINDS.map((kind, index) => [kind, index]))
const PLACEHOLDER = /〈[^〈〉\n]{1,24}〉/g

/** Spans in order, none overlapping: the stronger kind wins, then the longer one; placeholders are left alone. */
export function resolveSpans(text: string, spans: readonly Span[]): readonly Span[] {
  if (spans.length === 0 || (spans.length === 1 && !text.includes('〈'))) return spans
  const taken = text.includes('〈')
    ? [...allMatches(PLACEHOLDER, text)].map(match => [match.index, match.index + match[0].length] as const)
    : []
  const ranked = [...spans].sort(
    (a, b) =>
      (RANK.get(a.kind) ?? 0) - (RANK.get(b.kind) ?? 0) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  )
  // One flag a code unit keeps this linear however many spans there are.
  const used = new Uint8Array(text.length)
  for (const [start, end] of taken) used.fill(1, start, end)
  const kept: Span[] = []
  for (const span of ranked) {
    if (span.end <= span.start || isUsed(used, span)) continue
    used.fill(1, span.start, span.end)
    kept.push(span)
  }
  return kept.sort((a, b) => a.start - b.start)
}

function isUsed(used: Uint8Array, span: Span): boolean {
  for (let at = span.start; at < span.end; at += 1) if (used[at] === 1) return true
  return false
}
