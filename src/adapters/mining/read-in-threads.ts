import type { ClusterSums } from '#core/mining/cluster/assign.ts'
import { TWO_VIEW_RESOLUTION } from '#core/mining/cluster/cluster-texts.ts'
import { groupMany } from '#core/mining/cluster/group-many.ts'
import { groupRows } from '#core/mining/cluster/group-texts.ts'
import type { Grouping, GroupOptions } from '#core/mining/cluster/known-group.ts'
import { textsOfPlaces } from '#core/mining/cluster/pick-places.ts'
import { clusterRaw, SAMPLE, sampleIdf, sampleOf } from '#core/mining/cluster/sample.ts'
import { concatenateRows, rowCount } from '#core/mining/cluster/sparse-rows.ts'
import { type GroupIdentities, openMemory, type TicketIds } from '#core/mining/group-memory.ts'
import { type GroupedTickets, openReading } from '#core/mining/group-tickets.ts'
import type { Candidate } from '#schemas/candidate.ts'
import { LOCALES } from '#schemas/locales.ts'
import type { Ticket } from '#schemas/ticket.ts'
import { openThreads, type Peeked, type ReadPart, type Source, type Thread } from './cluster-threads.ts'
import { cutBytes } from './line-ranges.ts'
import { heldOnShelves, rowsOnShelves, type Shelf, textsOnShelves } from './shelves.ts'
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
  on: Readonly<{
    known: readonly Candidate[]
    least: number
    threads?: number | undefined
    meanwhile?: (() => void) | undefined
  }>,
): Promise<ReadInThreads> {
  const threads = openThreads(on.threads)
  try {
    const { parts, learned } = await readParts(source, threads, on.known)
    const found = clusterParts(parts, { ...on, threads, learned })
    on.meanwhile?.()
    return toTickets(parts, await found, source)
  } finally {
    await Promise.all(threads.map(thread => thread.close()))
  }
}

/** What the sample of a language taught: the weight of terms and, where there are many tickets of it and none is remembered, the first clusters. */
type Learned = Readonly<{ idf: Float32Array; first: ClusterSums | undefined }>

async function readParts(source: Source, threads: readonly Thread[], known: readonly Candidate[]) {
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
    const isFirst = !known.some(one => one.locale === LOCALES[code])
    const first =
      isFirst && rowCount(rows) > SAMPLE * share ? clusterRaw(rows, idf, TWO_VIEW_RESOLUTION) : undefined
    return { idf, first }
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

/** For each part the number of the cluster of each of its tickets, -1 for those that are left out; and who they are. */
async function clusterParts(
  parts: readonly ReadPart[],
  on: Readonly<{
    threads: readonly Thread[]
    learned: readonly Learned[]
    known: readonly Candidate[]
    least: number
  }>,
): Promise<{ clusterOf: readonly Int32Array[]; identities: GroupIdentities }> {
  const clusterOf = parts.map(({ columns }) => new Int32Array(columns.ids.length).fill(-1))
  const memory = openMemory(on.known)
  // Of one language threads assign while of the other what was left is grouped there.
  const found = await Promise.all(
    LOCALES.map(async (locale, code) => {
      const places = parts.map(({ columns }) => placesOf(columns.code, code))
      const shelves = on.threads.map((thread, t) => ({
        thread,
        store: locale,
        total: places[t]?.length ?? 0,
      }))
      const ids = idsOf(parts, places)
      const of = { resolution: TWO_VIEW_RESOLUTION, least: on.least, known: memory.knownOf(locale, ids) }
      return { locale, places, ids, own: await groupShelves(shelves, { ...of, ...on.learned[code] }) }
    }),
  )
  let before = 0
  for (const { locale, places, ids, own } of found) {
    memory.note(locale, ids, { found: own, before })
    let at = 0
    let most = -1
    places.forEach((rows, part) => {
      for (const row of rows) {
        const number = own.clusterOf[at++] ?? 0
        most = Math.max(most, number)
        const column = clusterOf[part]
        if (column) column[row] = before + number
      }
    })
    before += most + 1
  }
  return { clusterOf, identities: memory.end() }
}

/** The ids of tickets of a language, numbered through all parts. */
function idsOf(parts: readonly ReadPart[], places: readonly Int32Array[]): TicketIds {
  const total = places.reduce((sum, rows) => sum + rows.length, 0)
  return {
    total,
    idAt(place) {
      let within = place
      const part = places.findIndex(rows => {
        if (within < rows.length) return true
        within -= rows.length
        return false
      })
      return parts[part]?.columns.ids[places[part]?.[within] ?? -1]
    },
  }
}

/** Few tickets are grouped pair by pair by all their terms. */
async function groupShelves(
  shelves: readonly Shelf[],
  of: GroupOptions & Partial<Learned>,
): Promise<Grouping> {
  const total = shelves.reduce((sum, shelf) => sum + shelf.total, 0)
  const sample = () => rowsOnShelves(shelves, 'show', sampleOf(total, SAMPLE))
  const { resolution, idf } = of
  if (total <= SAMPLE || !idf)
    return groupRows(await sample(), {
      ...of,
      textsAt: async anchors =>
        (await textsOfPlaces({ textsAt: own => textsOnShelves(shelves, own) }, [anchors]))[0] ?? [],
    })
  const first = async () => of.first ?? clusterRaw(await sample(), idf, resolution)
  return groupMany(heldOnShelves(shelves, { idf, first, resolution }), of)
}

/** Tickets in order of time, the last of each id, and which of them are grouped how. */
function toTickets(
  parts: readonly ReadPart[],
  { clusterOf, identities }: Awaited<ReturnType<typeof clusterParts>>,
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
    grouped: { kept, excluded, clusterOf: clusters.slice(0, kept.length), identities },
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
