import { clearScores, newScores, openPostings } from './postings.ts'
import { rowCount, type SparseRows } from './sparse-rows.ts'

export type Leaders = {
  /** For each row, the number of its leader. */
  readonly leaderOf: Int32Array
  /** For each leader, the row that became it. */
  readonly rows: Int32Array
}

/**
 * One pass over unit rows: a row joins the leader it resembles most if their cosine exceeds `threshold`,
 * and becomes a leader itself otherwise. Order matters; give the rows in a fixed order.
 */
export function toLeaders(rows: SparseRows, threshold: number, termSpace: number): Leaders {
  const total = rowCount(rows)
  const leaderOf = new Int32Array(total)
  const leaders = new Int32Array(total)
  const scores = newScores(total)
  const postings = openPostings(rows, termSpace)
  let count = 0
  for (let i = 0; i < total; i++) {
    const from = rows.offsets[i] ?? 0
    const to = rows.offsets[i + 1] ?? 0
    for (let k = from; k < to; k++) postings.accumulate(rows.terms[k] ?? 0, rows.weights[k] ?? 0, scores)
    let best = -1
    let bestScore = threshold
    for (let k = 0; k < scores.count; k++) {
      const leader = scores.touched[k] ?? 0
      const score = scores.values[leader] ?? 0
      if (score > bestScore) {
        best = leader
        bestScore = score
      }
    }
    clearScores(scores)
    if (best < 0) {
      best = count
      leaders[count] = i
      count += 1
      for (let k = from; k < to; k++) postings.add(best, rows.terms[k] ?? 0, rows.weights[k] ?? 0)
    }
    leaderOf[i] = best
  }
  return { leaderOf, rows: leaders.slice(0, count) }
}
