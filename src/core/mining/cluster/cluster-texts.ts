import { clusterRows, termLimit } from './cluster-rows.ts'
import { openRounds, SAMPLE, sampleOf } from './rounds.ts'
import { openRowStore } from './row-store.ts'
import { rowCount, type SparseRows, toDenseRows } from './sparse-rows.ts'
import { countRowsByTerm, toTermRows, toTfIdfRows } from './term-rows.ts'

/** Where merging stops: √(cosine × group average). Higher gives more and finer clusters. */
export const RESOLUTION = 0.31

/** The same where texts hold a question and its solution: longer texts share more words. */
export const TWO_VIEW_RESOLUTION = 0.5

/**
 * Groups texts that ask the same; gives each the number of its cluster. No number of clusters is guessed.
 * Few texts are grouped in several passes, each knowing which terms told apart what the one before found.
 */
export function clusterTexts(texts: readonly string[], resolution = RESOLUTION, passes?: number): Int32Array {
  return texts.length <= SAMPLE
    ? clusterRaw(toTermRows(texts), resolution, passes)
    : clusterInRounds(texts, resolution)
}

/** The same from the raw terms of at most SAMPLE texts. */
export function clusterRaw(raw: SparseRows, resolution: number, passes?: number): Int32Array {
  const total = rowCount(raw)
  const { rows, termOf } = toDenseRows(raw)
  const termSpace = termOf.length
  const weighed = toTfIdfRows(rows, countRowsByTerm(rows, termSpace), { total, limit: termLimit(total) })
  return clusterRows(weighed, { resolution, termSpace, passes }).clusterOf
}

function clusterInRounds(texts: readonly string[], resolution: number): Int32Array {
  const store = openRowStore(texts.length, place => texts[place] ?? '')
  const rounds = openRounds(resolution)
  const { idf, found } = rounds.learn(store.show(sampleOf(texts.length)))
  store.weigh(idf)
  let clusterOf = store.assign(found)
  for (let places = rounds.next(clusterOf); places; places = rounds.next(clusterOf))
    clusterOf = store.assign(rounds.find(store.pick(places)))
  return rounds.end(clusterOf)
}
