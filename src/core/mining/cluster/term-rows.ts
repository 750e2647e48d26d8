import { heaviest, toUnitLength } from './row-sum.ts'
import { openRowBuilder, rowCount, type SparseRows } from './sparse-rows.ts'
import { openTermScan, TERM_SPACE, type TermScan } from './terms.ts'

// Its table of four megabytes is cleaned after use: small sets of texts come by the hundred.
let scan: ReturnType<typeof openTermScan> | undefined

/** Raw term weights of texts, a row each. */
export function toTermRows(texts: Iterable<string>): SparseRows {
  const builder = openRowBuilder(1 << 12)
  scan ??= openTermScan()
  for (const text of texts) {
    const { terms, weights, count } = scan(text)
    builder.add(terms, weights, count)
  }
  return builder.build()
}

/** In how many rows each term occurs. */
export function countRowsByTerm(rows: SparseRows, termSpace = TERM_SPACE): Uint32Array {
  const counts = new Uint32Array(termSpace)
  for (const term of rows.terms) counts[term] = (counts[term] ?? 0) + 1
  return counts
}

/**
 * How telling each term is: ln(1 + N/n)^0.8 of N rows. Terms of a single row weigh nothing (they match nothing) and,
 * from 40 rows on, neither do those of more than half (a form's heading, a signature: they would match everything).
 */
export function idfOf(counts: Uint32Array, total: number): Float32Array {
  const idf = new Float32Array(counts.length)
  const most = total >= 40 ? total / 2 : total
  for (let term = 0; term < counts.length; term++) {
    const n = counts[term] ?? 0
    if (n > 1 && n <= most) idf[term] = Math.log(1 + total / n) ** 0.8
  }
  return idf
}

/** Unit TF-IDF rows; of a long row the `limit` heaviest terms are kept. */
export function toTfIdfRows(
  rows: SparseRows,
  counts: Uint32Array,
  options: { total: number; limit: number },
): SparseRows {
  return toWeighedRows(rows, idfOf(counts, options.total), options.limit)
}

/** Unit rows of weight × `factors` of the term; of a long row the `limit` heaviest terms are kept. */
export function toWeighedRows(rows: SparseRows, factors: Float32Array, limit: number): SparseRows {
  const builder = openRowBuilder(rows.terms.length)
  const keep = openHeaviest(factors, limit)
  for (let i = 0; i < rowCount(rows); i++) {
    const from = rows.offsets[i] ?? 0
    const to = rows.offsets[i + 1] ?? 0
    const kept = keep({
      terms: rows.terms.subarray(from, to),
      weights: rows.weights.subarray(from, to),
      count: to - from,
    })
    builder.add(kept.terms, kept.weights, kept.count)
  }
  return builder.build()
}

/** Weighs one row and keeps its heaviest terms at unit length. The answer is overwritten by the next call. */
export function openHeaviest(factors: Float32Array, limit: number): (row: TermScan) => TermScan {
  const most = Math.min(factors.length, 1 << 13)
  const kept: TermScan = { terms: new Uint32Array(most), weights: new Float32Array(most), count: 0 }
  const isTelling = bitsOf(factors)
  return row => {
    let count = 0
    for (let k = 0; k < row.count; k++) {
      const term = row.terms[k] ?? 0
      if ((((isTelling[term >>> 5] ?? 0) >>> (term & 31)) & 1) === 0) continue
      kept.terms[count] = term
      kept.weights[count] = row.weights[k] ?? 0
      count += 1
    }
    for (let k = 0; k < count; k++)
      kept.weights[k] = (kept.weights[k] ?? 0) * (factors[kept.terms[k] ?? 0] ?? 0)
    count = heaviest(kept, count, limit)
    toUnitLength(kept.weights, count)
    kept.count = count
    return kept
  }
}

/** A bit a term: the factors of all are too many for the fast cache, and most terms of most texts weigh nothing. */
function bitsOf(factors: Float32Array): Uint32Array {
  const bits = new Uint32Array((factors.length >>> 5) + 1)
  factors.forEach((factor, term) => {
    if (factor > 0) bits[term >>> 5] = (bits[term >>> 5] ?? 0) | (1 << (term & 31))
  })
  return bits
}
