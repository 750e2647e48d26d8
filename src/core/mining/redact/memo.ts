const MOST = 20_000
/** From this length on V8 makes a slice that keeps the whole text it is of in memory. */
const LONGEST = 12

/**
 * The same function, remembering its answers for up to a few thousand different short texts: the same runs come
 * again and again. Longer ones are worked out each time.
 */
export function memoised<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return text => {
    if (text.length > LONGEST) return answer(text)
    const before = known.get(text)
    if (before !== undefined || known.has(text)) return before as Answer // the key is there, so this is an Answer
    if (known.size >= MOST) known.clear()
    const made = answer(text)
    known.set(text, made)
    return made
  }
}

const SLOTS = 4096
/** A row of a table: the length of the part it remembers, one more, then its code units, and last the answer. */
const NARROW = 8
const WIDE = 16

/**
 * The same of a part of a text, which is not cut out when it is known: it is found by its code units. Answers are numbers
 * up to 65,535 and stand beside their part, so that an answer takes one look into memory. The last few thousand
 * different parts are remembered, one for each row of a table; their number is a power of two. Parts of up to six
 * characters, which nearly all are, have a table of narrow rows.
 */
export function memoisedAt(
  answer: (part: string) => number,
  slots = SLOTS,
): (text: string, start: number, end: number) => number {
  const narrow = new Uint16Array(slots * NARROW)
  const wide = new Uint16Array(SLOTS * WIDE)
  return (text, start, end) => {
    const length = end - start
    if (length > WIDE - 2) return answer(text.slice(start, end))
    let hash = length
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
    const isNarrow = length <= NARROW - 2
    const table = isNarrow ? narrow : wide
    const width = isNarrow ? NARROW : WIDE
    const row = ((hash ^ (hash >>> 13)) & ((isNarrow ? slots : SLOTS) - 1)) * width
    if (table[row] === length + 1 && isPart(table, row + 1 - start, { text, start, end }))
      return table[row + width - 1] ?? 0
    const made = answer(text.slice(start, end))
    table[row] = length + 1
    for (let at = start; at < end; at += 1) table[row + 1 + at - start] = text.charCodeAt(at)
    table[row + width - 1] = made
    return made
  }
}

/** The same of a question that is answered with yes or no. */
export function testedAt(
  is: (part: string) => boolean,
): (text: string, start: number, end: number) => boolean {
  const answer = memoisedAt(part => (is(part) ? 1 : 0))
  return (text, start, end) => answer(text, start, end) === 1
}

/** The same of a whole text. */
export function tested(is: (text: string) => boolean): (text: string) => boolean {
  const isAt = testedAt(is)
  return text => isAt(text, 0, text.length)
}

function isPart(
  table: Uint16Array,
  shift: number,
  { text, start, end }: { readonly text: string; readonly start: number; readonly end: number },
): boolean {
  for (let at = start; at < end; at += 1) if (table[shift + at] !== text.charCodeAt(at)) return false
  return true
}

const SHORT = 40
const MOST_SHORT = 4096

/** Remembers something about a few thousand short texts, those of up to 40 characters. */
export function createShortTexts<About>(): {
  readonly known: (text: string) => About | undefined
  readonly remember: (text: string, about: About) => void
} {
  const known = new Map<string, About>()
  /** Of fields without a text, which are many. */
  let empty: About | undefined
  return {
    known: text => (text.length > SHORT ? undefined : text === '' ? empty : known.get(text)),
    remember: (text, about) => {
      if (text.length > SHORT) return
      if (text === '') empty = about
      if (known.size >= MOST_SHORT) known.clear()
      known.set(copied(text), about)
    },
  }
}

/** The same text without what it was cut out of, which V8 would keep in memory. */
function copied(text: string): string {
  return ` ${text}`.slice(1)
}
