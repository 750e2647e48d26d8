import type { SparseRows } from './sparse-rows.ts'

/** An inverted index that is filled as one goes: for each term, the vectors holding it, side by side in typed arrays. */
export type Postings = {
  readonly add: (vector: number, term: number, weight: number) => void
  /** Adds weight × every posting of the term into `scores`, noting first touches. */
  readonly accumulate: (term: number, weight: number, scores: Scores) => void
}

/** A scratch pad of scores by vector; `clear` costs only what was touched. */
export type Scores = {
  values: Float32Array
  touched: Int32Array
  count: number
}

/** Empty scores for up to `size` vectors. */
export function newScores(size: number): Scores {
  return { values: new Float32Array(size), touched: new Int32Array(size), count: 0 }
}

/** Sets every touched score back to zero. */
export function clearScores(scores: Scores): void {
  for (let k = 0; k < scores.count; k++) scores.values[scores.touched[k] ?? 0] = 0
  scores.count = 0
}

/**
 * Opens an empty index with room for every term of `rows` as often as it occurs there:
 * postings of a term lie side by side, which is several times faster than following links.
 */
export function openPostings(rows: SparseRows, termSpace: number): Postings {
  // Begin and end of a term's postings side by side: one look into memory, not two.
  const bounds = new Uint32Array(2 * termSpace)
  for (const term of rows.terms) bounds[2 * term] = (bounds[2 * term] ?? 0) + 1
  let from = 0
  for (let at = 0; at < bounds.length; at += 2) {
    const count = bounds[at] ?? 0
    bounds[at] = from
    bounds[at + 1] = from
    from += count
  }
  const vectors = new Int32Array(rows.terms.length)
  const weights = new Float32Array(rows.terms.length)
  return {
    add(vector, term, weight) {
      const at = bounds[2 * term + 1] ?? 0
      vectors[at] = vector
      weights[at] = weight
      bounds[2 * term + 1] = at + 1
    },
    accumulate(term, weight, scores) {
      const { values, touched } = scores
      let count = scores.count
      const end = bounds[2 * term + 1] ?? 0
      for (let at = bounds[2 * term] ?? 0; at < end; at++) {
        const vector = vectors[at] ?? 0
        const score = values[vector] ?? 0
        if (score === 0) touched[count++] = vector
        values[vector] = score + weight * (weights[at] ?? 0)
      }
      scores.count = count
    },
  }
}
