import { clusterRaw, TWO_VIEW_RESOLUTION } from '#core/mining/cluster/cluster-texts.ts'
import {
  type Found,
  openRounds,
  type Rounds,
  SAMPLE,
  sampleIdf,
  sampleOf,
} from '#core/mining/cluster/rounds.ts'
import { concatenateRows, rowCount } from '#core/mining/cluster/sparse-rows.ts'
import { type GroupedTickets, openReading } from '#core/mining/group-tickets.ts'
import { LOCALES } from '#schemas/locales.ts'
import type { Ticket } from '#schemas/ticket.ts'
import { openThreads, type Peeked, type ReadPart, type Source, type Thread } from './cluster-threads.ts'
import { cutBytes } from './line-ranges.ts'
import { askFor, finishShelves, type Shelf } from './rounds-in-threads.ts'
import { StoredTicket } from './stored-ticket.ts'
import { placesOf } from './ticket-columns.ts'
import { openTicketLines } from './ticket-lines.ts'

/** Tickets in order of time, how they are grouped, and what each range of lines held. */
export type ReadInThreads = Readonly<{
  tickets: readonly Ticket[]
  grouped: GroupedTickets
  counts: ReadPart['counts']
}>

/**
 * Reads and groups at once, on all cores: every thread reads a part of the lines, once, and keeps of each text its
 * heaviest terms, while the sample they are grouped by is grouped here. The last of one id wins. The result does not
 * depend on the number of threads. `meanwhile` is called when the threads have work of their own for seconds.
 */
export async function readInThreads(
  source: Source,
  on: Readonly<{ threads?: number | undefined; meanwhile?: (() => void) | undefined }> = {},
): Promise<ReadInThreads> {
  const threads = openThreads(on.threads)
  try {
    const { parts, learned } = await readParts(source, threads)
    const clusterOf = clusterParts(parts, { threads, learned })
    on.meanwhile?.()
    return toTickets(parts, await clusterOf, source)
  } finally {
    await Promise.all(threads.map(thread => thread.close()))
  }
}

/** What the sample of a language taught: the weight of terms and, where there are many tickets of it, the first clusters. */
type Learned = Readonly<{ idf: Float32Array; rounds: Rounds; first: Found | undefined }>

async function readParts(source: Source, threads: readonly Thread[]) {
  await Promise.all(threads.map(thread => thread.ask({ do: 'source', source })))
  const heads = cutBytes(source.paths, SAMPLE).flat()
  const each = Math.ceil(heads.length / threads.length)
  const peeked = await Promise.all(
    threads.map((thread, t) =>
      thread.ask<Peeked>({ do: 'peek', ranges: heads.slice(t * each, (t + 1) * each) }),
    ),
  )
  const samples = LOCALES.map((_, code) => concatenateRows(peeked.flatMap(part => part.rows[code] ?? [])))
  const idfs = samples.map(sampleIdf)
  const reading = cutBytes(source.paths, threads.length).map((ranges, t) =>
    threads[t]?.ask<ReadPart>({ do: 'read', ranges, idfs }),
  )
  const share = sampleShare(source, peeked)
  // The threads read meanwhile.
  const learned = samples.map((rows, code): Learned => {
    const idf = idfs[code] ?? new Float32Array()
    const rounds = openRounds(TWO_VIEW_RESOLUTION)
    const first = rowCount(rows) > SAMPLE * share ? rounds.learn(rows, idf).found : undefined
    return { idf, rounds, first }
  })
  const parts = (await Promise.all(reading)).filter(part => part !== undefined)
  return { parts, learned }
}

/** Which share of the tickets the sample is, by the length of its lines. */
function sampleShare({ paths }: Source, peeked: readonly Peeked[]): number {
  const all = cutBytes(paths, 1)
    .flat()
    .reduce((sum, { from, to }) => sum + to - from, 0)
  return peeked.reduce((sum, part) => sum + part.bytes, 0) / Math.max(1, all)
}

