import type { ClusterSums } from './assign.ts'
import { clusterRows, termLimit } from './cluster-rows.ts'
import { rowCount, type SparseRows } from './sparse-rows.ts'
import { countRowsByTerm, idfOf, toWeighedRows } from './term-rows.ts'
import { TERM_SPACE } from './terms.ts'

/** So many texts are grouped pair by pair; of more, so many are, and the others assigned to what was found. */
export const SAMPLE = 20_000

/** So many of those that nothing known holds: they are few, and everything waits for them. */
export const LATER_SAMPLE = 10_000

/** At most `most` places of `total`, evenly spread. */
export function sampleOf(total: number, most = SAMPLE): Int32Array {
  const count = Math.min(most, total)
  return Int32Array.from({ length: count }, (_, k) => Math.floor((k * total) / count))
}

/** The weight of every term by the raw terms of a sample. */
export function sampleIdf(raw: SparseRows): Float32Array {
  return idfOf(countRowsByTerm(raw), rowCount(raw))
}

/** The clusters of a sample, from its raw terms. */
export function clusterRaw(raw: SparseRows, idf: Float32Array, resolution: number): ClusterSums {
  return clusterSample(toWeighedRows(raw, idf, termLimit(rowCount(raw))), resolution)
}

/** The clusters of a sample, from its weighed rows. */
export function clusterSample(rows: SparseRows, resolution: number): ClusterSums {
  const { sums, sizes } = clusterRows(rows, { resolution, termSpace: TERM_SPACE, isSample: true })
  return { sums, sizes }
}
