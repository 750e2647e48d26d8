import { allMatches } from './matches.ts'
import { isDayOrCount } from './near-person-words.ts'
import { GOES_ON } from './secret-cues.ts'
import type { Span } from './span.ts'
import { isNamedOtherwise, isNumberOfThing } from './thing-numbers.ts'

const DIGITS = /(?<![\w.,:/@¥$+-])\d{4,8}(?![\w.:/-])/g
/** How far from a code another one is looked for. */
const REACH = 80

/** Codes of as many digits as one that was found near, where the sentence goes on so: 704418って…今度は118930で. */
export function findCodesAlike(folded: string, found: readonly Span[]): Span[] {
  const codes = found.filter(
    ({ kind, start, end }) => kind === 'secret' && /^\d{4,8}$/.test(folded.slice(start, end)),
  )
  if (codes.length === 0) return []
  const spans: Span[] = []
  for (const { 0: digits, index: start } of allMatches(DIGITS, folded)) {
    const end = start + digits.length
    const isNear = codes.some(
      code =>
        code.end - code.start === digits.length &&
        Math.abs(code.start - start) <= REACH &&
        code.start !== start,
    )
    if (!isNear || found.some(span => span.start < end && start < span.end)) continue
    if (isDayOrCount(folded, start, end) || isNamedOtherwise(folded, start)) continue
    if (isNumberOfThing(folded.slice(Math.max(0, start - 40), start))) continue
    if (GOES_ON.test(folded.slice(end, end + 24))) spans.push({ kind: 'secret', start, end })
  }
  return spans
}
