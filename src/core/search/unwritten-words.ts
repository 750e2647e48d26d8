import type { ByteReader, ByteWriter } from './bytes.ts'
import type { Feature } from './features.ts'
import { foldKana, isLatin } from './normalise.ts'
import { termOf } from './term.ts'

/** Words the site never writes, and what of it each means: クレーム where the site says 苦情. */
export type UnwrittenWords<Meant> = ReadonlyMap<string, readonly Meant[]>

/** Words of a query that one unwritten word may consist of, as the site cuts it. */
const MOST_PARTS = 4
/** Words longer than these are no single words of a question. */
export const LONGEST_WORD = 12

/** Writes words and the places in the site's words of what they mean. */
export function writeUnwritten(writer: ByteWriter, words: UnwrittenWords<number>): void {
  const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1))
  writer.sortedTexts(sorted.map(([word]) => word))
  for (const [, places] of sorted) writer.varint(places.length)
  for (const [, places] of sorted) for (const place of places) writer.varint(place)
}

/** Reads what `writeUnwritten` wrote. */
export function readUnwritten(reader: ByteReader): UnwrittenWords<number> {
  const words = reader.sortedTexts()
  const sizes = words.map(() => reader.varint())
  return new Map(
    words.map((word, at) => [word, Array.from({ length: sizes[at] ?? 0 }, () => reader.varint())]),
  )
}

/** A stretch of a query that may be one such word, and the word it would be. */
export type MaybeUnwritten = Readonly<{ at: number; end: number; word: string }>

/**
 * The stretches of a query that may be unwritten words: `words` are what the site's own words cut it into, and a word it
 * never writes is unknown, or falls into parts of which one is a lone kanji.
 */
export function maybeUnwritten(
  text: string,
  words: readonly Feature[],
  isKnown: (word: Feature) => boolean,
): readonly MaybeUnwritten[] {
  const folded = foldKana(text)
  return words.flatMap(({ at }, first) => {
    let isStrange = false
    return words.slice(first, first + MOST_PARTS).flatMap(part => {
      isStrange ||= part.length === 1 || !isKnown(part)
      const end = part.at + part.length
      if (!isStrange || /\s/.test(folded.slice(at, end))) return []
      const ending = /^[ぁ-ゖ]{0,2}/.exec(folded.slice(end))?.[0].length ?? 0
      return Array.from({ length: ending + 1 }, (_, more) => end + more).flatMap(until => {
        const word = folded.slice(at, until)
        return word.length > LONGEST_WORD
          ? []
          : [{ at, end: until, word: isLatin(word) ? termOf(word) : word }]
      })
    })
  })
}

/** Of stretches that are unwritten words, the longest where they overlap, from left to right. */
export function longestOf<Found extends MaybeUnwritten>(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = []
  for (const one of found.toSorted((a, b) => a.at - b.at || b.end - a.end)) {
    if (one.at >= (kept.at(-1)?.end ?? 0)) kept.push(one)
  }
  return kept
}
