import type { QueryTerm } from './query-term.ts'
import { termOf } from './term.ts'

/** Words of two kanji by each of their kanji. */
export type Compounds = (kanji: string) => readonly string[]

/** Looks through sorted words when first asked. */
export function openCompounds(words: readonly string[]): Compounds {
  let byKanji: Map<string, string[]> | undefined
  return kanji => {
    byKanji ??= compoundsByKanji(words)
    return byKanji.get(kanji) ?? []
  }
}

function compoundsByKanji(words: readonly string[]): Map<string, string[]> {
  const byKanji = new Map<string, string[]>()
  for (const word of words) {
    if (!/^\p{Script=Han}{2}$/u.test(word)) continue
    for (const kanji of new Set(word)) {
      const list = byKanji.get(kanji)
      if (list) list.push(word)
      else byKanji.set(kanji, [word])
    }
  }
  return byKanji
}

/** Words of two kanji, the first of which was written: 害 for 害虫. */
export function compoundsFrom(compounds: Compounds, kanji: string): readonly QueryTerm[] {
  return compounds(kanji)
    .filter(word => word.startsWith(kanji))
    .slice(0, MOST_KIN)
    .map(word => ({ term: termOf(word), weight: 0.6, origin: 'beginning' }))
}

/**
 * Words of two kanji that a kanji is half of: 害虫 for 虫, 死亡 for 死んだ. Where the site knows the kanji by itself, only
 * those of a kanji that makes few words: of 行 or 人 they say nothing.
 */
export function kinOf(
  compounds: Compounds,
  { written, known }: Readonly<{ written: string; known: boolean }>,
): readonly QueryTerm[] {
  const kanji = termOf(written)
  if (!/^\p{Script=Han}$/u.test(kanji)) return []
  const kin = compounds(kanji)
  if (known && kin.length > MOST_KIN_OF_KNOWN) return []
  return kin
    .slice(0, MOST_KIN)
    .map(word => ({ term: termOf(word), weight: known ? KNOWN_KIN : UNKNOWN_KIN, origin: 'related' }))
}

/**
 * What two words of a compound are together called for short, the first kanji of each: 国保 for 国民健康保険. Where that
 * is no word of the site, the pair of kanji is looked for: 健診 for 健康診断.
 */
export function shortFormOf(
  isWord: (word: string) => boolean,
  first: string,
  second: string,
): readonly QueryTerm[] {
  const [a] = first
  const [b] = second
  if (!/^\p{Script=Han}{2,}$/u.test(first) || !/^\p{Script=Han}{2,}$/u.test(second)) return []
  const short = `${a}${b}`
  if (isWord(short)) return [{ term: termOf(short), weight: SHORT_WORD, origin: 'related' }]
  return [{ term: `#${short}`, weight: SHORT_PAIR, origin: 'related' }]
}

/** The same of a compound no word of which the site knows: most are words of two kanji, one after the other. */
export function shortFormsIn(isWord: (word: string) => boolean, compound: string): readonly QueryTerm[] {
  const words = /^\p{Script=Han}{4,12}$/u.test(compound) ? (compound.match(/../gu) ?? []) : []
  return words.flatMap((first, at) =>
    words.slice(at + 1).flatMap(second => shortFormOf(isWord, first, second)),
  )
}

// All chosen on the tuned half of the municipal set.
const MOST_KIN = 24
const MOST_KIN_OF_KNOWN = 4
const UNKNOWN_KIN = 0.8
const KNOWN_KIN = 0.6
const SHORT_WORD = 0.3
const SHORT_PAIR = 0.4
