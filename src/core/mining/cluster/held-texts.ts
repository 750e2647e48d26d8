import type { ClusterSums } from './assign.ts'
import type { Change } from './held-rows.ts'
import { openRowStore } from './row-store.ts'
import { clusterRaw, clusterSample, SAMPLE, sampleIdf, sampleOf } from './sample.ts'
import type { SparseRows } from './sparse-rows.ts'

type Soon<T> = T | Promise<T>

/** Very many texts, wherever they are held: here, or in threads. Places are ascending. */
export type HeldTexts = {
  readonly total: number
  /** The weight of every term, by an even sample. */
  readonly idf: Float32Array
  /** The clusters of that sample. */
  readonly first: () => Soon<ClusterSums>
  /** Weighed rows of those texts. */
  readonly pick: (places: Int32Array) => Soon<SparseRows>
  readonly textsAt: (places: Int32Array) => Soon<readonly string[]>
  readonly hold: (change: Change) => Soon<Int32Array>
  readonly assign: (found: ClusterSums) => Soon<Int32Array>
  /** The clusters of weighed rows. */
  readonly cluster: (rows: SparseRows) => Soon<ClusterSums>
}

/** Texts that are held right here. */
export function heldHere(texts: readonly string[], resolution: number): HeldTexts {
  const store = openRowStore(texts.length, place => texts[place] ?? '')
  const raw = store.show(sampleOf(texts.length, SAMPLE))
  const idf = sampleIdf(raw)
  store.weigh(idf)
  return {
    ...store,
    total: texts.length,
    idf,
    first: () => clusterRaw(raw, idf, resolution),
    cluster: rows => clusterSample(rows, resolution),
  }
}