/** For each part the number of the cluster of each of its tickets, -1 for those that are left out. */
async function clusterParts(
  parts: readonly ReadPart[],
  on: { threads: readonly Thread[]; learned: readonly Learned[] },
): Promise<readonly Int32Array[]> {
  const clusterOf = parts.map(({ columns }) => new Int32Array(columns.ids.length).fill(-1))
  // Of one language threads assign while of the other what was left is grouped here.
  const found = await Promise.all(
    LOCALES.map(async (locale, code) => {
      const places = parts.map(({ columns }) => placesOf(columns.code, code))
      const shelves = on.threads.map((thread, t) => ({
        thread,
        store: locale,
        total: places[t]?.length ?? 0,
      }))
      return { places, own: await clusterLocale(shelves, on.learned[code]) }
    }),
  )
  let before = 0
  for (const { places, own } of found) {
    let at = 0
    let most = -1
    places.forEach((rows, part) => {
      for (const row of rows) {
        const number = own[at++] ?? 0
        most = Math.max(most, number)
        const column = clusterOf[part]
        if (column) column[row] = before + number
      }
    })
    before += most + 1
  }
  return clusterOf
}

/** Few tickets are grouped pair by pair by all their terms, many in rounds. */
async function clusterLocale(shelves: readonly Shelf[], learned: Learned | undefined): Promise<Int32Array> {
  const total = shelves.reduce((sum, shelf) => sum + shelf.total, 0)
  if (total <= SAMPLE || !learned)
    return clusterRaw(await askFor(shelves, 'show', sampleOf(total)), TWO_VIEW_RESOLUTION)
  const { rounds, idf } = learned
  const first = learned.first ?? rounds.learn(await askFor(shelves, 'show', sampleOf(total)), idf).found
  return finishShelves(shelves, rounds, first)
}

/** Tickets in order of time, the last of each id, and which of them are grouped how. */
function toTickets(
  parts: readonly ReadPart[],
  clusterOf: readonly Int32Array[],
  { paths, mining }: Source,
): ReadInThreads {
  const lines = openTicketLines(paths)
  const rows = rowsByTime(parts)
  const tickets: Ticket[] = []
  const kept: Ticket[] = []
  const clusters = new Int32Array(rows.order.length)
  const { reasons } = openReading(mining)
  const excluded: Record<string, number> = {}
  const stored = parts.map(({ columns }) => ({ columns, lines }))
  for (const place of rows.order) {
    const part = rows.partOf(place)
    const row = place - (rows.firsts[part] ?? 0)
    const of = stored[part]
    if (!of) continue
    const ticket = new StoredTicket(of, row)
    tickets.push(ticket)
    const reason = reasons[(of.columns.code[row] ?? 0) - LOCALES.length]
    if (reason !== undefined) excluded[reason] = (excluded[reason] ?? 0) + 1
    else {
      clusters[kept.length] = clusterOf[part]?.[row] ?? -1
      kept.push(ticket)
    }
  }
  return {
    tickets,
    grouped: { kept, excluded, clusterOf: clusters.slice(0, kept.length) },
    counts: parts.flatMap(part => part.counts),
  }
}

/** The last row of each id in order of time, rows numbered through all parts. */
function rowsByTime(parts: readonly ReadPart[]) {
  const firsts: number[] = []
  let total = 0
  for (const { columns } of parts) {
    firsts.push(total)
    total += columns.ids.length
  }
  const partOf = (place: number) => firsts.findLastIndex(first => first <= place)
  const times = new Float64Array(total)
  const ids = parts.flatMap(({ columns }) => columns.ids)
  parts.forEach(({ columns }, part) => {
    times.set(columns.createdAt, firsts[part])
  })
  const seen = new Set<string>()
  const last = new Uint8Array(total)
  for (let place = total - 1; place >= 0; place--) {
    const id = ids[place] ?? ''
    last[place] = seen.has(id) ? 0 : 1
    seen.add(id)
  }
  const order = Int32Array.from({ length: total }, (_, place) => place).filter(place => last[place] === 1)
  const isBefore = (a: number, b: number) => {
    const earlier = (times[a] ?? 0) - (times[b] ?? 0)
    return earlier || ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1)
  }
  // Exports mostly are in this order already.
  if (order.some((place, k) => k > 0 && isBefore(order[k - 1] ?? 0, place) > 0)) order.sort(isBefore)
  return { order, firsts, partOf }
}
