import { allMatches } from './matches.ts'
import { isDayOrCount, mayBeOfPerson } from './near-person-words.ts'
import type { Span } from './span.ts'
import { takenBy } from './taken.ts'

const TOKEN = /(?<![\w.@/\\$¥+-])(?:[A-Za-z]{0,4}\d?-?){1,2}\d{2,8}(?:-[A-Z\d]{1,4})?(?![\w-])/g
const LONGEST = 14
/** Numbers without a letter or dash are of one make only if they begin alike as well. */
const LEAST_DIGITS = 5

/** Numbers of people that are written as one that was found: BP-3402 beside BP-3391, F31-015 beside F31-008. */
export function findIdsOfSameMake(folded: string, found: readonly Span[]): Span[] {
  const makes = new Set<string>()
  for (const { kind, start, end } of found) {
    const make =
      kind === 'employee-id' && end - start <= LONGEST ? makeOf(folded.slice(start, end)) : undefined
    if (make !== undefined) makes.add(make)
  }
  const spans: Span[] = []
  if (makes.size === 0) return spans
  const taken = takenBy(found, folded.length)
  for (const { 0: token, index: start } of allMatches(TOKEN, folded)) {
    const end = start + token.length
    if (token.length > LONGEST || !makes.has(makeOf(token) ?? '')) continue
    if (!taken.isFree(start, end)) continue
    if (!isDayOrCount(folded, start, end) && mayBeOfPerson(folded, start, end))
      spans.push({ kind: 'employee-id', start, end })
  }
  return spans
}

/** BP-9999, F99-999, 10~~~~: letters and marks as they are, digits by how many. */
function makeOf(id: string): string | undefined {
  if (/[A-Za-z]/.test(id) || /^\d-\d{4}/.test(id)) return id.replace(/\d/g, '9')
  return /^\d+$/.test(id) && id.length >= LEAST_DIGITS
    ? id.slice(0, 2) + '~'.repeat(id.length - 2)
    : undefined
}
