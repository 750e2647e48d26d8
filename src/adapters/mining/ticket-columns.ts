import { CHANNELS } from '#schemas/article.ts'
import { TICKET_SOURCES, type Ticket } from '#schemas/ticket.ts'
import type { LinePlace } from './ticket-lines.ts'

/**
 * What is counted of tickets, a column each: a million tickets as objects are slow to hand from thread to thread.
 * A moment is milliseconds, NaN where it is absent; so is satisfaction. Other columns have -1 for absent.
 */
export type TicketColumns = Readonly<{
  ids: readonly string[]
  /** Keys of persons; the columns of persons hold places in it. */
  people: readonly string[]
  source: Int8Array
  channel: Int8Array
  createdAt: Float64Array
  firstResponseAt: Float64Array
  resolvedAt: Float64Array
  requester: Int32Array
  agent: Int32Array
  reopenCount: Int32Array
  satisfaction: Float64Array
  messageCount: Int16Array
  answerCount: Int16Array
  file: Int32Array
  at: Float64Array
  length: Int32Array
  /** What a ticket is: `Reading` of the core. */
  code: Int8Array
}>

/** Where the text of a ticket is. */
export function placeIn({ file, at, length }: TicketColumns, row: number): LinePlace {
  return { file: file[row] ?? 0, at: at[row] ?? 0, length: length[row] ?? 0 }
}

/** The places of a value in a column. */
export function placesOf(column: Int8Array, value: number): Int32Array {
  const places = new Int32Array(column.reduce((sum, one) => sum + (one === value ? 1 : 0), 0))
  let at = 0
  column.forEach((one, place) => {
    if (one === value) places[at++] = place
  })
  return places
}

/** Collects columns, a ticket at a time. */
export function openColumns() {
  const ids: string[] = []
  const people = new Map<string, number>()
  const personOf = (key: string | undefined): number => {
    if (key === undefined) return -1
    const known = people.get(key) ?? people.size
    people.set(key, known)
    return known
  }
  const columns = {
    source: openColumn(Int8Array),
    channel: openColumn(Int8Array),
    createdAt: openColumn(Float64Array),
    firstResponseAt: openColumn(Float64Array),
    resolvedAt: openColumn(Float64Array),
    requester: openColumn(Int32Array),
    agent: openColumn(Int32Array),
    reopenCount: openColumn(Int32Array),
    satisfaction: openColumn(Float64Array),
    messageCount: openColumn(Int16Array),
    answerCount: openColumn(Int16Array),
    file: openColumn(Int32Array),
    at: openColumn(Float64Array),
    length: openColumn(Int32Array),
    code: openColumn(Int8Array),
  }
  return {
    add(ticket: Ticket, place: LinePlace, code: number): void {
      ids.push(ticket.id)
      columns.source.add(TICKET_SOURCES.indexOf(ticket.source))
      columns.channel.add(ticket.channel ? CHANNELS.indexOf(ticket.channel) : -1)
      columns.createdAt.add(Date.parse(ticket.createdAt))
      columns.firstResponseAt.add(Date.parse(ticket.firstResponseAt ?? ''))
      columns.resolvedAt.add(Date.parse(ticket.resolvedAt ?? ''))
      columns.requester.add(personOf(ticket.requester))
      columns.agent.add(personOf(ticket.agent))
      columns.reopenCount.add(ticket.reopenCount ?? -1)
      columns.satisfaction.add(ticket.satisfaction ?? Number.NaN)
      columns.messageCount.add(ticket.messages.length)
      columns.answerCount.add(ticket.messages.reduce((n, one) => n + (one.who === 'agent' ? 1 : 0), 0))
      columns.file.add(place.file)
      columns.at.add(place.at)
      columns.length.add(place.length)
      columns.code.add(code)
    },
    end: (): TicketColumns => ({
      ids,
      people: [...people.keys()],
      source: columns.source.end(),
      channel: columns.channel.end(),
      createdAt: columns.createdAt.end(),
      firstResponseAt: columns.firstResponseAt.end(),
      resolvedAt: columns.resolvedAt.end(),
      requester: columns.requester.end(),
      agent: columns.agent.end(),
      reopenCount: columns.reopenCount.end(),
      satisfaction: columns.satisfaction.end(),
      messageCount: columns.messageCount.end(),
      answerCount: columns.answerCount.end(),
      file: columns.file.end(),
      at: columns.at.end(),
      length: columns.length.end(),
      code: columns.code.end(),
    }),
  }
}

type Column = Int8Array | Int16Array | Int32Array | Float64Array

function openColumn<T extends Column>(Kind: new (length: number) => T) {
  let values = new Kind(4096)
  let count = 0
  return {
    add(value: number): void {
      if (count === values.length) {
        const grown = new Kind(Math.ceil(count * 1.5))
        grown.set(values)
        values = grown
      }
      values[count++] = value
    },
    end(): T {
      const exact = new Kind(count)
      exact.set(values.subarray(0, count))
      return exact
    },
  }
}
