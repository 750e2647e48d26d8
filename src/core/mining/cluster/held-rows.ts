import { type ClusterIndex, type ClusterSums, toClusterIndex } from './assign.ts'
import { ASSIGN_THRESHOLD } from './cluster-rows.ts'
import { clearScores, newScores } from './postings.ts'
import { concatenateRows, pickRows, type SparseRows } from './sparse-rows.ts'
import { TERM_SPACE } from './terms.ts'

/** What is known from now on: vectors under numbers of their own, later ones higher, and the numbers that are gone. */
export type Change = ClusterSums & { readonly numbers: Int32Array; readonly gone: readonly number[] }

/** From this √(cosine × group average) on a text is held by what is known. */
const HELD_FROM = 0.2

/** What a text has that nothing holds. */
export const NONE = -1

/**
 * Which known vector each of very many rows is most like. Only what a change touches is compared again: the answer is
 * the same as if all were. `parts` hold `step` rows each.
 */
export function openHeldRows(parts: () => readonly SparseRows[], of: { total: number; step: number }) {
  const numberOf = new Int32Array(of.total).fill(NONE)
  const likeness = new Float32Array(of.total).fill(HELD_FROM ** 2)
  let known: Omit<Change, 'gone'> = {
    numbers: new Int32Array(),
    sums: concatenateRows([]),
    sizes: new Float64Array(),
  }
  const look = (change: Omit<Change, 'gone'>, isAsked: (place: number) => boolean) => {
    if (change.numbers.length === 0) return
    const near = openNearest(toClusterIndex(change, TERM_SPACE, 1))
    parts().forEach((rows, part) => {
      for (let i = 0; i < rows.offsets.length - 1; i++) {
        const place = part * of.step + i
        if (!isAsked(place)) continue
        const { cluster, squared } = near(rows, i, likeness[place] ?? 0)
        if (cluster < 0) continue
        numberOf[place] = change.numbers[cluster] ?? NONE
        likeness[place] = squared
      }
    })
  }
  return {
    /** For each row the number of the known vector that holds it. */
    hold(change: Change): Int32Array {
      const gone = new Set(change.gone)
      const isLost = new Uint8Array(gone.size > 0 ? of.total : 0)
      if (gone.size > 0)
        numberOf.forEach((number, place) => {
          if (!gone.has(number)) return
          isLost[place] = 1
          numberOf[place] = NONE
          likeness[place] = HELD_FROM ** 2
        })
      const left = [...known.numbers.keys()].filter(k => !gone.has(known.numbers[k] ?? NONE))
      const staying = {
        numbers: Int32Array.from(left, k => known.numbers[k] ?? NONE),
        sums: pickRows(known.sums, left),
        sizes: Float64Array.from(left, k => known.sizes[k] ?? 0),
      }
      if (gone.size > 0) look(staying, place => isLost[place] === 1)
      look(change, () => true)
      known = {
        numbers: Int32Array.from([...staying.numbers, ...change.numbers]),
        sums: concatenateRows([staying.sums, change.sums]),
        sizes: Float64Array.from([...staying.sizes, ...change.sizes]),
      }
      return numberOf.slice()
    },
    /** For each row that is not held the cluster it goes to. */
    assign(found: ClusterSums): Int32Array {
      const near = openNearest(toClusterIndex(found))
      const clusterOf = new Int32Array(of.total).fill(NONE)
      parts().forEach((rows, part) => {
        for (let i = 0; i < rows.offsets.length - 1; i++) {
          const place = part * of.step + i
          if (numberOf[place] === NONE) clusterOf[place] = near(rows, i, ASSIGN_THRESHOLD ** 2).cluster
        }
      })
      return clusterOf
    },
  }
}

/** Finds the cluster a row is more like than `least`, by cosine × group average; of equal ones the first. */
function openNearest(index: ClusterIndex) {
  const scores = newScores(index.squares.length)
  return (rows: SparseRows, row: number, least: number): { cluster: number; squared: number } => {
    for (let k = rows.offsets[row] ?? 0; k < (rows.offsets[row + 1] ?? 0); k++)
      index.postings.accumulate(rows.terms[k] ?? 0, rows.weights[k] ?? 0, scores)
    let best = NONE
    let most = least
    for (let k = 0; k < scores.count; k++) {
      const c = scores.touched[k] ?? 0
      const dot = scores.values[c] ?? 0
      // Rounded as it is kept, or the same likeness would be more than itself.
      const squared = Math.fround(dot * dot * (index.worth[c] ?? 0))
      if (squared > most || (squared === most && best >= 0 && c < best)) {
        best = c
        most = squared
      }
    }
    clearScores(scores)
    return { cluster: best, squared: most }
  }
}
