import { nearestWords } from './fuzzy.ts'
import { foldKana, isLatin } from './normalise.ts'
import type { SearchIndex } from './open-index.ts'
import { lowerBound, wordsBeginning } from './prefix.ts'
import type { QueryTerm } from './query-term.ts'
import { isSlipOf } from './slips.ts'
import { termOf } from './term.ts'

type Words = Pick<SearchIndex, 'surfaces' | 'latin' | 'termOf' | 'spelling'>

/** Words a written one may be the beginning of. */
export function longerWords(words: Words, written: string, known: boolean): readonly QueryTerm[] {
  return wordsBeginning(isLatin(written) ? words.latin : words.surfaces, written).map(({ word, share }) => ({
    term: words.termOf(word),
    weight: (known ? 0.7 : 0.9) * (0.4 + 0.6 * share),
    origin: 'beginning',
  }))
}

/** Words an unknown one may be a slip of. */
export function nearWords(words: Words, written: string): readonly QueryTerm[] {
  const near = nearestWords(isLatin(written) ? words.latin : words.surfaces, written)
  const terms = near.map(
    ({ word, distance }): QueryTerm => ({
      term: words.termOf(word),
      weight: distance === 1 ? 0.8 : 0.5,
      origin: 'typo',
      meant: words.spelling(word),
    }),
  )
  return /^[ァ-ヺー]{2,3}$/.test(written) ? [...terms, ...slippedWords(words, foldKana(written))] : terms
}

/** Words whose letters were swapped, doubled or left out. */
export function slippedWords(words: Words, written: string): readonly QueryTerm[] {
  return words.surfaces.flatMap(word =>
    isSlipOf(word, written)
      ? [{ term: words.termOf(word), weight: 0.8, origin: 'typo', meant: words.spelling(word) } as const]
      : [],
  )
}

/** Words that help who wrote this one, as far as the site asks them: 自動車 for 車, 支払い for 払って. */
export function relatedTerms({ related }: Pick<SearchIndex, 'related'>, written: string): readonly string[] {
  return [...(related.byWord.get(foldKana(written)) ?? []), ...(related.byTerm.get(termOf(written)) ?? [])]
}

/** The pair of words that an English word is also written as: backup is "back up". */
export function splitWords({ latin }: Words, written: string): readonly QueryTerm[] {
  if (!/^[a-z]{5,}$/.test(written)) return []
  return Array.from({ length: written.length - 3 }, (_, at) => at + 2).flatMap(at => {
    const [first, second] = [written.slice(0, at), written.slice(at)]
    if (!hasExactly(latin, first) || !hasExactly(latin, second)) return []
    return [{ term: `${termOf(first)}_${termOf(second)}`, weight: 0.9, origin: 'word' } as const]
  })
}

/** The word that two neighbours are also written as: "log in" is login. */
export function joinedWords({ latin }: Words, text: string): readonly (readonly [string, QueryTerm])[] {
  return Array.from(text.matchAll(/(?<![\p{L}\p{N}])([a-z]{2,}) (?=([a-z]{2,})(?![\p{L}\p{N}]))/gu)).flatMap(
    ([, first = '', second = '']) =>
      hasExactly(latin, first + second)
        ? [[`${first} ${second}`, { term: termOf(first + second), weight: 0.5, origin: 'word' }] as const]
        : [],
  )
}

function hasExactly(words: readonly string[], word: string): boolean {
  return words[lowerBound(words, word)] === word
}
