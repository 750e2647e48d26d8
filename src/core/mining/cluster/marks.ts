import { TERM } from '#schemas/candidate.ts'
import { openRowSum } from './row-sum.ts'
import type { SparseRows } from './sparse-rows.ts'
import { termOfWord, wordsOf } from './terms.ts'

/** Marks a group is known by: places of typical texts, and words that many of those share, most telling first. */
export type Marks = { readonly anchors: readonly number[]; readonly words: readonly string[] }

/** So many texts, and so many words, are kept of a group. */
export const MOST_ANCHORS = 24
export const MOST_WORDS = 24

/** A word is kept if so many of the anchors hold it: what one asker wrote alone is nobody else's business. */
const SHARED_BY = 0.2

/** The anchors of a group of rows: not only the most central ones, but some of all its breadth. */
export function anchorsOf(rows: SparseRows, members: ArrayLike<number>, termSpace: number): number[] {
  return spread(byCentrality(rows, Array.from(members), termSpace))
}

/** Words that several of the texts share, the most telling first. Letters only: numbers are of one case. */
export function sharedWords(texts: readonly string[], weightOf: (term: number) => number): string[] {
  const holders = new Map<string, number>()
  for (const text of texts) for (const word of wordsOf(text)) holders.set(word, (holders.get(word) ?? 0) + 1)
  const least = Math.max(2, texts.length * SHARED_BY)
  return [...holders]
    .filter(([word, n]) => n >= least && TERM.test(word))
    .map(([word, n]) => ({ word, worth: n * weightOf(termOfWord(word)) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(({ word }) => word)
}

const SPREAD = 0.75

/** Evenly from the more central part. */
function spread(order: readonly number[]): number[] {
  const within = Math.max(Math.min(order.length, MOST_ANCHORS), Math.ceil(order.length * SPREAD))
  const count = Math.min(MOST_ANCHORS, within)
  return Array.from({ length: count }, (_, k) => order[Math.floor((k * within) / count)] ?? 0)
}

function byCentrality(rows: SparseRows, members: readonly number[], termSpace: number): number[] {
  const sum = openRowSum(termSpace)
  for (const i of members) sum.add(rows, i, 1)
  const { terms, weights, count } = sum.take(4096)
  const centre = new Map<number, number>()
  for (let k = 0; k < count; k++) centre.set(terms[k] ?? 0, weights[k] ?? 0)
  const scores = new Map(
    members.map(i => {
      let dot = 0
      for (let k = rows.offsets[i] ?? 0; k < (rows.offsets[i + 1] ?? 0); k++)
        dot += (rows.weights[k] ?? 0) * (centre.get(rows.terms[k] ?? 0) ?? 0)
      return [i, dot] as const
    }),
  )
  return members.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || a - b)
}
