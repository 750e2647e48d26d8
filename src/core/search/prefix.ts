import { foldKana } from './normalise.ts'

const LIMIT = 12

/** Words that begin as a text does, shortest first, at most twelve; `share` is how much of the word was written. */
export function wordsBeginning(
  words: readonly string[],
  text: string,
): readonly Readonly<{ word: string; share: number }>[] {
  const start = foldKana(text)
  if (start.length < 2) return []
  const found: string[] = []
  for (let at = lowerBound(words, start); at < words.length && found.length < 400; at++) {
    const word = words[at] ?? ''
    if (!word.startsWith(start)) break
    if (word.length > start.length) found.push(word)
  }
  return found
    .toSorted((a, b) => a.length - b.length)
    .slice(0, LIMIT)
    .map(word => ({ word, share: start.length / word.length }))
}

/** The first place in sorted words that is not before a text. */
export function lowerBound(words: readonly string[], text: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}
