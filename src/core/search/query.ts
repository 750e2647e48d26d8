import { featuresOf } from './features.ts'
import {
  compoundsOf,
  joinedWords,
  longerWords,
  nearWords,
  relatedWords,
  slippedWords,
  splitWords,
} from './likely-words.ts'
import { isKana, isLatin, normaliseQuery } from './normalise.ts'
import type { SearchIndex } from './open-index.ts'
import { lowerBound } from './prefix.ts'
import type { QueryTerm } from './query-term.ts'
import { brokenKanji } from './slips.ts'
import { termOf } from './term.ts'
import { TERM_SEPARATOR } from './word-list.ts'

/** One thing the reader wrote and all it may mean: an article counts the best of its alternatives. */
export type QueryWord = Readonly<{ text: string; known: boolean; alternatives: readonly QueryTerm[] }>

export type Query = Readonly<{ text: string; words: readonly QueryWord[]; pairs: readonly QueryTerm[] }>

/** Terms one query may look for, whatever was typed. */
const WORD_LIMIT = 40
const PAIR_LIMIT = 60

/** Reads what a reader typed. With `typing`, the last word may be only its beginning. */
export async function readQuery(
  index: SearchIndex,
  typed: string,
  typing: boolean,
  gram: number,
): Promise<Query> {
  const text = normaliseQuery(typed)
  const reads = needsReading(index, text)
  const cut = reads ? await index.cutByReading() : index.cut
  const { words: features, grams } = featuresOf(text, cut, index.synonyms, { unfinished: typing })
  const words: QueryWord[] = []
  const seen = new Set<string>()
  for (const { at, length, term, kind } of features.slice(0, WORD_LIMIT)) {
    if (seen.has(term)) continue
    seen.add(term)
    const written = text.slice(at, at + length)
    const known =
      kind !== 'unknown' &&
      kind !== 'beginning' &&
      (kind === 'group' || !isLatin(written) || hasWord(index.latin, written, term))
    const isLast = at + length >= text.length
    const alternatives: QueryTerm[] = term.split(TERM_SEPARATOR).map((single, _, all) => ({
      term: single,
      weight: all.length > 1 ? 0.8 : 1,
      origin:
        kind === 'group'
          ? 'synonym'
          : all.length > 1 || (reads && isKana(written) && /\p{Script=Han}/u.test(single))
            ? 'reading'
            : 'word',
    }))
    if (!known || (typing && isLast)) alternatives.push(...longerWords(index, written, known))
    if (!known && alternatives.length < 2) alternatives.push(...nearWords(index, written))
    alternatives.push(...splitWords(index, written))
    alternatives.push(...relatedWords(index, written))
    if (isAlone(text, at, length)) alternatives.push(...compoundsOf(index, written))
    words.push({ text: written, known, alternatives: distinct(alternatives) })
  }
  for (const [written, joined] of joinedWords(index, text)) {
    words.push({ text: written, known: true, alternatives: [joined] })
  }
  for (const written of brokenKanji(text, features)) {
    const alternatives = slippedWords(index, written)
    if (alternatives.length > 0) words.push({ text: written, known: false, alternatives })
  }
  const pairs = [...new Set(grams)]
    .slice(0, PAIR_LIMIT)
    .map(term => ({ term, weight: gram, origin: 'pair' }) as const)
  return { text, words, pairs }
}

/** Kana that the site does not write may be the reading of words it writes in kanji. */
function needsReading(index: SearchIndex, text: string): boolean {
  if (index.locale !== 'ja' || !/[ぁ-ゖァ-ヺ]{2}/.test(text)) return false
  if (isKana(text)) return true
  const { words } = featuresOf(text, index.cut, index.synonyms)
  return words.some(({ at, length, kind }) => {
    if (!isKana(text.slice(at, at + length))) return false
    // A short word inside a long stretch of hiragana is often half of another: くら in まっくら.
    return (kind === 'unknown' && length > 2) || (length <= 2 && isInsideHiragana(text, at, length))
  })
}

function isInsideHiragana(text: string, at: number, length: number): boolean {
  return (
    /^[ぁ-ゖ]{2}$/.test(text.slice(Math.max(0, at - 2), at)) && /^[ぁ-ゖ]+$/.test(text.slice(at, at + length))
  )
}

function hasWord(words: readonly string[], written: string, term: string): boolean {
  const place = lowerBound(words, written)
  // Another form of a known word is known: "passwords" where the site writes "password".
  for (let at = Math.max(0, place - 2); at < place + 12; at++) {
    const word = words[at]
    if (word !== undefined && (word === written || termOf(word) === term)) return true
  }
  const stem = lowerBound(words, term)
  return termOf(words[stem] ?? '') === term
}

/** Whether a letter stands between spaces. */
function isAlone(text: string, at: number, length: number): boolean {
  return length === 1 && (text[at - 1] ?? ' ') === ' ' && (text[at + 1] ?? ' ') === ' '
}

function distinct(terms: readonly QueryTerm[]): readonly QueryTerm[] {
  const best = new Map<string, QueryTerm>()
  for (const term of terms) if ((best.get(term.term)?.weight ?? 0) < term.weight) best.set(term.term, term)
  return [...best.values()]
}
