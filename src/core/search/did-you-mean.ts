import { foldKana, isLatin, normalise } from './normalise.ts'
import type { SearchResult } from './search.ts'

/** A word of a query, as it was understood; `instead` is what was probably meant. */
export type ReadWord = Readonly<{ text: string; instead: string | undefined }>

/** The words of a query; for those that the site does not know, the near spelling that found the best hit. */
export function readWords({ query, hits }: Pick<SearchResult, 'query' | 'hits'>): readonly ReadWord[] {
  const found = new Set(hits[0]?.matches.map(({ term }) => term))
  return query.words.map(({ text, known, alternatives }) => {
    const meant = known ? [] : alternatives.filter(({ meant }) => meant !== undefined)
    return { text, instead: (meant.find(({ term }) => found.has(term)) ?? meant[0])?.meant }
  })
}

/**
 * The query with each misspelled word replaced wherever it stands, and all else as it was typed.
 * Undefined where no word was misspelled.
 */
export function correctedQuery(typed: string, words: readonly ReadWord[]): string | undefined {
  const { text, starts } = folded(typed)
  const slips = words
    .flatMap(({ text: word, instead }) =>
      instead === undefined ? [] : placesOf(foldKana(word), text).map(at => ({ at, word, instead })),
    )
    .sort((a, b) => a.at - b.at || b.word.length - a.word.length)
  let corrected = ''
  let from = 0
  let done = 0
  for (const { at, word, instead } of slips) {
    if (at < done) continue
    done = at + word.length
    const start = starts[at] ?? 0
    const end = starts[done] ?? typed.length
    corrected += typed.slice(from, start) + writtenLike(typed.slice(start, end), instead)
    from = end
  }
  corrected += typed.slice(from)
  return corrected === typed ? undefined : corrected
}

/** The text in its common form, and for each of its UTF-16 units where in the typed text it comes from. */
function folded(typed: string): Readonly<{ text: string; starts: readonly number[] }> {
  let text = ''
  const starts: number[] = []
  // A letter with the marks on it: half-width ﾊﾟ is one letter in the common form.
  for (const { 0: letter, index } of typed.matchAll(/[\s\S][\p{M}\uFF9E\uFF9F]*/gu)) {
    const common = foldKana(normalise(letter)) || ' '
    for (let at = 0; at < common.length; at++) starts.push(index)
    text += common
  }
  return { text, starts: [...starts, typed.length] }
}

/** Where a word stands; a word of letters with spaces between them never inside another. */
function placesOf(word: string, text: string): readonly number[] {
  const places: number[] = []
  const inside = (at: number) => isLatin(word) && /[\p{Script=Latin}\p{N}]/u.test(text.charAt(at))
  for (let at = text.indexOf(word); at >= 0 && word; at = text.indexOf(word, at + word.length)) {
    if (!(at > 0 && inside(at - 1)) && !inside(at + word.length)) places.push(at)
  }
  return places
}

/** A word written as the one it replaces: in capitals (VNP → VPN, Pasword → Password) or in katakana. */
function writtenLike(typed: string, word: string): string {
  if (/^[ァ-ヺー]+$/.test(typed.normalize('NFKC')))
    return word.replace(/[ぁ-ゖ]/g, kana => String.fromCharCode(kana.charCodeAt(0) + 0x60))
  if (typed.length > 1 && typed === typed.toUpperCase() && typed !== typed.toLowerCase())
    return word.toUpperCase()
  const first = typed.charAt(0)
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1)
}
