import { clearScores, newScores, openPostings, type Postings } from './postings.ts'
import { rowCount, type SparseRows } from './sparse-rows.ts'
import { TERM_SPACE } from './terms.ts'

/** Sums of the unit rows of each cluster, and of how many rows. */
export type ClusterSums = { readonly sums: SparseRows; readonly sizes: Float64Array }

/** The clusters as an index to assign texts with: sums of unit rows, how many rows each has, its squared length. */
export type ClusterIndex = {
  readonly postings: Postings
  readonly sizes: ArrayLike<number>
  readonly squares: Float64Array
  /** Cosine × group average of a unit row and a cluster is the square of their dot product × this. */
  readonly worth: Float64Array
}

/** Indexes cluster sums; clusters of fewer than `least` rows attract nothing. */
export function toClusterIndex(
  { sums, sizes }: ClusterSums,
  termSpace = TERM_SPACE,
  least = 2,
): ClusterIndex {
  const postings = openPostings(sums, termSpace)
  const squares = new Float64Array(rowCount(sums))
  for (let c = 0; c < rowCount(sums); c++) {
    let square = 0
    for (let k = sums.offsets[c] ?? 0; k < (sums.offsets[c + 1] ?? 0); k++) {
      const weight = sums.weights[k] ?? 0
      square += weight * weight
      if ((sizes[c] ?? 0) >= least) postings.add(c, sums.terms[k] ?? 0, weight)
    }
    squares[c] = square
  }
  const worth = squares.map(
    (square, c) => 1 / (Math.sqrt(Math.max(1e-9, square)) * Math.max(1, sizes[c] ?? 1)),
  )
  return { postings, sizes, squares, worth }
}

/**
 * Moves each unit row to the cluster it is most like, by √(cosine × group average) with the row itself left out
 * of its own cluster; -1 is none. A row like none of them (below `threshold`) stays where it is.
 */
export function assignRows(
  rows: SparseRows,
  clusterOf: Int32Array,
  index: ClusterIndex,
  threshold: number,
): Int32Array {
  const scores = newScores(index.squares.length)
  return clusterOf.map((own, i) => {
    for (let k = rows.offsets[i] ?? 0; k < (rows.offsets[i + 1] ?? 0); k++)
      index.postings.accumulate(rows.terms[k] ?? 0, rows.weights[k] ?? 0, scores)
    let best = own
    let most = threshold * threshold
    for (let k = 0; k < scores.count; k++) {
      const c = scores.touched[k] ?? 0
      const dot = scores.values[c] ?? 0
      const likeness = c === own ? withoutItself(index, c, dot) : dot * dot * (index.worth[c] ?? 0)
      if (likeness > most || (likeness === most && c < best)) {
        best = c
        most = likeness
      }
    }
    clearScores(scores)
    return best
  })
}

/** The same of a row and the other rows of its own cluster. */
function withoutItself(index: ClusterIndex, own: number, dot: number): number {
  const size = (index.sizes[own] ?? 1) - 1
  if (dot <= 1 || size < 1) return 0
  const square = Math.max(1e-9, (index.squares[own] ?? 1) - (2 * (dot - 1) + 1))
  return ((dot - 1) * (dot - 1)) / (Math.sqrt(square) * size)
}
