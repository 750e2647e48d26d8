import type { KnownGroup } from './known-group.ts'
import { openRowBuilder, type SparseRows } from './sparse-rows.ts'
import { toTermRows } from './term-rows.ts'

/** So many anchors that are here say better what a group is about than the words that were kept. */
const ENOUGH_ANCHORS = 3

/** What a group is known by beside the anchors that are here. */
export function saidOf({ anchors, said }: KnownGroup): KnownGroup['said'] {
  return anchors.length < ENOUGH_ANCHORS ? said : []
}

/** A row of raw terms for each text that comes in pieces: neighbours of two pieces are no neighbours. */
export function saidRows(texts: readonly (readonly string[])[]): SparseRows {
  const builder = openRowBuilder(1 << 10)
  for (const pieces of texts) {
    const { terms, weights } = toTermRows(pieces)
    const sum = new Map<number, number>()
    terms.forEach((term, i) => {
      sum.set(term, (sum.get(term) ?? 0) + (weights[i] ?? 0))
    })
    builder.add([...sum.keys()], [...sum.values()], sum.size)
  }
  return builder.build()
}
