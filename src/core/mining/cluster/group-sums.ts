import { openRowSum } from './row-sum.ts'
import { openRowBuilder, rowCount, type SparseRows } from './sparse-rows.ts'

/**
 * For each group the sum of its rows, with at most `limit` of the heaviest terms; rows of group -1 are left out.
 * `sizes` weighs the rows: a row may itself stand for several texts.
 */
export function toGroupSums(
  rows: SparseRows,
  groupOf: Int32Array,
  options: { groups: number; limit: number; termSpace: number; sizes?: Float64Array },
): SparseRows {
  const members: number[][] = Array.from({ length: options.groups }, () => [])
  for (let i = 0; i < rowCount(rows); i++) members[groupOf[i] ?? -1]?.push(i)
  const builder = openRowBuilder(options.groups * 32)
  const sum = openRowSum(options.termSpace)
  for (const group of members) {
    for (const i of group) sum.add(rows, i, options.sizes?.[i] ?? 1)
    const { terms, weights, count } = sum.take(options.limit)
    builder.add(terms, weights, count)
  }
  return builder.build()
}
