import { openRowBuilder, rowCount, type SparseRows } from './sparse-rows.ts'

/**
 * For each group the sum of its rows, with at most `limit` of the heaviest terms; rows of group -1 are left out.
 * `sizes` weighs the rows: a row may itself stand for several texts.
 */
export function toGroupSums(
  rows: SparseRows,
  groupOf: Int32Array,
  options: { groups: number; limit: number; sizes?: Float64Array },
): SparseRows {
  const members: number[][] = Array.from({ length: options.groups }, () => [])
  for (let i = 0; i < rowCount(rows); i++) members[groupOf[i] ?? -1]?.push(i)
  const builder = openRowBuilder(options.groups * 32)
  for (const group of members) {
    const sum = new Map<number, number>()
    for (const i of group) {
      const size = options.sizes?.[i] ?? 1
      for (let k = rows.offsets[i] ?? 0; k < (rows.offsets[i + 1] ?? 0); k++) {
        const term = rows.terms[k] ?? 0
        sum.set(term, (sum.get(term) ?? 0) + size * (rows.weights[k] ?? 0))
      }
    }
    let terms = [...sum.keys()]
    if (terms.length > options.limit)
      terms = terms.sort((a, b) => (sum.get(b) ?? 0) - (sum.get(a) ?? 0) || a - b).slice(0, options.limit)
    terms.sort((a, b) => a - b)
    builder.add(
      terms,
      terms.map(term => sum.get(term) ?? 0),
      terms.length,
    )
  }
  return builder.build()
}
