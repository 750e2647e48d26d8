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
}

/** Indexes cluster sums; clusters of fewer than two rows attract nothing. */
export function toClusterIndex({ sums, sizes }: ClusterSums, termSpace = TERM_SPACE): ClusterIndex {
  const postings = openPostings(sums, termSpace)
  const squares = new Float64Array(rowCount(sums))
  for (let c = 0; c < rowCount(sums); c++) {
    let square = 0
    for (let k = sums.offsets[c] ?? 0; k < (sums.offsets[c + 1] ?? 0); k++) {
      const weight = sums.weights[k] ?? 0
      square += weight * weight
      if ((sizes[c] ?? 0) >= 2) postings.add(c, sums.terms[k] ?? 0, weight)
    }
    squares[c] = square
  }
  return { postings, sizes, squares }
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
    let bestLikeness = threshold
    for (let k = 0; k < scores.count; k++) {
      const c = scores.touched[k] ?? 0
      const mine = c === own ? 1 : 0
      const dot = (scores.values[c] ?? 0) - mine
      const size = (index.sizes[c] ?? 1) - mine
      if (dot <= 0 || size < 1) continue
      const square = Math.max(1e-9, (index.squares[c] ?? 1) - mine * (2 * dot + 1))
      const likeness = Math.sqrt((dot / Math.sqrt(square)) * (dot / size))
      if (likeness > bestLikeness || (likeness === bestLikeness && c < best)) {
        best = c
        bestLikeness = likeness
      }
    }
    clearScores(scores)
    return best
  })
}
