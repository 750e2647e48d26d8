import type { ClusterSums } from '#core/mining/cluster/assign.ts'
import type { HeldTexts } from '#core/mining/cluster/held-texts.ts'
import { clusterSample } from '#core/mining/cluster/sample.ts'
import { concatenateRows, type SparseRows } from '#core/mining/cluster/sparse-rows.ts'
import type { Task, Thread } from './cluster-threads.ts'

/** A part of the texts, in one thread, under the name of a store there. */
export type Shelf = { readonly thread: Thread; readonly store: string; readonly total: number }

/** Texts that lie on shelves, as if they were in one place and order. */
export function heldOnShelves(
  shelves: readonly Shelf[],
  of: Pick<HeldTexts, 'idf' | 'first'> & { resolution: number },
): HeldTexts {
  const { idf, first, resolution } = of
  return {
    total: shelves.reduce((sum, shelf) => sum + shelf.total, 0),
    idf,
    first,
    pick: places => rowsOnShelves(shelves, 'pick', places),
    textsAt: places => textsOnShelves(shelves, places),
    hold: change => numbersOnShelves(shelves, { do: 'hold', change }),
    assign: found => numbersOnShelves(shelves, { do: 'assign', found }),
    cluster: rows => clusterInIdlest(shelves, { rows, resolution }),
  }
}

/** Rows of places over all shelves, in order: raw ones (`show`) or weighed ones (`pick`). */
export async function rowsOnShelves(
  shelves: readonly Shelf[],
  what: 'show' | 'pick',
  places: Int32Array,
): Promise<SparseRows> {
  return concatenateRows(await askEach(shelves, { what, places }))
}

/** The texts of places over all shelves, in order. */
export async function textsOnShelves(
  shelves: readonly Shelf[],
  places: Int32Array,
): Promise<readonly string[]> {
  const parts = await askEach<readonly string[]>(shelves, { what: 'textsAt', places })
  return parts.flat()
}

function askEach<T>(
  shelves: readonly Shelf[],
  { what, places }: { what: 'show' | 'pick' | 'textsAt'; places: Int32Array },
): Promise<T[]> {
  const own = splitPlaces(
    places,
    shelves.map(shelf => shelf.total),
  )
  return Promise.all(
    shelves.map(({ thread, store }, s) =>
      thread.ask<T>({ do: what, store, places: own[s] ?? new Int32Array() }),
    ),
  )
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

type OfAll = Extract<Task, { do: 'hold' | 'assign' }>

async function numbersOnShelves(
  shelves: readonly Shelf[],
  task: OfAll extends infer T ? (T extends OfAll ? Omit<T, 'store'> : never) : never,
): Promise<Int32Array> {
  const parts = await Promise.all(
    shelves.map(({ thread, store }) => thread.ask<Int32Array>({ ...task, store })),
  )
  const numbers = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    numbers.set(part, at)
    at += part.length
  }
  return numbers
}

/** Of two languages, each has a thread to itself. */
async function clusterInIdlest(
  shelves: readonly Shelf[],
  sample: { rows: SparseRows; resolution: number },
): Promise<ClusterSums> {
  const [first] = shelves.map(shelf => shelf.thread).toSorted((a, b) => a.waiting() - b.waiting())
  return first
    ? first.ask<ClusterSums>({ do: 'cluster', sample })
    : clusterSample(sample.rows, sample.resolution)
}
