import type { ByteReader, ByteWriter } from './bytes.ts'
import { foldKana, isLatin, normalise } from './normalise.ts'
import type { Cut } from './segment.ts'
import type { SynonymMatcher } from './synonyms.ts'
import { termOf } from './term.ts'

/** By a word of the site as it is written, kana folded: the terms of others that a dictionary groups with it. */
export type RelatedWords = ReadonlyMap<string, readonly string[]>

/**
 * A place in the list of a site's words. `exact`: the dictionary writes the word as the site does, so a reader who writes
 * it is helped by the group. `asked`: it stands in a title or question, so it helps to find something.
 */
type Member = Readonly<{ place: number; exact: boolean; asked: boolean }>

/** Words longer than these are no single words of a question. */
const LONGEST = 12
/** Kana that may be left over: the ending of 引っ越す, whose stem is the word. */
const LONGEST_ENDING = 2

type Site = Readonly<{
  /** The words of a site, as its index has them. */
  words: readonly string[]
  cut: Cut
  /** Whether a word stands in a title or question. */
  isAsked: (word: string) => boolean
}>

/**
 * Of a dictionary's groups of words that mean nearly the same, what a site has of each, by their places in `words`.
 * Groups that help no word to find another are left out.
 */
export function relatedInSite(
  groups: Iterable<readonly string[]>,
  { words, cut, isAsked }: Site,
): readonly (readonly Member[])[] {
  const bySurface = new Map(words.map((word, place) => [foldKana(word), place]))
  const byTerm = new Map<string, number>()
  words.forEach((word, place) => {
    const term = termOf(word)
    if (!byTerm.has(term)) byTerm.set(term, place)
  })
  const found = new Map<string, readonly Member[]>()
  for (const group of groups) {
    const own = new Map<number, Member>()
    for (const member of group) {
      const word = foldKana(normalise(member))
      const written = bySurface.get(word)
      const term = written === undefined ? termIn(word, cut) : undefined
      const place = written ?? (term === undefined ? undefined : byTerm.get(term))
      if (place === undefined) continue
      const exact = written !== undefined || own.get(place)?.exact === true
      const asked = isAsked(words[place] ?? '')
      if (exact || asked) own.set(place, { place, exact, asked })
    }
    const members = [...own.values()].sort((a, b) => a.place - b.place)
    const isUseful = members.some(one => one.exact && members.some(other => other !== one && other.asked))
    if (isUseful) found.set(members.map(({ place, exact }) => `${place}${exact}`).join(' '), members)
  }
  return [...found.values()]
}

/** The term that a word of the site counts as in its index: where it belongs to a group of the site's own, that group. */
export function indexedTerm(word: string, synonyms: SynonymMatcher): string {
  const term = termOf(word)
  return synonyms([{ at: 0, length: 1, term, kind: 'content' }])[0]?.term ?? term
}

/** Writes groups, as `relatedInSite` gives them: like beside like packs best. */
export function writeRelated(writer: ByteWriter, groups: readonly (readonly Member[])[]): void {
  const sorted = groups.toSorted((a, b) => (a[0]?.place ?? 0) - (b[0]?.place ?? 0))
  writer.varint(sorted.length)
  for (const group of sorted) writer.varint(group.length)
  let first = 0
  for (const group of sorted) {
    const start = group[0]?.place ?? 0
    writer.varint(start - first)
    first = start
    let before = start
    for (const { place } of group.slice(1)) {
      writer.varint(place - before)
      before = place
    }
  }
  for (const group of sorted) {
    for (const { exact, asked } of group) writer.byte((exact ? EXACT : 0) + (asked ? ASKED : 0))
  }
}

/** Reads what `writeRelated` wrote. `wordAt` gives a word of the site, and the term it counts as in the index. */
export function readRelated(
  reader: ByteReader,
  wordAt: (place: number) => Readonly<{ surface: string; term: string }>,
): RelatedWords {
  const sizes = Array.from({ length: reader.varint() }, () => reader.varint())
  let first = 0
  const groups = sizes.map(size => {
    first += reader.varint()
    const places = [first]
    while (places.length < size) places.push((places.at(-1) ?? 0) + reader.varint())
    return places.map(wordAt)
  })
  const related = new Map<string, string[]>()
  for (const group of groups) {
    const flags = group.map(() => reader.byte())
    const asked = group.filter((_, at) => ((flags[at] ?? 0) & ASKED) > 0).map(({ term }) => term)
    for (const [at, { surface, term }] of group.entries()) {
      const others = asked.filter(other => other !== term)
      if (((flags[at] ?? 0) & EXACT) === 0 || others.length === 0) continue
      related.set(surface, [...new Set([...(related.get(surface) ?? []), ...others])])
    }
  }
  return related
}

const EXACT = 1
const ASKED = 2

/** The term of a dictionary's word, where the site's words cover it as one. */
function termIn(word: string, cut: Cut): string | undefined {
  if (!word || word.length > LONGEST || isLatin(word)) return undefined
  const [first, ...rest] = cut(word)
  if (first?.kind !== 'content' || rest.some(({ kind }) => kind !== 'function')) return undefined
  return first.at === 0 && word.length - first.length <= LONGEST_ENDING ? first.term : undefined
}
