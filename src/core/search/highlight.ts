import { foldKana } from './normalise.ts'

export type Part = Readonly<{ text: string; marked: boolean }>

/** Cuts a text into parts, those that were searched for marked. The parts together are the text, unchanged. */
export function highlight(text: string, words: readonly string[]): readonly Part[] {
  const folded = Array.from({ length: text.length }, (_, at) => foldChar(text.charAt(at))).join('')
  const marked = new Uint8Array(text.length)
  for (const word of new Set(words.map(one => foldKana(one.toLowerCase())))) {
    if (word.length < 2 && !/\p{Script=Han}/u.test(word)) continue
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      // In words with spaces between, only their beginnings: "in" is not in "printing".
      if (/^[a-z0-9]/.test(word) && /[a-z0-9]/.test(folded.charAt(at - 1))) continue
      marked.fill(1, at, Math.max(at + word.length, endOfForm(folded, at, word)))
    }
  }
  const parts: Part[] = []
  for (let from = 0; from < text.length; ) {
    let to = from + 1
    while (to < text.length && marked[to] === marked[from]) to++
    parts.push({ text: text.slice(from, to), marked: marked[from] === 1 })
    from = to
  }
  return parts
}

/** Where a word of letters ends that is a form of what was searched for, all of it marked: remove for the stem remov. */
function endOfForm(folded: string, at: number, word: string): number {
  if (!/^[a-z]+$/.test(word)) return at
  const from = at + word.length
  return from + (ENDING.exec(folded.slice(from, from + LONGEST_ENDING + 1))?.[0].length ?? 0)
}

/** What English adds to a stem and stays the same word; the page has no stemmer, that is in the worker. */
const ENDING = /^(?:e?[sd]|e|e?rs?|ings?|y|ies|ied|(?:at)?ions?|ments?|ly|ness)(?![a-z])/
/** -ations */
const LONGEST_ENDING = 6

/** One character of the same length, kana, case and width folded. */
function foldChar(char: string): string {
  const folded = foldKana(char.normalize('NFKC').toLowerCase())
  return folded.length === 1 ? folded : char
}
