import type { PersonalKind, Span } from './span.ts'
import { matchesIn, type Window } from './windows.ts'

/** What is looked for: a global pattern whose first group is the datum and ends where the match ends. */
export type Capture = {
  readonly kind: PersonalKind
  readonly pattern: RegExp
  /** Marks the pattern cannot do without, at least one of them. */
  readonly needs?: number
  /** Whether what was caught may be such a datum. */
  readonly accepts?: (value: string) => boolean
}

/** Spans of what the captures catch in the windows; points and dashes at the end are not part of a datum. */
export function capturedIn(
  folded: string,
  { marks, windows }: { readonly marks: number; readonly windows: readonly Window[] },
  captures: readonly Capture[],
): Span[] {
  const spans: Span[] = []
  for (const { kind, pattern, needs, accepts } of captures) {
    if (needs !== undefined && (marks & needs) === 0) continue
    for (const { match, base } of matchesIn(folded, windows, pattern)) {
      const caught = match[1] ?? ''
      const value = withoutEnd(caught)
      if (value === '' || accepts?.(value) === false) continue
      const start = base + match.index + match[0].length - caught.length
      spans.push({ kind, start, end: start + value.length })
    }
  }
  return spans
}

function withoutEnd(value: string): string {
  let end = value.length
  while (end > 0 && (value.charCodeAt(end - 1) === 0x2e || value.charCodeAt(end - 1) === 0x2d)) end -= 1
  return value.slice(0, end)
}
