import { familyOf } from './derived-english.ts'
import { withoutPoliteness } from './everyday/polite-english.ts'
import { type Feature, featuresOf } from './features.ts'
import type { Ranking } from './index-model.ts'
import { compoundsFrom, kinOf, shortFormOf, shortFormsIn } from './kanji-kin.ts'
import {
  joinedWords,
  longerWords,
  nearWords,
  relatedTerms,
  slippedWords,
  splitWords,
} from './likely-words.ts'
import { isKana, isLatin, normaliseQuery } from './normalise.ts'
import type { SearchIndex } from './open-index.ts'
import { lowerBound } from './prefix.ts'
import type { QueryTerm } from './query-term.ts'
import { brokenKanji } from './slips.ts'
import { groupTermOf } from './synonyms.ts'
import { isTorn, worthOf } from './telling.ts'
import { termOf } from './term.ts'
import { longestOf, type MaybeUnwritten, maybeUnwritten } from './unwritten-words.ts'
import { TERM_SEPARATOR } from './word-list.ts'

/** One thing the reader wrote and all it may mean: an article counts the best of its alternatives. */
export type QueryWord = Readonly<{
  text: string
  known: boolean
  /** Whether it may be no more than a part of a word that the site does not know. */
  isTorn: boolean
  /** What it counts of another word, 0 to 1. */
  worth: number
  alternatives: readonly QueryTerm[]
}>

export type Query = Readonly<{ text: string; words: readonly QueryWord[]; pairs: readonly QueryTerm[] }>

/** Terms one query may look for, whatever was typed. */
const WORD_LIMIT = 40
const PAIR_LIMIT = 60
/** What an unwritten word counts for a part of it that the site knows. */
const UNWRITTEN_OF_KNOWN = 0.5

/** Reads what a reader typed. With `typing`, the last word may be only its beginning. */
export async function readQuery(
  index: SearchIndex,
  typed: string,
  { typing, ranking }: Readonly<{ typing: boolean; ranking: Pick<Ranking, 'gram' | 'related'> }>,
): Promise<Query> {
  const whole = normaliseQuery(typed)
  const text = index.locale === 'en' ? withoutPoliteness(whole) : whole
  const reads = needsReading(index, text)
  const cut = reads ? await index.cutByReading() : index.cut
  const { words: all, grams } = featuresOf(text, cut, index.synonyms, { unfinished: typing })
  const features = all.slice(0, WORD_LIMIT)
  const unwritten = await unwrittenIn(index, text, features)
  // A word of one of the site's own groups counts as its group, and as itself where it is part of a longer member.
  const withGroup = (one: QueryTerm): readonly QueryTerm[] => {
    const term = groupTermOf(one.term, index.synonyms)
    return term === one.term ? [one] : [one, { ...one, term }]
  }
  const words: QueryWord[] = []
  const seen = new Set<string>()
  for (const feature of features) {
    if (seen.has(feature.term)) continue
    seen.add(feature.term)
    const { at, length, kind } = feature
    const written = text.slice(at, at + length)
    const known = isKnown(index, text, feature)
    const meant = unwritten.find(one => at >= one.at && at + length <= one.end)
    const own = termsOf(feature, { written, reads })
    const others: QueryTerm[] = []
    if (!known || (typing && at + length >= text.length)) others.push(...longerWords(index, written, known))
    const related = (term: string) => ({ term, weight: ranking.related, origin: 'related' }) as const
    if (!known) others.push(...familyOf(index.latin, written).map(related))
    if (!known && own.length + others.length < 2 && !meant) others.push(...nearWords(index, written))
    others.push(...splitWords(index, written))
    others.push(...relatedTerms(index, written).map(related))
    // Of a word the site knows in parts, each part finds something by itself.
    const share = known ? UNWRITTEN_OF_KNOWN : 1
    for (const one of meant?.terms.map(related) ?? []) others.push({ ...one, weight: share * one.weight })
    if (isAlone(text, at, length)) others.push(...compoundsFrom(index.compounds, written))
    else if (kind !== 'group') others.push(...kinOf(index.compounds, { written, known }))
    others.push(...shortFormsOf(index, text, { feature, features }))
    const worth = worthOf(written)
    const alternatives = distinct([...own, ...others.flatMap(withGroup)])
    words.push({
      text: written,
      known,
      isTorn: isTorn(text, feature, features),
      worth,
      alternatives: alternatives.map(one => ({ ...one, weight: worth * one.weight })),
    })
  }
  for (const [written, joined] of joinedWords(index, text)) {
    words.push({ text: written, known: true, isTorn: false, worth: 1, alternatives: withGroup(joined) })
  }
  for (const written of brokenKanji(text, all)) {
    const alternatives = slippedWords(index, written).flatMap(withGroup)
    if (alternatives.length > 0)
      words.push({ text: written, known: false, isTorn: false, worth: 1, alternatives })
  }
  const pairs = [...new Set(grams)]
    .slice(0, PAIR_LIMIT)
    .map(term => ({ term, weight: ranking.gram, origin: 'pair' }) as const)
  return { text: whole, words, pairs }
}

/** What a word of a query counts as in the index: of a reading that several words share, all of them. */
function termsOf(
  { term, kind }: Feature,
  { written, reads }: Readonly<{ written: string; reads: boolean }>,
): QueryTerm[] {
  return term.split(TERM_SEPARATOR).map((single, _, all) => ({
    term: single,
    weight: all.length > 1 ? 0.8 : 1,
    origin:
      kind === 'group'
        ? 'synonym'
        : all.length > 1 || (reads && isKana(written) && /\p{Script=Han}/u.test(single))
          ? 'reading'
          : 'word',
  }))
}

function isKnown(index: SearchIndex, text: string, { at, length, term, kind }: Feature): boolean {
  if (kind === 'unknown' || kind === 'beginning') return false
  const written = text.slice(at, at + length)
  return kind === 'group' || !isLatin(written) || hasWord(index.latin, written, term)
}

/** The stretches of a query that are words the site never writes, and the terms of those it means. */
async function unwrittenIn(
  index: SearchIndex,
  text: string,
  features: readonly Feature[],
): Promise<readonly (MaybeUnwritten & Readonly<{ terms: readonly string[] }>)[]> {
  const maybe = maybeUnwritten(text, features, feature => isKnown(index, text, feature))
  const known = await index.unwritten(maybe.map(({ word }) => word))
  return longestOf(
    maybe.flatMap(one => {
      const terms = known.get(one.word)
      return terms ? [{ ...one, terms }] : []
    }),
  )
}

/** What a word and each other of its stretch of kanji are together called for short. */
function shortFormsOf(
  index: SearchIndex,
  text: string,
  { feature, features }: Readonly<{ feature: Feature; features: readonly Feature[] }>,
): readonly QueryTerm[] {
  const isWord = (word: string) => index.surfaces[lowerBound(index.surfaces, word)] === word
  if (feature.kind === 'unknown')
    return shortFormsIn(isWord, text.slice(feature.at, feature.at + feature.length))
  return features.flatMap(other => {
    if (other.at === feature.at) return []
    const [first, second] = other.at < feature.at ? [other, feature] : [feature, other]
    const end = first.at + first.length
    if (!/^\p{Script=Han}*$/u.test(text.slice(end, second.at))) return []
    return shortFormOf(isWord, text.slice(first.at, end), text.slice(second.at, second.at + second.length))
  })
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
