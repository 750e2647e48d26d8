import { agglomerate } from './agglomerate.ts'
import { assignRows, type ClusterSums, toClusterIndex } from './assign.ts'
import { toGroupSums } from './group-sums.ts'
import { toLeaders } from './leader.ts'
import { smoothRows } from './smooth.ts'
import { pickRows, rowCount, type SparseRows, toUnitRows } from './sparse-rows.ts'
import { reweighed, tellingOf } from './telling.ts'

/** Up to so many rows every group counts; from there on the largest do. */
const FEW = 6_000

/** Terms of all rows together that are looked at pair by pair: of many or long texts the heaviest. */
const TERMS_IN_ALL = 500_000

/** How many terms are kept of each of so many texts. */
export function termLimit(rows: number): number {
  return Math.min(320, Math.max(32, Math.round(TERMS_IN_ALL / rows)))
}

/** Cosine above which a row joins a leader: near-duplicates only. */
const NEAR_DUPLICATE = 0.65

/** √(cosine × group average) a row must reach to be moved to another cluster at the end. */
export const ASSIGN_THRESHOLD = 0.2

/**
 * Groups that are compared, terms kept of a group and of a cluster, and how often the clusters are made: each time
 * the terms weigh what the clusters before say they tell.
 */
const LIMITS = {
  few: { groups: 6_000, group: 512, cluster: 4096, passes: 6, neighbours: neighboursOf },
  many: { groups: 3_000, group: 48, cluster: 256, passes: 1, neighbours: () => 5 },
}

/** Clusters of rows, and what other rows need to be assigned to them. */
export type Clustering = ClusterSums & {
  readonly clusterOf: Int32Array
  /** What each term weighs beside its TF-IDF. */
  readonly telling: Float32Array
}

/** Groups unit rows that ask the same: near-duplicates to leaders, leaders smoothed and merged, rows moved where they fit. */
export function clusterRows(rows: SparseRows, options: Options): Clustering {
  let telling: Float32Array = new Float32Array(options.termSpace).fill(1)
  let found = clusterOnce(rows, options)
  const passes = options.passes ?? limitsFor(rows, options).passes
  for (let pass = 1; pass < passes; pass++) {
    telling = tellingOf(rows, found.clusterOf, options.termSpace)
    found = clusterOnce(reweighed(rows, telling), options)
  }
  return { ...found, telling }
}

type Options = Readonly<{
  resolution: number
  termSpace: number
  /** The rows are a sample of many more: what they miss, others will say. */
  isSample?: boolean
  passes?: number | undefined
}>

function clusterOnce(rows: SparseRows, options: Options): ClusterSums & { clusterOf: Int32Array } {
  const { termSpace } = options
  const limits = limitsFor(rows, options)
  const leaders = toLeaders(rows, NEAR_DUPLICATE, termSpace)
  const groups = groupsOf(
    { rows, of: leaders.leaderOf },
    { groups: leaders.rows.length, limit: limits.group, termSpace },
  )
  const micro = thinned(groups, { limit: limits.groups, termSpace })
  const kept = largest(micro.sizes, limits.groups)
  const smooth = smoothRows(pickRows(micro.rows, kept), {
    neighbours: limits.neighbours(rowCount(rows)),
    floor: 0.15,
    limit: Math.max(96, termLimit(kept.length)),
    termSpace,
  })
  const keptCluster = agglomerate(
    smooth,
    kept.map(i => micro.sizes[i] ?? 1),
    { threshold: options.resolution, termSpace },
  )
  const clusterOfMicro = new Int32Array(micro.sizes.length).fill(-1)
  kept.forEach((i, k) => {
    clusterOfMicro[i] = keptCluster[k] ?? -1
  })
  let clusters = keptCluster.reduce((most, c) => Math.max(most, c + 1), 0)
  clusterOfMicro.forEach((cluster, m) => {
    if (cluster === -1) clusterOfMicro[m] = clusters++
  })
  const clusterOfGroup = micro.of.map(m => clusterOfMicro[m] ?? 0)
  const sizes = new Float64Array(clusters)
  clusterOfGroup.forEach((c, g) => {
    sizes[c] = (sizes[c] ?? 0) + (groups.sizes[g] ?? 1)
  })
  const sums = toGroupSums(groups.rows, clusterOfGroup, {
    groups: clusters,
    limit: limits.cluster,
    termSpace,
    sizes: groups.sizes,
  })
  const own = leaders.leaderOf.map(leader => clusterOfGroup[leader] ?? 0)
  return {
    sums,
    sizes,
    clusterOf: assignRows(rows, own, toClusterIndex({ sums, sizes }, termSpace), ASSIGN_THRESHOLD),
  }
}

function limitsFor(rows: SparseRows, { isSample }: Options) {
  return !isSample && rowCount(rows) <= FEW ? LIMITS.few : LIMITS.many
}

/** Among more texts a question has been asked more often. Of many, groups already stand for several texts. */
function neighboursOf(rows: number): number {
  return Math.min(24, Math.max(8, Math.round(0.35 * Math.sqrt(rows))))
}

/** Groups of rows: unit centroids, how many rows each stands for, and for each row the group it went to. */
type Groups = { readonly rows: SparseRows; readonly sizes: Float64Array; readonly of: Int32Array }

function groupsOf(
  from: { rows: SparseRows; of: Int32Array; sizes?: Float64Array },
  options: { groups: number; limit: number; termSpace: number },
): Groups {
  const sizes = new Float64Array(options.groups)
  from.of.forEach((group, i) => {
    sizes[group] = (sizes[group] ?? 0) + (from.sizes?.[i] ?? 1)
  })
  const sums = toGroupSums(from.rows, from.of, { ...options, ...(from.sizes ? { sizes: from.sizes } : {}) })
  return { rows: toUnitRows(sums), sizes, of: from.of }
}

/** Agglomeration looks at pairs: while there are too many groups, they are led more and more loosely. */
function thinned(groups: Groups, of: { limit: number; termSpace: number }): Groups {
  let micro: Groups = { ...groups, of: Int32Array.from(groups.sizes.keys()) }
  for (const threshold of [0.55, 0.48, 0.42]) {
    if (micro.sizes.length <= of.limit) break
    const order = largest(micro.sizes, micro.sizes.length)
    const leaders = toLeaders(pickRows(micro.rows, order), threshold, of.termSpace)
    const next = new Int32Array(micro.sizes.length)
    order.forEach((i, k) => {
      next[i] = leaders.leaderOf[k] ?? 0
    })
    const looser = groupsOf(
      { ...micro, of: next },
      { groups: leaders.rows.length, limit: 96, termSpace: of.termSpace },
    )
    micro = { ...looser, of: micro.of.map(m => next[m] ?? 0) }
  }
  return micro
}

/** The numbers of the `limit` largest groups, largest first, equal ones in their order. */
function largest(sizes: Float64Array, limit: number): number[] {
  return Array.from(sizes.keys())
    .sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b)
    .slice(0, limit)
}
