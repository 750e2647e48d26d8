import { agglomerate } from './agglomerate.ts'
import type { ClusterSums } from './assign.ts'
import { clusterRows, termLimit } from './cluster-rows.ts'
import { concatenateRows, pickRows, rowCount, type SparseRows, toUnitRows } from './sparse-rows.ts'
import { reweighed } from './telling.ts'
import { countRowsByTerm, idfOf, toWeighedRows } from './term-rows.ts'
import { TERM_SPACE } from './terms.ts'

/** So many texts are grouped pair by pair; of more, so many are, and the others assigned to what was found. */
export const SAMPLE = 20_000

/** So many of what was like nothing found before: it is little, and whole rounds wait for it. */
const LATER_SAMPLE = 10_000

/** Terms kept of a text to assign it by. */
export const TEXT_TERMS = 24

/** Rounds over what was like nothing found before: rare questions come to the fore when the common ones are gone. */
const ROUNDS = 4

/** A round that finds a home for less than this share of what was left is the last. */
const WORTH_A_ROUND = 0.02

/** Cosine of two clusters of different rounds that are one. */
const SAME_CLUSTER = 0.5

/** More clusters than this are not compared with each other. */
const MERGE_LIMIT = 4_000

/** What a round found: rows are weighed by `factors`, then assigned by the sums; numbers begin at `first`. */
export type Found = ClusterSums & { readonly factors: Float32Array; readonly first: number }

/**
 * Grouping of very many texts, without holding them: whoever holds them is told which to show (`places`), learns the
 * weight of terms and the clusters found, and says which text went where. Linear in the number of texts.
 */
export function openRounds(resolution: number) {
  const found: Found[] = []
  let telling: Float32Array = new Float32Array(TERM_SPACE)
  let clusters = 0
  let left = -1
  const remember = (own: ClusterSums): Found => {
    const round = { sums: own.sums, sizes: own.sizes, factors: telling, first: clusters }
    clusters += own.sizes.length
    found.push(round)
    return round
  }
  const asked = (rows: SparseRows): Round => ({ rows: reweighed(rows, telling), resolution })
  return {
    /** From the raw terms of the first sample to the weight of every term and the first clusters. */
    learn(raw: SparseRows, idf = sampleIdf(raw)): { idf: Float32Array; found: Found } {
      const rows = toWeighedRows(raw, idf, termLimit(rowCount(raw)))
      const own = clusterRows(rows, { resolution, termSpace: TERM_SPACE, isSample: true })
      telling = own.telling
      return { idf, found: remember(own) }
    },
    /** The texts to go on with, or undefined when it is time to end; -1 in `clusterOf` is no cluster yet. */
    next(clusterOf: Int32Array): Int32Array | undefined {
      const open = clusterOf.reduce((sum, cluster) => sum + (cluster < 0 ? 1 : 0), 0)
      if (left < 0) left = clusterOf.length
      const worth = left - open >= left * WORTH_A_ROUND
      left = open
      if (!worth || open < 2 || found.length >= ROUNDS) return undefined
      const places = new Int32Array(open)
      let at = 0
      clusterOf.forEach((cluster, i) => {
        if (cluster < 0) places[at++] = i
      })
      return sampleOf(open, LATER_SAMPLE).map(k => places[k] ?? 0)
    },
    /** More clusters, from the weighed terms of those. */
    find: (rows: SparseRows): Found => remember(clusterRound(asked(rows))),
    /** The same where another thread does the work: what to ask it, and what to do with its answer. */
    asked,
    remember,
    /** One number per text: clusters of several rounds that are the same become one, texts like no other are alone. */
    end(clusterOf: Int32Array): Int32Array {
      const sameAs = merged(found, clusterOf)
      let alone = clusters
      return clusterOf.map(cluster => (cluster < 0 ? alone++ : (sameAs[cluster] ?? cluster)))
    },
  }
}

/** What a round groups. */
export type Round = Readonly<{ rows: SparseRows; resolution: number }>

/** The clusters of a round after the first. */
export function clusterRound({ rows, resolution }: Round): ClusterSums {
  const { sums, sizes } = clusterRows(rows, { resolution, termSpace: TERM_SPACE, isSample: true })
  return { sums, sizes }
}

/** The weight of every term by the raw terms of a sample. */
export function sampleIdf(raw: SparseRows): Float32Array {
  return idfOf(countRowsByTerm(raw), rowCount(raw))
}

/** At most `most` places of `total`, evenly spread: the texts to begin with. */
export function sampleOf(total: number, most = SAMPLE): Int32Array {
  const count = Math.min(most, total)
  return Int32Array.from({ length: count }, (_, k) => Math.floor((k * total) / count))
}

function merged(found: readonly Found[], clusterOf: Int32Array): Int32Array {
  const sums = concatenateRows(found.map(round => round.sums))
  const counts = new Float64Array(rowCount(sums))
  for (const cluster of clusterOf) if (cluster >= 0) counts[cluster] = (counts[cluster] ?? 0) + 1
  const order = Array.from(counts.keys())
    .filter(c => (counts[c] ?? 0) > 0)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    .slice(0, MERGE_LIMIT)
  const numbers = agglomerate(
    toUnitRows(pickRows(sums, order)),
    order.map(c => counts[c] ?? 1),
    { threshold: SAME_CLUSTER, termSpace: TERM_SPACE },
  )
  const firstOf = new Map<number, number>()
  const sameAs = Int32Array.from(counts.keys())
  order.forEach((cluster, k) => {
    const number = numbers[k] ?? -1
    const first = firstOf.get(number) ?? cluster
    firstOf.set(number, first)
    sameAs[cluster] = first
  })
  return sameAs
}

export type Rounds = ReturnType<typeof openRounds>
