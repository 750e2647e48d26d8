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

/**
 * The same of a part of a text, which is not cut out when it is known: it is found by its code units. The last few
 * thousand different parts are remembered, one for each place of a table, which are a power of two in number.
 */
export function memoisedAt<Answer>(
  answer: (part: string) => Answer,
  slots = SLOTS,
): (text: string, start: number, end: number) => Answer {
  /** For each place the part it remembers: its length, one more, then its code units. */
  const parts = new Uint16Array(slots * WIDTH)
  const answers = new Array<Answer>(slots)
  return (text, start, end) => {
    if (end - start > LONGEST) return answer(text.slice(start, end))
    let hash = end - start
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
    const slot = (hash ^ (hash >>> 13)) & (slots - 1)
    const first = slot * WIDTH
    if (parts[first] === end - start + 1 && isPart(parts, first + 1 - start, { text, start, end }))
      return answers[slot] as Answer // its part is there, so this is an Answer
    const made = answer(text.slice(start, end))
    parts[first] = end - start + 1
    for (let at = start; at < end; at += 1) parts[first + 1 + at - start] = text.charCodeAt(at)
    answers[slot] = made
    return made
  }
}

/** LONGEST and the length, in a cache line. */
const WIDTH = 16

function isPart(
  parts: Uint16Array,
  shift: number,
  { text, start, end }: { readonly text: string; readonly start: number; readonly end: number },
): boolean {
  for (let at = start; at < end; at += 1) if (parts[shift + at] !== text.charCodeAt(at)) return false
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
  return {
    known: text => (text.length > SHORT ? undefined : known.get(text)),
    remember: (text, about) => {
      if (text.length > SHORT) return
      if (known.size >= MOST_SHORT) known.clear()
      known.set(copied(text), about)
    },
  }
}

/** The same text without what it was cut out of, which V8 would keep in memory. */
function copied(text: string): string {
  return ` ${text}`.slice(1)
}
