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

const SLOTS = 8192

/**
 * The same of a part of a text, which is not cut out when it is known: it is found by its code units. The last few
 * thousand different parts are remembered, one for each place of a table.
 */
export function memoisedAt<Answer>(
  answer: (part: string) => Answer,
): (text: string, start: number, end: number) => Answer {
  const known = new Array<{ readonly part: string; readonly made: Answer } | undefined>(SLOTS).fill(undefined)
  return (text, start, end) => {
    if (end - start > LONGEST) return answer(text.slice(start, end))
    let hash = end - start
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
    const slot = (hash ^ (hash >>> 13)) & (SLOTS - 1)
    const before = known[slot]
    if (before !== undefined && before.part.length === end - start && isAt(text, start, before.part))
      return before.made
    const part = text.slice(start, end)
    const made = answer(part)
    known[slot] = { part, made }
    return made
  }
}

function isAt(text: string, start: number, part: string): boolean {
  for (let at = 0; at < part.length; at += 1)
    if (text.charCodeAt(start + at) !== part.charCodeAt(at)) return false
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
