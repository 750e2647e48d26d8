/**
 * Whether a word was written with one slip that leaves its letters as they are: two neighbours swapped,
 * one letter twice, or one inside left out. For kanji and very short words, where another letter is another word.
 */
export function isSlipOf(word: string, written: string): boolean {
  const more = written.length - word.length
  if (Math.abs(more) > 1 || word === written) return false
  let at = 0
  while (at < word.length && word[at] === written[at]) at++
  if (more === 0) {
    return (
      word[at] === written[at + 1] &&
      word[at + 1] === written[at] &&
      word.slice(at + 2) === written.slice(at + 2)
    )
  }
  if (more === 1) return at > 0 && written[at] === written[at - 1] && word.slice(at) === written.slice(at + 1)
  return at > 0 && at < written.length && word.slice(at + 1) === written.slice(at)
}

/** The stretches of kanji, two and longer, that words cover only one kanji at a time: 時臨 for 臨時, 自車 for 自転車. */
export function brokenKanji(
  text: string,
  words: readonly Readonly<{ at: number; length: number; kind: string }>[],
): readonly string[] {
  const covered = new Uint8Array(text.length)
  for (const { at, length, kind } of words) {
    if (length > 1 && kind !== 'unknown') covered.fill(1, at, at + length)
  }
  return Array.from(text.matchAll(/\p{Script=Han}{2,}/gu)).flatMap(({ 0: run, index }) => {
    const found: string[] = []
    for (let at = 0; at < run.length; ) {
      let end = at
      while (end < run.length && !covered[index + end]) end++
      if (end - at > 1) found.push(run.slice(at, end))
      at = end + 1
    }
    return found
  })
}
