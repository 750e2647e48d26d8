import { agglomerate } from './agglomerate.ts'
import { assignRows, type ClusterSums, toClusterIndex } from './assign.ts'
import { toGroupSums } from './group-sums.ts'
import { concatenateRows, pickRows, type SparseRows, toUnitRows } from './sparse-rows.ts'

/** Groups known before the rows are looked at. */
export type KnownGroups = {
  /** Known groups of one kind may become one. */
  readonly kinds: ArrayLike<number>
  /** For each row the known group it is a mark of, or -1. */
  readonly markOf: Int32Array
  /** A part must have so many rows to be a group of its own. */
  readonly least: number
}

/** Unit rows that stand for several texts each, and the known group most of their marks are of, or -1. */
type Marked = {
  readonly rows: SparseRows
  readonly sizes: Float64Array
  readonly markOf: Int32Array
  readonly markCount: Int32Array
}

/** Which rows known groups hold, and which they let go because they are clearly something else; -1 is none. */
type Held = { readonly by: Int32Array; readonly released: Int32Array }

type Options = Readonly<{ resolution: number; termSpace: number; limit: number; known: KnownGroups }>

/** As shares of the resolution: how like a known group a row must be to be held by it, */
const HELD_FROM = 1.1
/** how little alike the parts of a known group must be to be two, */
export const SPLIT_BELOW = 0.7
/** and how much alike two known groups must be to be one. They are apart so that nothing goes to and fro. */
export const ONE_FROM = 1.4

/** How often known groups look for what is like them and what they hold. */
const LOOKS = 2

/** Merges rows as `agglomerate` does, with what known groups hold merged beforehand; known groups have the lowest numbers. */
export function agglomerateKnown(
  marked: Marked,
  of: Options,
): { clusterOf: Int32Array; knownCluster: Int32Array; released: Int32Array } {
  const held = release(marked, hold(marked, of), of)
  const { sums, sizes } = sumsOf(marked, held.by, of)
  const free = Array.from(held.by.keys()).filter(i => held.by[i] === -1)
  const lengths = lengthsOf(sums)
  const rows = concatenateRows([toUnitRows(sums), pickRows(marked.rows, free)])
  const freeSizes = free.map(i => marked.sizes[i] ?? 1)
  const number = agglomerate(rows, [...sizes, ...freeSizes], {
    threshold: of.resolution,
    termSpace: of.termSpace,
    lengths: [...lengths, ...freeSizes],
    apart: { threshold: of.resolution * ONE_FROM, kinds: of.known.kinds },
  })
  const clusterOf = held.by.map(k => number[k] ?? -1)
  free.forEach((row, k) => {
    clusterOf[row] = number[of.known.kinds.length + k] ?? -1
  })
  return { clusterOf, knownCluster: number.slice(0, of.known.kinds.length), released: held.released }
}

/** Gives to known groups the rows that are really like their marks. */
function hold(marked: Marked, of: Options): Int32Array {
  let by = marked.markOf
  for (let round = 0; round < LOOKS; round++) {
    const index = toClusterIndex(sumsOf(marked, by, of), of.termSpace, 1)
    by = assignRows(marked.rows, marked.markOf, index, HELD_FROM * of.resolution)
  }
  return by
}

function sumsOf(marked: Marked, by: Int32Array, of: Options): ClusterSums {
  const sizes = new Float64Array(of.known.kinds.length)
  by.forEach((k, i) => {
    if (k >= 0) sizes[k] = (sizes[k] ?? 0) + (marked.sizes[i] ?? 1)
  })
  const { limit, termSpace } = of
  return {
    sums: toGroupSums(marked.rows, by, {
      groups: of.known.kinds.length,
      limit,
      termSpace,
      sizes: marked.sizes,
    }),
    sizes,
  }
}

function lengthsOf(sums: SparseRows): number[] {
  return Array.from({ length: sums.offsets.length - 1 }, (_, i) => {
    let square = 0
    for (let k = sums.offsets[i] ?? 0; k < (sums.offsets[i + 1] ?? 0); k++)
      square += (sums.weights[k] ?? 0) ** 2
    return Math.sqrt(square)
  })
}

function release(marked: Marked, by: Int32Array, of: Options): Held {
  const members: number[][] = Array.from({ length: of.known.kinds.length }, () => [])
  by.forEach((k, i) => {
    members[k]?.push(i)
  })
  const released = new Int32Array(by.length).fill(-1)
  const kept = by.slice()
  members.forEach((own, k) => {
    const partOf = agglomerate(
      pickRows(marked.rows, own),
      own.map(i => marked.sizes[i] ?? 1),
      { threshold: of.resolution * SPLIT_BELOW, termSpace: of.termSpace },
    )
    const parts = new Map<number, { rows: number; marks: number }>()
    own.forEach((row, m) => {
      const part = parts.get(partOf[m] ?? 0) ?? { rows: 0, marks: 0 }
      part.rows += marked.sizes[row] ?? 1
      if (marked.markOf[row] === k) part.marks += marked.markCount[row] ?? 1
      parts.set(partOf[m] ?? 0, part)
    })
    const [main] = [...parts].sort(([a, x], [b, y]) => y.marks - x.marks || y.rows - x.rows || a - b)
    own.forEach((row, m) => {
      const part = partOf[m] ?? 0
      if (part === main?.[0]) return
      kept[row] = -1
      if ((parts.get(part)?.rows ?? 0) >= of.known.least) released[row] = k
    })
  })
  return { by: kept, released }
}
