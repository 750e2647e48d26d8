import { openRowParts, openRowStore, type RowStore } from '#core/mining/cluster/row-store.ts'
import { clusterSample } from '#core/mining/cluster/sample.ts'
import { openRowBuilder } from '#core/mining/cluster/sparse-rows.ts'
import { openTermScan } from '#core/mining/cluster/terms.ts'
import { openReading, type Reading } from '#core/mining/group-tickets.ts'
import { type Typical, typicalOf } from '#core/mining/topic.ts'
import { LOCALES } from '#schemas/locales.ts'
import type { Ticket } from '#schemas/ticket.ts'
import type { Peeked, ReadPart, Source, Task } from './cluster-threads.ts'
import { firstLines, linesIn, type Range } from './line-ranges.ts'
import { openColumns, placeIn, placesOf } from './ticket-columns.ts'
import { openTicketLines, toTicket } from './ticket-lines.ts'

type Opened = Readonly<{ paths: readonly string[]; read: (ticket: Ticket) => Reading }>

const stores = new Map<string, RowStore>()
let source: Opened | undefined

/** Does what the main thread asks of this one. Stores stay here from task to task. */
export function answerTask(task: Task): unknown {
  switch (task.do) {
    case 'source':
      source = openSource(task.source)
      return undefined
    case 'peek':
      return peek(opened(source), task.ranges)
    case 'read':
      return readAll(opened(source), task)
    case 'open':
      stores.set(
        task.store,
        openRowStore(task.texts.length, place => task.texts[place] ?? ''),
      )
      return undefined
    case 'show':
      return opened(stores.get(task.store)).show(task.places)
    case 'weigh':
      return opened(stores.get(task.store)).weigh(task.idf)
    case 'pick':
      return opened(stores.get(task.store)).pick(task.places)
    case 'typical':
      return typicalAt(task)
    case 'textsAt':
      return opened(stores.get(task.store)).textsAt(task.places)
    case 'cluster':
      return clusterSample(task.sample.rows, task.sample.resolution)
    case 'hold':
      return opened(stores.get(task.store)).hold(task.change)
    case 'assign':
      return opened(stores.get(task.store)).assign(task.found)
  }
}

function opened<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Asked of texts that were not given')
  return value
}

function typicalAt({ paths, samples }: Extract<Task, { do: 'typical' }>): readonly Typical[] {
  const lines = openTicketLines(paths)
  try {
    return samples.map(places => typicalOf(places.map(lines.ticketAt)))
  } finally {
    lines.close()
  }
}

function openSource({ paths, mining }: Source): Opened {
  return { paths, read: openReading(mining).read }
}

/** What the tickets at the head of some ranges are, and their raw terms, by language. */
function peek({ paths, read }: Opened, ranges: readonly Range[]): Peeked {
  const scan = openTermScan()
  const builders = LOCALES.map(() => openRowBuilder(1 << 18))
  let bytes = 0
  let lines = 0
  for (const { text, length } of firstLines(paths, ranges)) {
    lines += 1
    bytes += length + 1
    const ticket = toTicket(text)
    if (!ticket) continue
    const reading = read(ticket)
    const { terms, weights, count } = scan(reading.text)
    builders[reading.code]?.add(terms, weights, count)
  }
  return { rows: builders.map(builder => builder.build()), bytes, lines }
}

/** One pass over a part of the lines: what is counted goes back, the heaviest terms stay here, a store a language. */
function readAll({ paths, read }: Opened, { ranges, idfs }: Extract<Task, { do: 'read' }>): ReadPart {
  const columns = openColumns()
  const parts = idfs.map(openRowParts)
  const counts = ranges.map(range => {
    const count = { file: range.file, lines: 0, tickets: 0, bad: [] as number[] }
    for (const { text, at, length, number } of linesIn(paths[range.file] ?? '', range)) {
      count.lines = number
      const ticket = toTicket(text)
      if (ticket) {
        const reading = read(ticket)
        columns.add(ticket, { file: range.file, at, length }, reading.code)
        parts[reading.code]?.add(reading.text)
        count.tickets += 1
      } else if (text.trim() !== '') count.bad.push(number)
    }
    return count
  })
  const done = columns.end()
  const lines = openTicketLines(paths)
  LOCALES.forEach((locale, code) => {
    const rows = placesOf(done.code, code)
    const textAt = (place: number) => read(lines.ticketAt(placeIn(done, rows[place] ?? 0))).text
    stores.set(locale, openRowStore(rows.length, textAt, parts[code]?.end()))
  })
  return { columns: done, counts }
}
