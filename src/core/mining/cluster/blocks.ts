import { assignRows, type ClusterIndex } from './assign.ts'
import { toGroupSums } from './group-sums.ts'
import { toLeaders } from './leader.ts'
import { type SparseRows, toUnitRows } from './sparse-rows.ts'
import { countRowsByTerm, TERM_SPACE, toTermRows, toTfIdfRows } from './term-rows.ts'

/** Texts are taken in blocks of this many, whoever computes them: the result does not depend on the threads. */
export const BLOCK_SIZE = 20_000

/** From this many texts on, the heaviest terms are enough. */
export const MANY = 8_000

/** From this many on, leaders must be looser still, or there are too many of them for the machine. */
const VERY_MANY = 60_000

/** Cosine above which a text joins a leader, up to VERY_MANY texts and from there on. */
const LEADER_THRESHOLD = { few: 0.65, veryMany: 0.45 }

/** √(cosine × group average) a text must reach to be moved to another cluster at the end. */
export const ASSIGN_THRESHOLD = 0.2

/** How many terms are kept of a text, a group, a smoothed group and a cluster: all when few, enough when many. */
export function termLimits(total: number): { text: number; group: number; smooth: number; cluster: number } {
  return total <= MANY
    ? { text: 320, group: 512, smooth: 320, cluster: 4096 }
    : { text: total <= VERY_MANY ? 32 : 24, group: 48, smooth: 96, cluster: 256 }
}

/** What a block hands back after the first pass: its groups of near-duplicates. */
export type BlockGroups = {
  readonly centroids: SparseRows
  readonly sizes: Float64Array
  readonly groupOf: Int32Array
}

/** One block of texts, kept where it was read; only sums travel. */
export type Block = {
  /** In how many texts of the block each term occurs. */
  readonly counts: Uint32Array
  /** Groups the block's texts, given the counts and number of all texts. */
  readonly group: (counts: Uint32Array, total: number) => BlockGroups
  /** The final cluster of each text of the block. */
  readonly assign: (clusterOf: Int32Array, index: ClusterIndex) => Int32Array
}

/** Reads a block of texts. */
export function openBlock(texts: readonly string[]): Block {
  const raw = toTermRows(texts)
  const counts = countRowsByTerm(raw)
  let rows: SparseRows = raw
  return {
    counts,
    group(allCounts, total) {
      const limits = termLimits(total)
      rows = toTfIdfRows(raw, allCounts, { total, limit: limits.text })
      const leaders = toLeaders(
        rows,
        total > VERY_MANY ? LEADER_THRESHOLD.veryMany : LEADER_THRESHOLD.few,
        TERM_SPACE,
      )
      const groups = leaders.rows.length
      const sizes = new Float64Array(groups)
      for (const leader of leaders.leaderOf) sizes[leader] = (sizes[leader] ?? 0) + 1
      const sums = toGroupSums(rows, leaders.leaderOf, { groups, limit: limits.group })
      return { centroids: toUnitRows(sums), sizes, groupOf: leaders.leaderOf }
    },
    assign: (clusterOf, index) => assignRows(rows, clusterOf, index, ASSIGN_THRESHOLD),
  }
}
