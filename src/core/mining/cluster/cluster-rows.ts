import { agglomerate } from './agglomerate.ts'
import { assignRows, type ClusterSums, toClusterIndex } from './assign.ts'
import { toGroupSums } from './group-sums.ts'
import { agglomerateKnown, type KnownGroups } from './hold-known.ts'
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
  /** For each known group the number of its cluster: two of one number have become one. */
  readonly knownCluster: Int32Array
  /** For each row the known group that let it go, or -1. */
  readonly released: Int32Array
}

type Found = Omit<Clustering, 'telling'>

/** Groups unit rows that ask the same: near-duplicates to leaders, leaders smoothed and merged, rows moved where they fit. */
export function clusterRows(rows: SparseRows, options: Options): Clustering {
  const telling = learnTelling(rows, options)
  const weighed = passesOf(rows, options) > 1 ? reweighed(rows, telling) : rows
  return { ...clusterWeighed(weighed, options), telling }
}

/** What each term weighs beside its TF-IDF: learned from clusters that are made again and again, each time by what the ones before taught. */
export function learnTelling(rows: SparseRows, options: Options): Float32Array {
  let telling: Float32Array = new Float32Array(options.termSpace).fill(1)
  const passes = passesOf(rows, options)
  for (let pass = 1; pass < passes; pass++) {
    const { clusterOf } = clusterWeighed(reweighed(rows, telling), { ...options, known: undefined })
    telling = tellingOf(rows, clusterOf, options.termSpace)
  }
  return telling
}

type Options = Readonly<{
  resolution: number
  termSpace: number
  /** The rows are a sample of many more: what they miss, others will say. */
  isSample?: boolean
  passes?: number | undefined
  known?: KnownGroups | undefined
}>

/** One grouping of rows that are weighed by what their terms tell. */
function clusterWeighed(rows: SparseRows, options: Options): Found {
  return mergeMicro(toMicro(rows, options), options)
}

/** Rows in many small groups, and which of those are compared: all that does not depend on what is known. */
export type Micro = {
  readonly rows: SparseRows
  readonly groups: Groups
  /** For each row its group. */
  readonly groupOf: Int32Array
  readonly micro: Groups
  /** The groups of groups that are compared, smoothed. */
  readonly kept: readonly number[]
  readonly smooth: SparseRows
}

/** Makes near-duplicates one group, and few groups of many. */
export function toMicro(rows: SparseRows, options: Options): Micro {
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
  return { rows, groups, groupOf: leaders.leaderOf, micro, kept, smooth }
}

/** Merges small groups to clusters, what known groups hold first, and moves rows where they fit. */
export function mergeMicro(from: Micro, options: Options): Found {
  const { rows, groups, micro, kept } = from
  const { termSpace } = options
  const limits = limitsFor(rows, options)
  const microOf = from.groupOf.map(group => micro.of[group] ?? 0)
  const merged = mergeKept(from, { ...options, microOf, limit: limits.group })
  const clusterOfMicro = new Int32Array(micro.sizes.length).fill(-1)
  const releasedBy = new Int32Array(micro.sizes.length).fill(-1)
  kept.forEach((i, k) => {
    clusterOfMicro[i] = merged.clusterOf[k] ?? -1
    releasedBy[i] = merged.released[k] ?? -1
  })
  let clusters = [merged.clusterOf, merged.knownCluster].reduce(
    (most, numbers) => numbers.reduce((own, c) => Math.max(own, c + 1), most),
    0,
  )
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
  const own = from.groupOf.map(group => clusterOfGroup[group] ?? 0)
  return {
    knownCluster: merged.knownCluster,
    released: microOf.map(m => releasedBy[m] ?? -1),
    sums,
    sizes,
    clusterOf: assignRows(rows, own, toClusterIndex({ sums, sizes }, termSpace), ASSIGN_THRESHOLD),
  }
}

function mergeKept(
  { micro, kept, smooth }: Micro,
  on: Options & { microOf: Int32Array; limit: number },
): Pick<Found, 'clusterOf' | 'knownCluster' | 'released'> {
  const { resolution, termSpace, known, limit } = on
  const sizes = Float64Array.from(kept, i => micro.sizes[i] ?? 1)
  if (known)
    return agglomerateKnown(
      { rows: smooth, sizes, ...marksOfGroups(known.markOf, on.microOf, kept) },
      { resolution, termSpace, limit, known },
    )
  return {
    clusterOf: agglomerate(smooth, sizes, { threshold: resolution, termSpace }),
    knownCluster: new Int32Array(),
    released: new Int32Array(kept.length).fill(-1),
  }
}

/** Of each group that is kept, the known group most of its marks are of, and how many those are. */
function marksOfGroups(markOf: Int32Array, groupOf: Int32Array, kept: readonly number[]) {
  const counts = new Map<number, Map<number, number>>()
  markOf.forEach((k, row) => {
    if (k < 0) return
    const group = groupOf[row] ?? -1
    const own = counts.get(group) ?? new Map<number, number>()
    own.set(k, (own.get(k) ?? 0) + 1)
    counts.set(group, own)
  })
  const best = kept.map(group =>
    [...(counts.get(group) ?? [])].reduce(
      (most, one) => (one[1] > most[1] || (one[1] === most[1] && one[0] < most[0]) ? one : most),
      [-1, 0] as const,
    ),
  )
  return { markOf: Int32Array.from(best, ([k]) => k), markCount: Int32Array.from(best, ([, n]) => n) }
}

function passesOf(rows: SparseRows, options: Options): number {
  return options.passes ?? limitsFor(rows, options).passes
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
