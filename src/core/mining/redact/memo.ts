const MOST = 20_000

/** The same function, remembering its answers for texts up to a few thousand different ones: the same runs come again and again. */
export function memoised<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return text => {
    const before = known.get(text)
    if (before !== undefined || known.has(text)) return before as Answer // the key is there, so this is an Answer
    if (known.size >= MOST) known.clear()
    const made = answer(text)
    known.set(text, made)
    return made
  }
}
