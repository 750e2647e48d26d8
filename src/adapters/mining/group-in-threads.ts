import { clusterRaw, TWO_VIEW_RESOLUTION } from '#core/mining/cluster/cluster-texts.ts'
import { openRounds, SAMPLE, sampleOf } from '#core/mining/cluster/rounds.ts'
import { concatenateRows, pickRows, type SparseRows } from '#core/mining/cluster/sparse-rows.ts'
import {
  clusterByLocale,
  type GroupedTickets,
  groupTickets,
  openReading,
} from '#core/mining/group-tickets.ts'
import { LOCALES } from '#schemas/locales.ts'
import type { Mining } from '#schemas/mining.ts'
import type { Ticket } from '#schemas/ticket.ts'
import { clusterInThreads } from './cluster-in-threads.ts'
import { type LineTable, openThreads, type Peeked, type Thread } from './cluster-threads.ts'
import { clusterShelves, finishShelves, splitPlaces } from './rounds-in-threads.ts'
import { StoredTicket } from './stored-ticket.ts'

/**
 * `groupTickets` on all cores. Tickets whose texts are on disk are read there by the threads, each a part of them:
 * once for the language most are in, twice for others. The result does not depend on the number of threads.
 */
export async function groupInThreads(
  tickets: readonly Ticket[],
  mining: Pick<Mining, 'exclude'>,
  wanted?: number,
): Promise<GroupedTickets> {
  const stored = tickets.filter(ticket => ticket instanceof StoredTicket)
  const paths = stored[0]?.files.paths
  if (!paths || stored.length < tickets.length || stored.length <= SAMPLE)
    return groupTickets(tickets, mining, clusterInThreads)
  const threads = openThreads(wanted)
  try {
    return await groupStored(stored, { paths, mining, threads })
  } finally {
    await Promise.all(threads.map(thread => thread.close()))
  }
}

async function groupStored(
  tickets: readonly StoredTicket[],
  on: { paths: readonly string[]; mining: Pick<Mining, 'exclude'>; threads: readonly Thread[] },
): Promise<GroupedTickets> {
  const { threads } = on
  const size = Math.ceil(tickets.length / threads.length)
  const parts = threads.map((_, t) => tickets.slice(t * size, (t + 1) * size))
  const sizes = parts.map(part => part.length)
  const ready = threads.map((thread, t) => thread.ask({ do: 'lines', lines: tableOf(parts[t] ?? [], on) }))
  await Promise.all(ready)
  const places = splitPlaces(sampleOf(tickets.length), sizes)
  const peeked = await Promise.all(
    threads.map((thread, t) => thread.ask<Peeked>({ do: 'peek', places: places[t] ?? new Int32Array() })),
  )
  const { code, rows } = commonest(peeked)
  const rounds = openRounds(TWO_VIEW_RESOLUTION)
  const { idf, found } = rounds.learn(rows)
  const codes = await Promise.all(
    threads.map(thread => thread.ask<Uint8Array>({ do: 'sort', store: 'commonest', code, idf })),
  )
  const { kept, excluded, localeCodes } = sorted(tickets, codes, on.mining)
  const locales = Array.from(localeCodes, one => LOCALES[one] ?? 'ja')
  const clusterOf = await clusterByLocale(locales, async (own, locale) => {
    if (own.length === 0) return new Int32Array()
    if (locale === LOCALES[code]) {
      const shelves = threads.map((thread, t) => {
        const total = codes[t]?.reduce((sum, one) => sum + (one === code ? 1 : 0), 0) ?? 0
        return { thread, store: 'commonest', total }
      })
      return finishShelves(shelves, rounds, found)
    }
    return clusterOther(
      threads,
      codes.map(part => placesOf(part, LOCALES.indexOf(locale))),
    )
  })
  return { kept, excluded, clusterOf }
}

/** A language of fewer tickets: its lines are read again, with terms weighed among themselves. */
async function clusterOther(threads: readonly Thread[], places: readonly Int32Array[]): Promise<Int32Array> {
  const shelves = await Promise.all(
    threads.map(async (thread, t) => {
      const own = places[t] ?? new Int32Array()
      await thread.ask({ do: 'open', store: 'other', places: own })
      return { thread, store: 'other', total: own.length }
    }),
  )
  const total = shelves.reduce((sum, shelf) => sum + shelf.total, 0)
  if (total > SAMPLE) return clusterShelves(shelves, openRounds(TWO_VIEW_RESOLUTION))
  const rows = await Promise.all(
    shelves.map(({ thread, store, total: count }) =>
      thread.ask<SparseRows>({ do: 'show', store, places: Int32Array.from({ length: count }, (_, i) => i) }),
    ),
  )
  return clusterRaw(concatenateRows(rows), TWO_VIEW_RESOLUTION)
}

function tableOf(
  tickets: readonly StoredTicket[],
  on: { paths: readonly string[]; mining: Pick<Mining, 'exclude'> },
): LineTable {
  return {
    paths: on.paths,
    file: Uint16Array.from(tickets, one => one.file),
    at: Float64Array.from(tickets, one => one.at),
    length: Uint32Array.from(tickets, one => one.length),
    mining: { exclude: on.mining.exclude },
  }
}

/** The language most of the sample is in, and the terms of the sample in it. */
function commonest(peeked: readonly Peeked[]): { code: number; rows: SparseRows } {
  const counts = LOCALES.map((_, code) =>
    peeked.reduce((sum, part) => sum + placesOf(part.codes, code).length, 0),
  )
  const code = counts.indexOf(Math.max(...counts))
  return { code, rows: concatenateRows(peeked.map(part => pickRows(part.rows, placesOf(part.codes, code)))) }
}

function placesOf(codes: Uint8Array, code: number): Int32Array {
  const places: number[] = []
  codes.forEach((one, place) => {
    if (one === code) places.push(place)
  })
  return Int32Array.from(places)
}

function sorted(
  tickets: readonly StoredTicket[],
  codes: readonly Uint8Array[],
  mining: Pick<Mining, 'exclude'>,
): { kept: StoredTicket[]; excluded: Record<string, number>; localeCodes: Uint8Array } {
  const { reasons } = openReading(mining)
  const kept: StoredTicket[] = []
  const localeCodes = new Uint8Array(tickets.length)
  const excluded: Record<string, number> = {}
  let at = 0
  for (const part of codes)
    for (const code of part) {
      const ticket = tickets[at++]
      const reason = reasons[code - LOCALES.length]
      if (reason !== undefined) excluded[reason] = (excluded[reason] ?? 0) + 1
      else if (ticket) {
        localeCodes[kept.length] = code
        kept.push(ticket)
      }
    }
  return { kept, excluded, localeCodes: localeCodes.subarray(0, kept.length) }
}
