import { rowCount, type SparseRows } from './sparse-rows.ts'

/** Pairs every term is taken to have seen beforehand, and the share of them in one cluster: a rare term proves little. */
const PRIOR = { pairs: 4, together: 0.1 }

/** How much the share counts. */
const POWER = 0.5

/**
 * How well each term tells clusters apart: of the pairs of rows that hold it, the share that lies in one cluster,
 * to the power of a half. "Please" and "how do I" lose weight without any list of words, in every language.
 */
export function tellingOf(rows: SparseRows, clusterOf: Int32Array, termSpace: number): Float32Array {
  const all = new Uint32Array(termSpace)
  const together = new Float64Array(termSpace)
  const inCluster = new Uint32Array(termSpace)
  for (const members of membersOf(clusterOf)) {
    const touched: number[] = []
    for (const i of members)
      for (let k = rows.offsets[i] ?? 0; k < (rows.offsets[i + 1] ?? 0); k++) {
        const term = rows.terms[k] ?? 0
        if (inCluster[term] === 0) touched.push(term)
        inCluster[term] = (inCluster[term] ?? 0) + 1
      }
    for (const term of touched) {
      const n = inCluster[term] ?? 0
      all[term] = (all[term] ?? 0) + n
      together[term] = (together[term] ?? 0) + n * (n - 1)
      inCluster[term] = 0
    }
  }
  const telling = new Float32Array(termSpace)
  for (let term = 0; term < termSpace; term++) {
    const n = all[term] ?? 0
    if (n > 0)
      telling[term] =
        (((together[term] ?? 0) + PRIOR.pairs * PRIOR.together) / (n * (n - 1) + PRIOR.pairs)) ** POWER
  }
  return telling
}

function membersOf(clusterOf: Int32Array): readonly number[][] {
  const members: number[][] = []
  clusterOf.forEach((cluster, i) => {
    const own = members[cluster]
    if (own) own.push(i)
    else members[cluster] = [i]
  })
  return members.filter(Boolean)
}

/** The rows with every weight multiplied by that of its term in `factors`, at unit length again. */
export function reweighed(rows: SparseRows, factors: Float32Array): SparseRows {
  const weights = new Float32Array(rows.weights.length)
  for (let i = 0; i < rowCount(rows); i++) {
    const from = rows.offsets[i] ?? 0
    const to = rows.offsets[i + 1] ?? 0
    let square = 0
    for (let k = from; k < to; k++) {
      const weight = (rows.weights[k] ?? 0) * (factors[rows.terms[k] ?? 0] ?? 0)
      weights[k] = weight
      square += weight * weight
    }
    const scale = square > 0 ? 1 / Math.sqrt(square) : 0
    for (let k = from; k < to; k++) weights[k] = (weights[k] ?? 0) * scale
  }
  return { offsets: rows.offsets, terms: rows.terms, weights }
}
