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
  const starts = new Uint32Array(termSpace + 1)
  for (const term of rows.terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1
  for (let term = 0; term < termSpace; term++)
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0)
  const ends = starts.slice(0, termSpace)
  const vectors = new Int32Array(rows.terms.length)
  const weights = new Float32Array(rows.terms.length)
  return {
    add(vector, term, weight) {
      const at = ends[term] ?? 0
      vectors[at] = vector
      weights[at] = weight
      ends[term] = at + 1
    },
    accumulate(term, weight, scores) {
      const { values, touched } = scores
      let count = scores.count
      const end = ends[term] ?? 0
      for (let at = starts[term] ?? 0; at < end; at++) {
        const vector = vectors[at] ?? 0
        const score = values[vector] ?? 0
        if (score === 0) touched[count++] = vector
        values[vector] = score + weight * (weights[at] ?? 0)
      }
      scores.count = count
    },
  }
}
