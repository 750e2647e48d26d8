import { clearScores, newScores, openPostings } from './postings.ts'
import { rowCount, type SparseRows } from './sparse-rows.ts'

/** What is known of the first `kinds.length` groups: they have been told apart before. */
export type Apart = {
  /** Two of the same kind become one from this likeness on only, two of different kinds never. */
  readonly threshold: number
  readonly kinds: ArrayLike<number>
  /** One of them and one that is not known become one from here on, if not from where others do. */
  readonly joining?: number
}

/**
 * Merges groups, best pair first, while √(cosine × group average) of the pair is at least `threshold`.
 * `rows` are unit vectors, one a group, `sizes` the texts each stands for. Gives each row the number of its cluster;
 * the clusters of the first groups have the lowest numbers, in their order.
 * The dot product of two sums is the sum of their dot products, so after the first pass no vector is touched again.
 */
export function agglomerate(
  rows: SparseRows,
  sizes: ArrayLike<number>,
  options: {
    threshold: number
    termSpace: number
    /** Lengths of the sums the rows stand for, where those are not of equal texts. */
    lengths?: ArrayLike<number>
    apart?: Apart | undefined
  },
): Int32Array {
  const total = rowCount(rows)
  const { apart, threshold, lengths = sizes } = options
  const kinds = apart?.kinds ?? []
  const share = apart ? (threshold / apart.threshold) ** 2 : 1
  const joining = apart?.joining === undefined ? 1 : (threshold / apart.joining) ** 2
  // A merged pair keeps the lower number, so what holds a known group has the number of one.
  const bond = (i: number, j: number): number =>
    i < kinds.length && j < kinds.length
      ? kinds[i] === kinds[j]
        ? share
        : 0
      : i < kinds.length || j < kinds.length
        ? joining
        : 1
  const pairs = openPairs(allDots(rows, lengths, options.termSpace), { sizes, lengths }, bond)
  const parent = Int32Array.from({ length: total }, (_, i) => i)
  // Likeness is compared as its square, cosine × group average: no roots to take.
  const least = options.threshold ** 2
  for (let pair = pairs.best(least); pair; pair = pairs.best(least)) {
    parent[pair.j] = pair.i
    pairs.merge(pair.i, pair.j)
  }
  return toClusterNumbers(parent)
}

/**
 * The pairs of groups. Each group knows the best partner it had; after a merge that may be too much said of it, never
 * too little, so it is looked for again only when the group comes up.
 */
function openPairs(
  dots: Float32Array,
  { sizes, lengths }: { sizes: ArrayLike<number>; lengths: ArrayLike<number> },
  bond: (i: number, j: number) => number,
) {
  const total = sizes.length
  const size = Float64Array.from(sizes)
  const self = Float64Array.from(lengths, length => length * length)
  // cosine × group average = dot ÷ (|a| |b|) × dot ÷ (na nb) = dot² × worth of a × worth of b
  const worth = new Float64Array(total).fill(1)
  const bestOf = new Int32Array(total).fill(-1)
  const likeness = new Float64Array(total)
  const isStale = new Uint8Array(total)
  const alive = Int32Array.from({ length: total }, (_, i) => i)
  let aliveCount = total

  const weigh = (i: number) => {
    worth[i] = 1 / (Math.sqrt(self[i] ?? 1) * (size[i] ?? 1))
  }
  const look = (i: number) => {
    let best = -1
    let most = 0
    const from = i * total
    const own = worth[i] ?? 0
    for (let k = 0; k < aliveCount; k++) {
      const j = alive[k] ?? 0
      const dot = dots[from + j] ?? 0
      if (dot === 0 || j === i) continue
      const score = dot * dot * own * (worth[j] ?? 0) * bond(i, j)
      if (score > most) {
        most = score
        best = j
      }
    }
    bestOf[i] = best
    likeness[i] = most
    isStale[i] = 0
  }
  for (let i = 0; i < total; i++) weigh(i)
  for (let i = 0; i < total; i++) look(i)

  return {
    /** The pair most alike, the lower number first, or undefined where none is like enough. */
    best(least: number): { i: number; j: number } | undefined {
      for (;;) {
        let top = -1
        let most = 0
        for (let k = 0; k < aliveCount; k++) {
          const i = alive[k] ?? 0
          const score = likeness[i] ?? 0
          if (score > most) {
            most = score
            top = i
          }
        }
        if (top < 0 || most < least) return undefined
        if (isStale[top] === 0) {
          const other = bestOf[top] ?? 0
          return { i: Math.min(top, other), j: Math.max(top, other) }
        }
        look(top)
      }
    },
    merge(i: number, j: number): void {
      self[i] = (self[i] ?? 0) + (self[j] ?? 0) + 2 * (dots[i * total + j] ?? 0)
      size[i] = (size[i] ?? 0) + (size[j] ?? 0)
      weigh(i)
      const own = worth[i] ?? 0
      let kept = 0
      for (let k = 0; k < aliveCount; k++) {
        const other = alive[k] ?? 0
        if (other === j) continue
        alive[kept++] = other
        if (other === i) continue
        const before = bestOf[other]
        if (before === i || before === j) isStale[other] = 1
        const dot = (dots[i * total + other] ?? 0) + (dots[j * total + other] ?? 0)
        if (dot === 0) continue
        dots[i * total + other] = dot
        dots[other * total + i] = dot
        const score = dot * dot * own * (worth[other] ?? 0) * bond(i, other)
        if (score <= (likeness[other] ?? 0)) continue
        likeness[other] = score
        bestOf[other] = i
        isStale[other] = 0
      }
      aliveCount = kept
      look(i)
    },
  }
}

/** The dot products of every pair of groups: total × total, so give at most some thousand rows. */
function allDots(rows: SparseRows, sizes: ArrayLike<number>, termSpace: number): Float32Array {
  const total = rowCount(rows)
  const dots = new Float32Array(total * total)
  const postings = openPostings(rows, termSpace)
  const scores = newScores(total)
  for (let i = 0; i < total; i++) {
    const from = rows.offsets[i] ?? 0
    const to = rows.offsets[i + 1] ?? 0
    for (let k = from; k < to; k++) postings.accumulate(rows.terms[k] ?? 0, rows.weights[k] ?? 0, scores)
    const own = sizes[i] ?? 1
    for (let k = 0; k < scores.count; k++) {
      const j = scores.touched[k] ?? 0
      dots[i * total + j] = (scores.values[j] ?? 0) * own * (sizes[j] ?? 1)
    }
    clearScores(scores)
    for (let k = from; k < to; k++) postings.add(i, rows.terms[k] ?? 0, rows.weights[k] ?? 0)
  }
  mirror(dots, total)
  return dots
}

/** Squares of this size are mirrored at a time: whole columns would miss the cache at every step. */
const BLOCK = 64

function mirror(dots: Float32Array, total: number): void {
  for (let top = 0; top < total; top += BLOCK)
    for (let left = 0; left <= top; left += BLOCK)
      for (let i = top; i < Math.min(total, top + BLOCK); i++)
        for (let j = left; j < Math.min(i, left + BLOCK); j++) dots[j * total + i] = dots[i * total + j] ?? 0
}

function toClusterNumbers(parent: Int32Array): Int32Array {
  const root = (i: number): number => {
    let at = i
    while (parent[at] !== at) at = parent[at] ?? at
    return at
  }
  const numbers = new Map<number, number>()
  return parent.map((_, i) => {
    const r = root(i)
    const number = numbers.get(r) ?? numbers.size
    numbers.set(r, number)
    return number
  })
}
