import type { ClusterSums } from '#core/mining/cluster/assign.ts'
import { clusterRound, type Found, type Rounds, sampleOf } from '#core/mining/cluster/rounds.ts'
import { concatenateRows, type SparseRows } from '#core/mining/cluster/sparse-rows.ts'
import type { Thread } from './cluster-threads.ts'

/** A part of the texts, in one thread, under the name of a store there. */
export type Shelf = { readonly thread: Thread; readonly store: string; readonly total: number }

/** Groups texts that lie on shelves, as `clusterTexts` would were they in one place and order. */
export async function clusterShelves(shelves: readonly Shelf[], rounds: Rounds): Promise<Int32Array> {
  const total = shelves.reduce((sum, shelf) => sum + shelf.total, 0)
  const raw = await askFor(shelves, 'show', sampleOf(total))
  const { idf, found } = rounds.learn(raw)
  await Promise.all(shelves.map(({ thread, store }) => thread.ask({ do: 'weigh', store, idf })))
  return finishShelves(shelves, rounds, found)
}

/** The same for shelves whose texts are weighed already: from the first clusters to the last. */
export async function finishShelves(
  shelves: readonly Shelf[],
  rounds: Rounds,
  first: Found,
): Promise<Int32Array> {
  let clusterOf = await assign(shelves, first)
  for (let places = rounds.next(clusterOf); places; places = rounds.next(clusterOf))
    clusterOf = await assign(shelves, await find(shelves, rounds, places))
  return rounds.end(clusterOf)
}

/** Groups what was left in the idlest thread: of two languages, each has one to itself. */
async function find(shelves: readonly Shelf[], rounds: Rounds, places: Int32Array): Promise<Found> {
  const round = rounds.asked(await askFor(shelves, 'pick', places))
  const [first] = shelves.map(shelf => shelf.thread).toSorted((a, b) => a.waiting() - b.waiting())
  return rounds.remember(first ? await first.ask<ClusterSums>({ do: 'round', round }) : clusterRound(round))
}

/** Rows of places over all shelves, in order. */
export async function askFor(
  shelves: readonly Shelf[],
  what: 'show' | 'pick',
  places: Int32Array,
): Promise<SparseRows> {
  const own = splitPlaces(
    places,
    shelves.map(shelf => shelf.total),
  )
  const rows = await Promise.all(
    shelves.map(({ thread, store }, s) =>
      thread.ask<SparseRows>({ do: what, store, places: own[s] ?? new Int32Array() }),
    ),
  )
  return concatenateRows(rows)
}

/** Ascending places over parts of those sizes, as places within each part. */
export function splitPlaces(places: Int32Array, sizes: readonly number[]): Int32Array[] {
  let before = 0
  let from = 0
  return sizes.map(size => {
    let to = from
    while (to < places.length && (places[to] ?? 0) < before + size) to += 1
    const own = places.slice(from, to).map(place => place - before)
    from = to
    before += size
    return own
  })
}

async function assign(shelves: readonly Shelf[], found: Found): Promise<Int32Array> {
  const parts = await Promise.all(
    shelves.map(({ thread, store }) => thread.ask<Int32Array>({ do: 'assign', store, found })),
  )
  const clusterOf = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    clusterOf.set(part, at)
    at += part.length
  }
  return clusterOf
}
