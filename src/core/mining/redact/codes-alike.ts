import { allMatches } from './matches.ts'
import { isDayOrCount } from './near-person-words.ts'
import { GOES_ON } from './secret-cues.ts'
import type { Span } from './span.ts'
import { takenBy } from './taken.ts'
import { isNamedOtherwise, isNumberOfThing } from './thing-numbers.ts'

const DIGITS = /(?<![\w.,:/@¥$+-])\d{4,8}(?![\w.:/-])/g
/** How far from a code another one is looked for. */
const REACH = 80

const MOST_DIGITS = 8

/** Codes of as many digits as one that was found near, where the sentence goes on so: 704418って…今度は118930で. */
export function findCodesAlike(folded: string, found: readonly Span[]): Span[] {
  const codes = new Set<number>()
  for (const { kind, start, end } of found)
    if (kind === 'secret' && end - start <= MOST_DIGITS && /^\d{4,8}$/.test(folded.slice(start, end)))
      codes.add(placeOf(start, end))
  if (codes.size === 0) return []
  const taken = takenBy(found, folded.length)
  const spans: Span[] = []
  for (const { 0: digits, index: start } of allMatches(DIGITS, folded)) {
    const end = start + digits.length
    if (!taken.isFree(start, end) || !isNear(codes, start, end)) continue
    if (isDayOrCount(folded, start, end) || isNamedOtherwise(folded, start)) continue
    if (isNumberOfThing(folded.slice(Math.max(0, start - 40), start))) continue
    if (GOES_ON.test(folded.slice(end, end + 24))) spans.push({ kind: 'secret', start, end })
  }
  return spans
}

/** Where a code of so many digits stands, as one number. */
const placeOf = (start: number, end: number) => start * (MOST_DIGITS + 1) + end - start

function isNear(codes: ReadonlySet<number>, start: number, end: number): boolean {
  for (let by = -REACH; by <= REACH; by += 1)
    if (by !== 0 && codes.has(placeOf(start + by, end + by))) return true
  return false
}
