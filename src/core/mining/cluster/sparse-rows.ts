/**
 * Sparse vectors laid end to end: row i holds terms[offsets[i] … offsets[i+1]) with their weights.
 * Plain typed arrays, so that they can be handed to a worker thread without copying.
 */
export type SparseRows = {
  readonly offsets: Uint32Array
  readonly terms: Uint32Array
  readonly weights: Float32Array
}

/** Collects rows whose number and length are not known beforehand. */
export type RowBuilder = {
  readonly add: (terms: ArrayLike<number>, weights: ArrayLike<number>, length: number) => void
  readonly build: () => SparseRows
}

/** The number of rows. */
export function rowCount(rows: SparseRows): number {
  return rows.offsets.length - 1
}

/** Starts an empty set of rows; `build` gives them exactly sized. */
export function openRowBuilder(expectedTerms = 1024): RowBuilder {
  let terms = new Uint32Array(expectedTerms)
  let weights = new Float32Array(expectedTerms)
  let offsets = new Uint32Array(256)
  let rows = 0
  let used = 0
  return {
    add(rowTerms, rowWeights, length) {
      if (used + length > terms.length) {
        const size = Math.max(used + length, Math.ceil(terms.length * 1.6))
        terms = grown(terms, new Uint32Array(size))
        weights = grown(weights, new Float32Array(size))
      }
      if (rows + 2 > offsets.length) offsets = grown(offsets, new Uint32Array(offsets.length * 2))
      for (let k = 0; k < length; k++) {
        terms[used + k] = rowTerms[k] ?? 0
        weights[used + k] = rowWeights[k] ?? 0
      }
      used += length
      rows += 1
      offsets[rows] = used
    },
    build: () => ({
      offsets: offsets.slice(0, rows + 1),
      terms: terms.slice(0, used),
      weights: weights.slice(0, used),
    }),
  }
}

function grown<T extends Uint32Array | Float32Array>(from: T, to: T): T {
  to.set(from)
  return to
}

/** The rows with every row scaled to length 1; a row without weight stays empty of meaning (all zero). */
export function toUnitRows(rows: SparseRows): SparseRows {
  const weights = new Float32Array(rows.weights.length)
  for (let i = 0; i < rowCount(rows); i++) {
    const from = rows.offsets[i] ?? 0
    const to = rows.offsets[i + 1] ?? 0
    let square = 0
    for (let k = from; k < to; k++) square += (rows.weights[k] ?? 0) ** 2
    const scale = square > 0 ? 1 / Math.sqrt(square) : 0
    for (let k = from; k < to; k++) weights[k] = (rows.weights[k] ?? 0) * scale
  }
  return { offsets: rows.offsets, terms: rows.terms, weights }
}

/** Those rows, in that order. */
export function pickRows(rows: SparseRows, picked: ArrayLike<number>): SparseRows {
  const builder = openRowBuilder(picked.length * 32)
  for (let p = 0; p < picked.length; p++) {
    const from = rows.offsets[picked[p] ?? 0] ?? 0
    const to = rows.offsets[(picked[p] ?? 0) + 1] ?? 0
    builder.add(rows.terms.subarray(from, to), rows.weights.subarray(from, to), to - from)
  }
  return builder.build()
}

/** The rows of all parts, one after the other. */
export function concatenateRows(parts: readonly SparseRows[]): SparseRows {
  const [only] = parts
  if (only && parts.length === 1) return only
  const builder = openRowBuilder(parts.reduce((sum, part) => sum + part.terms.length, 0))
  for (const rows of parts)
    for (let i = 0; i < rowCount(rows); i++) {
      const from = rows.offsets[i] ?? 0
      const to = rows.offsets[i + 1] ?? 0
      builder.add(rows.terms.subarray(from, to), rows.weights.subarray(from, to), to - from)
    }
  return builder.build()
}

/** The rows with their terms numbered 0, 1, 2 …, and what each number stood for: few texts have few terms. */
export type DenseRows = { readonly rows: SparseRows; readonly termOf: Uint32Array }

/** Numbers the terms of rows anew, in the order they come. */
export function toDenseRows(rows: SparseRows): DenseRows {
  const numbers = new Map<number, number>()
  const terms = rows.terms.map(term => {
    const number = numbers.get(term) ?? numbers.size
    numbers.set(term, number)
    return number
  })
  return { rows: { ...rows, terms }, termOf: Uint32Array.from(numbers.keys()) }
}
