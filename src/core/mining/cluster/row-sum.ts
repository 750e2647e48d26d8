import type { SparseRows } from './sparse-rows.ts'
import type { TermScan } from './terms.ts'

/** A sum of rows in the making; made anew for every sum it would cost more than the adding. */
export type RowSum = {
  readonly add: (rows: SparseRows, row: number, scale: number) => void
  /** The `limit` heaviest terms of the sum, overwritten by the next; the sum is empty again. */
  readonly take: (limit: number) => TermScan
}

/** Opens an empty sum over that many terms. */
export function openRowSum(termSpace: number): RowSum {
  const sum = new Float32Array(termSpace)
  let taken: TermScan = { terms: new Uint32Array(1 << 12), weights: new Float32Array(1 << 12), count: 0 }
  let count = 0
  const grow = () => {
    const terms = new Uint32Array(taken.terms.length * 2)
    terms.set(taken.terms)
    taken = { terms, weights: new Float32Array(terms.length), count: 0 }
  }
  return {
    add(rows, row, scale) {
      for (let k = rows.offsets[row] ?? 0; k < (rows.offsets[row + 1] ?? 0); k++) {
        const term = rows.terms[k] ?? 0
        const before = sum[term] ?? 0
        if (before === 0) {
          if (count === taken.terms.length) grow()
          taken.terms[count++] = term
        }
        // Never zero, or the term would be noted twice.
        sum[term] = before + Math.max(1e-30, scale * (rows.weights[k] ?? 0))
      }
    },
    take(limit) {
      for (let k = 0; k < count; k++) {
        const term = taken.terms[k] ?? 0
        taken.weights[k] = sum[term] ?? 0
        sum[term] = 0
      }
      taken.count = heaviest(taken, count, limit)
      count = 0
      return taken
    },
  }
}

/** Moves the `limit` heaviest of `count` terms to the front, in their order; gives how many there are. */
export function heaviest(row: TermScan, count: number, limit: number): number {
  if (count <= limit) return count
  const floor = nthSmallest(row.weights.slice(0, count), count - limit)
  let above = 0
  for (let k = 0; k < count; k++) if ((row.weights[k] ?? 0) > floor) above += 1
  let level = limit - above
  let kept = 0
  for (let k = 0; k < count; k++) {
    const weight = row.weights[k] ?? 0
    if (weight < floor || (weight === floor && level-- <= 0)) continue
    row.terms[kept] = row.terms[k] ?? 0
    row.weights[kept] = weight
    kept += 1
  }
  return kept
}

/** The value that would stand at `place` were they in order; they are moved about. Hoare's selection. */
function nthSmallest(values: Float32Array, place: number): number {
  let low = 0
  let high = values.length - 1
  while (low < high) {
    const pivot = values[place] ?? 0
    let i = low
    let j = high
    while (i <= j) {
      while ((values[i] ?? 0) < pivot) i += 1
      while (pivot < (values[j] ?? 0)) j -= 1
      if (i > j) break
      const swapped = values[i] ?? 0
      values[i++] = values[j] ?? 0
      values[j--] = swapped
    }
    if (j < place) low = i
    if (place < i) high = j
  }
  return values[place] ?? 0
}

/** Scales the first `count` weights to length 1. */
export function toUnitLength(weights: Float32Array, count: number): void {
  let square = 0
  for (let k = 0; k < count; k++) square += (weights[k] ?? 0) ** 2
  const scale = square > 0 ? 1 / Math.sqrt(square) : 0
  for (let k = 0; k < count; k++) weights[k] = (weights[k] ?? 0) * scale
}
