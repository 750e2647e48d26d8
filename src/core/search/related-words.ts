import type { ByteReader, ByteWriter } from './bytes.ts'
import { foldKana, isLatin, normalise } from './normalise.ts'
import type { Dictionary } from './segment.ts'
import { groupTermOf, type SynonymMatcher } from './synonyms.ts'
import { termOf } from './term.ts'
import { LONGEST_WORD, type UnwrittenWords } from './unwritten-words.ts'
import type { WordGroup } from './word-groups.ts'

/**
 * The terms that help who writes a word of the site: by the word as it is written, kana folded, or by its term where any
 * form of it counts.
 */
export type RelatedWords = Readonly<{
  byWord: ReadonlyMap<string, readonly string[]>
  byTerm: ReadonlyMap<string, readonly string[]>
}>

/** A place in the list of a site's words, and what the word is in its group. */
export type Member = Readonly<{ place: number; role: number }>

/** What the word is, added up: who writes it so is helped, who writes it in any form is, it stands in a title or question. */
export const ROLE = { written: 1, asked: 2, anyForm: 4 } as const

/** Kana that may be left over: the ending of 引っ越す, whose stem is the word. */
const LONGEST_ENDING = 2

type Site = Readonly<{
  /** The words of a site, as its index has them. */
  words: readonly string[]
  dictionary: Dictionary
  /** Whether a word stands in a title or question. */
  isAsked: (word: string) => boolean
}>

/** What a site has of groups of words, by places in its words; groups that help nobody to find anything are left out. */
export function relatedInSite(
  groups: Iterable<WordGroup>,
  { words, dictionary, isAsked }: Site,
): Readonly<{ groups: readonly (readonly Member[])[]; unwritten: UnwrittenWords<number> }> {
  const bySurface = new Map(words.map((word, place) => [foldKana(word), place]))
  const byTerm = new Map<string, number>()
  words.forEach((word, place) => {
    const term = termOf(word)
    if (!byTerm.has(term)) byTerm.set(term, place)
  })
  const placeOf = (word: string) => {
    const term = bySurface.has(word) ? undefined : termIn(word, dictionary)
    return bySurface.get(word) ?? (term === undefined ? undefined : byTerm.get(term))
  }
  const found = new Map<string, readonly Member[]>()
  const unwritten = new Map<string, Set<number>>()
  for (const { from, to, anyForm } of groups) {
    const roles = new Map<number, number>()
    const add = (place: number, role: number) => roles.set(place, (roles.get(place) ?? 0) | role)
    for (const word of to.map(fold)) {
      const place = placeOf(word)
      if (place !== undefined && isAsked(words[place] ?? '')) add(place, ROLE.asked)
    }
    if (roles.size === 0) continue
    const asked = [...roles.keys()]
    for (const word of from.map(fold)) {
      const place = placeOf(word)
      if (place === undefined) {
        const key = asked.length > MOST_MEANT ? undefined : keyOfUnwritten(word, anyForm)
        if (key) unwritten.set(key, new Set([...(unwritten.get(key) ?? []), ...asked]))
      } else if (anyForm) add(place, ROLE.anyForm)
      else if (bySurface.has(word)) add(place, ROLE.written)
    }
    const members = [...roles].map(([place, role]) => ({ place, role })).sort((a, b) => a.place - b.place)
    const isUseful = members.some(
      one => one.role !== ROLE.asked && members.some(other => other !== one && other.role & ROLE.asked),
    )
    if (isUseful) found.set(members.map(({ place, role }) => `${place}:${role}`).join(' '), members)
  }
  return {
    groups: [...found.values()],
    unwritten: new Map([...unwritten].map(([word, places]) => [word, [...places].sort((a, b) => a - b)])),
  }
}

/** The term that a word of the site counts as in its index: where it belongs to a group of the site's own, that group. */
export function indexedTerm(word: string, synonyms: SynonymMatcher): string {
  return groupTermOf(termOf(word), synonyms)
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
  for (const group of sorted) for (const { role } of group) writer.byte(role)
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
  const byWord = new Map<string, string[]>()
  const byTerm = new Map<string, string[]>()
  for (const group of groups) {
    const roles = group.map(() => reader.byte())
    const asked = group.filter((_, at) => (roles[at] ?? 0) & ROLE.asked).map(({ term }) => term)
    for (const [at, { surface, term }] of group.entries()) {
      const others = asked.filter(other => other !== term)
      const add = (map: Map<string, string[]>, key: string) =>
        map.set(key, [...new Set([...(map.get(key) ?? []), ...others])])
      if (others.length === 0) continue
      if ((roles[at] ?? 0) & ROLE.written) add(byWord, surface)
      if ((roles[at] ?? 0) & ROLE.anyForm) add(byTerm, termOf(surface))
    }
  }
  return { byWord, byTerm }
}

/** An unwritten word that stands for more words than these stands for none of them. */
const MOST_MEANT = 3

function fold(word: string): string {
  return foldKana(normalise(word))
}

/** The term of a word from without, where the site's words cover it as one. */
function termIn(word: string, { cut, begins }: Dictionary): string | undefined {
  if (!word || word.length > LONGEST_WORD) return undefined
  if (isLatin(word)) return termOf(word)
  // Most words of the language are none of the site's.
  if (!begins(word, LONGEST_ENDING)) return undefined
  const [first, ...rest] = cut(word)
  if (first?.kind !== 'content' || rest.some(({ kind }) => kind !== 'function')) return undefined
  return first.at === 0 && word.length - first.length <= LONGEST_ENDING ? first.term : undefined
}

/** What of a word is looked for where the site does not write it: of a verb its stem. */
function keyOfUnwritten(word: string, anyForm: boolean): string | undefined {
  if (word.length > LONGEST_WORD) return undefined
  if (/^[a-z0-9]{3,}$/.test(word)) return termOf(word)
  if (!/^[\p{Script=Han}々ぁ-ゖー]+$/u.test(word) || /^[ぁ-ゖー]{1,2}$/.test(word)) return undefined
  return anyForm && /\p{Script=Han}.*[ぁ-ゖ]$/u.test(word) ? word.slice(0, -1) : word
}
