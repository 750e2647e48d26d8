import { isDigit, isLatin } from './characters.ts'
import type { PersonalKind, Span } from './span.ts'

const REPEATED: ReadonlySet<PersonalKind> = new Set([
  'employee-id',
  'account',
  'host',
  'secret',
  'mac',
  'bank-account',
])
const LEAST = 5
/** Looking for each takes a pass over the texts; a ticket has few. */
const MOST = 40
/** Between one datum and the next of the same shape: D1044 → D2290, NB-2231 と NB-2232, a1b2-c3d4 e5f6-g7h8. */
const JOINT =
  / ?(?:(?:、|,|・|\/|→|->|=>|から|と|か|でも、?|じゃなくて、?|ではなく、?|および|及び|または|もしくは|あるいは|or|and) ?(?:もしくは|または)?(?:新|旧)?:? ?[「『"']?|\n| )/y

type Looked = { readonly folded: string; readonly found: readonly Span[] }

/**
 * What was found by a word beside it, wherever else it stands in the texts of a ticket, and what follows it in a list
 * and is written the same way. Only data with a digit: plain words stand in other sentences too. Undefined where there is
 * nothing; what was found before may be among it again.
 */
export function repeatsIn(looked: readonly Looked[]): readonly Span[][] | undefined {
  if (!looked.some(({ found }) => found.some(span => REPEATED.has(span.kind)))) return undefined
  let repeats: Span[][] | undefined
  const data = new Map<string, PersonalKind>()
  looked.forEach(({ folded, found }, index) => {
    // Each place of a list is passed once, however many of its data were found by themselves.
    const passed = new Set<number>()
    for (const span of found) {
      if (!REPEATED.has(span.kind)) continue
      let next: Span | undefined = span
      while (next !== undefined && !passed.has(placeOf(next))) {
        passed.add(placeOf(next))
        const datum = folded.slice(next.start, next.end)
        if (!/\d/.test(datum)) break
        if (next !== span) {
          repeats ??= looked.map(() => [])
          repeats[index]?.push(next)
        }
        if (datum.length >= LEAST && data.size < MOST && /[^\d]/.test(datum)) data.set(datum, span.kind)
        next = nextAlike(folded, next)
      }
    }
  })
  for (const [datum, kind] of data) {
    looked.forEach(({ folded }, index) => {
      for (let at = folded.indexOf(datum); at !== -1; at = folded.indexOf(datum, at + datum.length)) {
        const end = at + datum.length
        if (isPart(folded, at - 1) || isPart(folded, end)) continue
        repeats ??= looked.map(() => [])
        repeats[index]?.push({ kind, start: at, end })
        const next = nextAlike(folded, { kind, start: at, end })
        if (next !== undefined) repeats[index]?.push(next)
      }
    })
  }
  return repeats
}

function placeOf({ start, end }: Span): number {
  return start * 0x10000 + end - start
}

function nextAlike(text: string, { kind, start, end }: Span): Span | undefined {
  JOINT.lastIndex = end
  const joint = JOINT.exec(text)
  if (joint === null) return undefined
  // A space alone joins only what has dashes or the like, not two words.
  if (joint[0].trim() === '' && (kind !== 'secret' || !/[- ]/.test(text.slice(start, end)))) return undefined
  const from = end + joint[0].length
  const to = from + end - start
  if (to > text.length || isPart(text, to) || isPart(text, from - 1)) return undefined
  for (let at = 0; at < end - start; at += 1)
    if (!isAlike(text.charCodeAt(start + at), text.charCodeAt(from + at), kind)) return undefined
  return { kind, start: from, end: to }
}

/** Digit and digit, letter and letter, or the same mark; in secrets any letter or digit for another. */
function isAlike(a: number, b: number, kind: PersonalKind): boolean {
  if (a === b || (isDigit(a) && isDigit(b)) || (isLatin(a) && isLatin(b))) return true
  return kind === 'secret' && (isDigit(a) || isLatin(a)) && (isDigit(b) || isLatin(b))
}

function isPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isDigit(code) || isLatin(code) || code === 0x5f || code === 0x2d
}
