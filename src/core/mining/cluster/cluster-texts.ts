import { agglomerate } from './agglomerate.ts'
import { toClusterIndex } from './assign.ts'
import { BLOCK_SIZE, type BlockGroups, MANY, openBlock, termLimits } from './blocks.ts'
import { toGroupSums } from './group-sums.ts'
import { toLeaders } from './leader.ts'
import { smoothRows } from './smooth.ts'
import { openRowBuilder, rowCount, type SparseRows, toUnitRows } from './sparse-rows.ts'
import { TERM_SPACE } from './term-rows.ts'

/** Where merging stops: √(cosine × group average). Higher gives more and finer clusters. */
export const RESOLUTION = 0.34

/** The same where texts hold a question and its solution: longer texts share more words. */
export const TWO_VIEW_RESOLUTION = 0.44

/** More groups than this are thinned first: agglomeration looks at pairs. */
const GROUP_LIMIT = { few: 6_000, many: 3_000 }

/** Clusters of all groups, and their sums to assign texts with. */
export type ClusterPlan = {
  readonly clusterOfGroup: Int32Array
  readonly sums: SparseRows
  readonly sizes: Float64Array
}

/** Groups texts that ask the same; gives each the number of its cluster. No number of clusters is guessed. */
export function clusterTexts(texts: readonly string[], resolution = RESOLUTION): Int32Array {
  const blocks = []
  for (let at = 0; at < texts.length; at += BLOCK_SIZE)
    blocks.push(openBlock(texts.slice(at, at + BLOCK_SIZE)))
  const counts = new Uint32Array(TERM_SPACE)
  for (const block of blocks) addCounts(counts, block.counts)
  const grouped = blocks.map(block => block.group(counts, texts.length))
  const plan = planClusters(grouped, resolution)
  const index = toClusterIndex(plan.sums, plan.sizes, TERM_SPACE)
  const clusterOf = new Int32Array(texts.length)
  let groupsBefore = 0
  blocks.forEach((block, b) => {
    const groups = grouped[b]
    if (!groups) return
    const own = groups.groupOf.map(group => plan.clusterOfGroup[groupsBefore + group] ?? 0)
    clusterOf.set(block.assign(own, index), b * BLOCK_SIZE)
    groupsBefore += groups.sizes.length
  })
  return clusterOf
}

/** Adds one block's term counts to those of all. */
export function addCounts(into: Uint32Array, counts: Uint32Array): void {
  for (let term = 0; term < counts.length; term++) into[term] = (into[term] ?? 0) + (counts[term] ?? 0)
}

/** From the groups of all blocks, in order, to clusters. */
export function planClusters(blocks: readonly BlockGroups[], resolution = RESOLUTION): ClusterPlan {
  const sizes = Float64Array.from(blocks.flatMap(block => [...block.sizes]))
  const groups = concatenateRows(blocks.map(block => block.centroids))
  const total = sizes.reduce((sum, n) => sum + n, 0)
  const limits = termLimits(total)
  const groupLimit = total > MANY ? GROUP_LIMIT.many : GROUP_LIMIT.few
  const micro = thinned(groups, sizes, { limit: groupLimit, severalBlocks: blocks.length > 1 })
  const kept = largest(micro.sizes, groupLimit)
  const smooth = smoothRows(pickRows(micro.rows, kept), {
    neighbours: 8,
    floor: 0.15,
    limit: limits.smooth,
    termSpace: TERM_SPACE,
  })
  const keptCluster = agglomerate(
    smooth,
    kept.map(i => micro.sizes[i] ?? 1),
    { threshold: resolution, termSpace: TERM_SPACE },
  )
  const clusterOfMicro = new Int32Array(micro.sizes.length).fill(-1)
  kept.forEach((i, k) => {
    clusterOfMicro[i] = keptCluster[k] ?? -1
  })
  let clusters = keptCluster.reduce((most, c) => Math.max(most, c + 1), 0)
  const clusterOfGroup = micro.of.map(m => {
    if (clusterOfMicro[m] === -1) clusterOfMicro[m] = clusters++
    return clusterOfMicro[m] ?? 0
  })
  const clusterSizes = new Float64Array(clusters)
  clusterOfGroup.forEach((c, g) => {
    clusterSizes[c] = (clusterSizes[c] ?? 0) + (sizes[g] ?? 1)
  })
  const sums = toGroupSums(groups, clusterOfGroup, { groups: clusters, limit: limits.cluster, sizes })
  return { clusterOfGroup, sums, sizes: clusterSizes }
}

type Micro = { readonly rows: SparseRows; readonly sizes: Float64Array; readonly of: Int32Array }

/** Merges the groups of several blocks, and goes on more loosely while there are too many. */
function thinned(
  groups: SparseRows,
  sizes: Float64Array,
  of: { limit: number; severalBlocks: boolean },
): Micro {
  let micro: Micro = { rows: groups, sizes, of: Int32Array.from({ length: sizes.length }, (_, i) => i) }
  if (!of.severalBlocks && sizes.length <= of.limit) return micro
  for (const threshold of [0.65, 0.55, 0.48, 0.42]) {
    if (threshold < 0.65 && micro.sizes.length <= of.limit) break
    const order = largest(micro.sizes, micro.sizes.length)
    const leaders = toLeaders(pickRows(micro.rows, order), threshold, TERM_SPACE)
    const next = new Int32Array(micro.sizes.length)
    order.forEach((i, k) => {
      next[i] = leaders.leaderOf[k] ?? 0
    })
    const count = leaders.rows.length
    const nextSizes = new Float64Array(count)
    next.forEach((m, i) => {
      nextSizes[m] = (nextSizes[m] ?? 0) + (micro.sizes[i] ?? 1)
    })
    const sums = toGroupSums(micro.rows, next, { groups: count, limit: 96, sizes: micro.sizes })
    micro = { rows: toUnitRows(sums), sizes: nextSizes, of: micro.of.map(m => next[m] ?? 0) }
  }
  return micro
}

/** The numbers of the `limit` largest groups, largest first, equal ones in their order. */
function largest(sizes: Float64Array, limit: number): number[] {
  return Array.from(sizes.keys())
    .sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b)
    .slice(0, limit)
}

function pickRows(rows: SparseRows, picked: readonly number[]): SparseRows {
  const builder = openRowBuilder(picked.length * 32)
  for (const i of picked) {
    const from = rows.offsets[i] ?? 0
    const to = rows.offsets[i + 1] ?? 0
    builder.add(rows.terms.subarray(from, to), rows.weights.subarray(from, to), to - from)
  }
  return builder.build()
}

function concatenateRows(parts: readonly SparseRows[]): SparseRows {
  const [only] = parts
  if (only && parts.length === 1) return only
  const builder = openRowBuilder(1 << 16)
  for (const rows of parts)
    for (let i = 0; i < rowCount(rows); i++) {
      const from = rows.offsets[i] ?? 0
      const to = rows.offsets[i + 1] ?? 0
      builder.add(rows.terms.subarray(from, to), rows.weights.subarray(from, to), to - from)
    }
  return builder.build()
}
