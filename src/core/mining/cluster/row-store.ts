import { assignRows, toClusterIndex } from './assign.ts'
import { ASSIGN_THRESHOLD } from './cluster-rows.ts'
import { type Found, TEXT_TERMS } from './rounds.ts'
import { openRowBuilder, pickRows, type SparseRows } from './sparse-rows.ts'
import { reweighed } from './telling.ts'
import { openHeaviest, toTermRows } from './term-rows.ts'
import { openTermScan } from './terms.ts'

/** Texts are weighed and assigned so many at a time: memory stays small. */
const STEP = 20_000

/** Texts that are grouped in rounds, held as their heaviest terms. */
export type RowStore = {
  /** Raw terms of those texts. */
  readonly show: (places: Int32Array) => SparseRows
  /** Keeps of every text its heaviest terms. */
  readonly weigh: (idf: Float32Array) => void
  /** Weighed terms of those texts. */
  readonly pick: (places: Int32Array) => SparseRows
  /** Assigns the texts without a cluster; gives all texts their cluster, -1 for none. */
  readonly assign: (found: Found) => Int32Array
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

/** Opens a store of texts; each is asked for at most twice and not kept. `weighed`: those that need not be asked for. */
export function openRowStore(
  total: number,
  textAt: (place: number) => string,
  weighed: readonly SparseRows[] = [],
): RowStore {
  let parts = weighed
  const clusterOf = new Int32Array(total).fill(-1)
  return {
    show: places => toTermRows(Array.from(places, textAt)),
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
    assign(found) {
      const index = toClusterIndex(found)
      parts.forEach((rows, part) => {
        const open = Array.from({ length: rows.offsets.length - 1 }, (_, i) => i).filter(
          i => clusterOf[part * STEP + i] === -1,
        )
        const none = new Int32Array(open.length).fill(-1)
        const own = assignRows(reweighed(pickRows(rows, open), found.factors), none, index, ASSIGN_THRESHOLD)
        open.forEach((i, k) => {
          const cluster = own[k] ?? -1
          if (cluster >= 0) clusterOf[part * STEP + i] = found.first + cluster
        })
      })
      return clusterOf
    },
  }
}
