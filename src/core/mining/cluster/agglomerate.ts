import { clearScores, newScores, openPostings } from './postings.ts'
import { rowCount, type SparseRows } from './sparse-rows.ts'

/**
 * Merges groups, best pair first, while √(cosine × group average) of the pair is at least `threshold`.
 * `rows` are unit vectors, one a group, `sizes` the texts each stands for. Gives each row the number of its cluster.
 * The dot product of two sums is the sum of their dot products, so after the first pass no vector is touched again.
 */
export function agglomerate(
  rows: SparseRows,
  sizes: ArrayLike<number>,
  options: { threshold: number; termSpace: number },
): Int32Array {
  const total = rowCount(rows)
  const dots = allDots(rows, sizes, options.termSpace)
  const size = Float64Array.from({ length: total }, (_, i) => sizes[i] ?? 1)
  const self = size.map(n => n * n)
  const version = new Int32Array(total)
  const parent = Int32Array.from({ length: total }, (_, i) => i)
  const heap = openHeap()
  const push = (i: number, j: number, dot: number) => {
    const a = self[i] ?? 1
    const b = self[j] ?? 1
    const pairs = (size[i] ?? 1) * (size[j] ?? 1)
    const likeness = Math.sqrt((dot / Math.sqrt(a * b)) * (dot / pairs))
    if (likeness >= options.threshold)
      heap.push({ likeness, i, j, versions: (version[i] ?? 0) + (version[j] ?? 0) })
  }
  for (let i = 0; i < total; i++)
    for (let j = i + 1; j < total; j++) {
      const dot = dots[i * total + j] ?? 0
      if (dot > 0) push(i, j, dot)
    }
  const alive = Int32Array.from({ length: total }, (_, i) => i)
  let aliveCount = total
  for (let pair = heap.pop(); pair; pair = heap.pop()) {
    const { i, j } = pair
    if (parent[i] !== i || parent[j] !== j) continue
    if ((version[i] ?? 0) + (version[j] ?? 0) !== pair.versions) continue
    parent[j] = i
    self[i] = (self[i] ?? 0) + (self[j] ?? 0) + 2 * (dots[i * total + j] ?? 0)
    size[i] = (size[i] ?? 0) + (size[j] ?? 0)
    version[i] = (version[i] ?? 0) + 1
    let kept = 0
    for (let k = 0; k < aliveCount; k++) {
      const other = alive[k] ?? 0
      if (other === j) continue
      alive[kept++] = other
      if (other === i) continue
      const dot = (dots[i * total + other] ?? 0) + (dots[j * total + other] ?? 0)
      if (dot === 0) continue
      dots[i * total + other] = dot
      dots[other * total + i] = dot
      push(i, other, dot)
    }
    aliveCount = kept
  }
  return toClusterNumbers(parent)
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
    for (let k = 0; k < scores.count; k++) {
      const j = scores.touched[k] ?? 0
      const dot = (scores.values[j] ?? 0) * (sizes[i] ?? 1) * (sizes[j] ?? 1)
      dots[i * total + j] = dot
      dots[j * total + i] = dot
    }
    clearScores(scores)
    for (let k = from; k < to; k++) postings.add(i, rows.terms[k] ?? 0, rows.weights[k] ?? 0)
  }
  return dots
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

type Pair = { readonly likeness: number; readonly i: number; readonly j: number; readonly versions: number }

/** Ties go to the lower numbers, so that the result does not depend on the order of the heap. */
function isBefore(a: Pair, b: Pair): boolean {
  if (a.likeness !== b.likeness) return a.likeness > b.likeness
  return a.i === b.i ? a.j < b.j : a.i < b.i
}

function openHeap() {
  const pairs: Pair[] = []
  return {
    push(pair: Pair): void {
      let at = pairs.length
      pairs.push(pair)
      while (at > 0) {
        const up = (at - 1) >> 1
        const above = pairs[up]
        if (!above || !isBefore(pair, above)) break
        pairs[at] = above
        at = up
      }
      pairs[at] = pair
    },
    pop(): Pair | undefined {
      const top = pairs[0]
      const last = pairs.pop()
      if (!top || !last || pairs.length === 0) return top
      let at = 0
      for (;;) {
        let down = 2 * at + 1
        let child = pairs[down]
        if (!child) break
        const right = pairs[down + 1]
        if (right && isBefore(right, child)) {
          child = right
          down += 1
        }
        if (!isBefore(child, last)) break
        pairs[at] = child
        at = down
      }
      pairs[at] = last
      return top
    },
  }
}
