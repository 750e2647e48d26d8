import { clusterRows, termLimit } from './cluster-rows.ts'
import { rowCount, toDenseRows } from './sparse-rows.ts'
import { countRowsByTerm, toTermRows, toTfIdfRows } from './term-rows.ts'

/** Where merging stops: √(cosine × group average). Higher gives more and finer clusters. */
export const RESOLUTION = 0.31

/** The same where texts hold a question and its solution: longer texts share more words. */
export const TWO_VIEW_RESOLUTION = 0.5

/**
 * Groups some thousand texts that ask the same; gives each the number of its cluster. No number of clusters is guessed.
 * They are grouped in several passes, each knowing which terms told apart what the one before found.
 */
export function clusterTexts(texts: readonly string[], resolution = RESOLUTION, passes?: number): Int32Array {
  const raw = toTermRows(texts)
  const total = rowCount(raw)
  const { rows, termOf } = toDenseRows(raw)
  const termSpace = termOf.length
  const weighed = toTfIdfRows(rows, countRowsByTerm(rows, termSpace), { total, limit: termLimit(total) })
  return clusterRows(weighed, { resolution, termSpace, passes }).clusterOf
}
