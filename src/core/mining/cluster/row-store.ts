import type { ClusterSums } from './assign.ts'
import { type Change, openHeldRows } from './held-rows.ts'
import { openRowBuilder, type SparseRows } from './sparse-rows.ts'
import { openHeaviest, toTermRows } from './term-rows.ts'
import { openTermScan } from './terms.ts'

/** Texts are weighed so many at a time: memory stays small. */
const STEP = 20_000

/** Terms kept of a text to assign it by. */
export const TEXT_TERMS = 24

/** Very many texts, held as their heaviest terms. */
export type RowStore = {
  /** Raw terms of those texts. */
  readonly show: (places: Int32Array) => SparseRows
  readonly textsAt: (places: Int32Array) => readonly string[]
  /** Keeps of every text its heaviest terms. */
  readonly weigh: (idf: Float32Array) => void
  /** Weighed terms of those texts. */
  readonly pick: (places: Int32Array) => SparseRows
  /** See `openHeldRows`. */
  readonly hold: (change: Change) => Int32Array
  readonly assign: (found: ClusterSums) => Int32Array
}

/** Collects the heaviest terms of texts, STEP texts a part. */
export function openRowParts(idf: Float32Array): { add: (text: string) => void; end: () => SparseRows[] } {
  const scan = openTermScan()
  const keep = openHeaviest(idf, TEXT_TERMS)
  const parts: SparseRows[] = []
  let builder = openRowBuilder(STEP * TEXT_TERMS)
  let count = 0
  return {
    add(text) {
      const kept = keep(scan(text))
      builder.add(kept.terms, kept.weights, kept.count)
      count += 1
      if (count % STEP > 0) return
      parts.push(builder.build())
      builder = openRowBuilder(STEP * TEXT_TERMS)
    },
    end() {
      if (count % STEP > 0) parts.push(builder.build())
      return parts
    },
  }
}

/** Opens a store of texts, which are asked for now and then and not kept. `weighed`: those that need not be weighed. */
export function openRowStore(
  total: number,
  textAt: (place: number) => string,
  weighed: readonly SparseRows[] = [],
): RowStore {
  let parts = weighed
  const held = openHeldRows(() => parts, { total, step: STEP })
  return {
    show: places => toTermRows(Array.from(places, textAt)),
    textsAt: places => Array.from(places, textAt),
    weigh(idf) {
      const own = openRowParts(idf)
      for (let i = 0; i < total; i++) own.add(textAt(i))
      parts = own.end()
    },
    pick(places) {
      const builder = openRowBuilder(places.length * TEXT_TERMS)
      for (const place of places) {
        const rows = parts[Math.floor(place / STEP)]
        if (!rows) continue
        const from = rows.offsets[place % STEP] ?? 0
        const to = rows.offsets[(place % STEP) + 1] ?? 0
        builder.add(rows.terms.subarray(from, to), rows.weights.subarray(from, to), to - from)
      }
      return builder.build()
    },
    hold: held.hold,
    assign: held.assign,
  }
}
