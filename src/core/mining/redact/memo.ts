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
