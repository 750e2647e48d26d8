import type { SearchCard } from './index-model.ts'
import type { Origin } from './query-term.ts'

/** What one term added to a result. */
export type Match = Readonly<{
  text: string
  term: string
  origin: Origin
  idf: number
  question: number
  body: number
  points: number
}>

export type Hit = Readonly<{
  card: SearchCard
  score: number
  /** The part of the score that is lent by articles that say nearly the same. */
  lent: number
  /** The way of asking that fits best: 0 is the title, then `card.phrasings`; undefined where only the text matched. */
  phrasing: number | undefined
  matches: readonly Match[]
}>

/** Inverse document frequency (Robertson–Spärck Jones with +1, as in Lucene). */
export function idfOf(articleCount: number, found: number): number {
  return Math.log(1 + (articleCount - found + 0.5) / (found + 0.5))
}
