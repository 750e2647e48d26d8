import type { Timed } from '#core/mining/figures.ts'
import type { Heard } from '#core/mining/months.ts'
import { CHANNELS } from '#schemas/article.ts'
import { TICKET_SOURCES, type Ticket } from '#schemas/ticket.ts'
import type { TicketColumns } from './ticket-columns.ts'
import type { LinePlace, TicketLines } from './ticket-lines.ts'

/** Tickets as columns, and the lines of files their texts are in. */
export type StoredTickets = Readonly<{ columns: TicketColumns; lines: TicketLines }>

/**
 * A ticket of which only what is counted is held; its texts are read from its file when asked for.
 * A million tickets with their texts are more than two gigabytes, and of most only the figures are wanted.
 * Moments are given with milliseconds, however they were written.
 */
export class StoredTicket implements Ticket, LinePlace, Timed {
  readonly id: string
  readonly of: StoredTickets
  readonly row: number

  constructor(of: StoredTickets, row: number) {
    this.id = of.columns.ids[row] ?? ''
    this.of = of
    this.row = row
  }

  get source(): Ticket['source'] {
    return TICKET_SOURCES[this.of.columns.source[this.row] ?? 0] ?? 'generic'
  }
  get channel(): Ticket['channel'] {
    return CHANNELS[this.of.columns.channel[this.row] ?? -1]
  }
  get createdMs(): number {
    return this.of.columns.createdAt[this.row] ?? 0
  }
  get createdAt(): string {
    return new Date(this.createdMs).toISOString()
  }
  get firstResponseAt(): string | undefined {
    return momentOf(this.of.columns.firstResponseAt[this.row])
  }
  get resolvedAt(): string | undefined {
    return momentOf(this.of.columns.resolvedAt[this.row])
  }
  get requester(): string | undefined {
    return this.of.columns.people[this.of.columns.requester[this.row] ?? -1]
  }
  get agent(): string | undefined {
    return this.of.columns.people[this.of.columns.agent[this.row] ?? -1]
  }
  get reopenCount(): number | undefined {
    const count = this.of.columns.reopenCount[this.row] ?? -1
    return count < 0 ? undefined : count
  }
  get satisfaction(): number | undefined {
    const rating = this.of.columns.satisfaction[this.row] ?? Number.NaN
    return Number.isNaN(rating) ? undefined : rating
  }
  hoursTo(what: 'firstResponseAt' | 'resolvedAt'): number {
    const { createdAt, [what]: later } = this.of.columns
    return ((later[this.row] ?? Number.NaN) - (createdAt[this.row] ?? 0)) / 3_600_000
  }
  get heard(): Heard {
    const { messageCount, answerCount } = this.of.columns
    return { messageCount: messageCount[this.row] ?? 0, answerCount: answerCount[this.row] ?? 0 }
  }

  get file(): number {
    return this.of.columns.file[this.row] ?? 0
  }
  get at(): number {
    return this.of.columns.at[this.row] ?? 0
  }
  get length(): number {
    return this.of.columns.length[this.row] ?? 0
  }

  get subject(): string {
    return read(this).subject
  }
  get request(): string {
    return read(this).request
  }
  get resolution(): string | undefined {
    return read(this).resolution
  }
  get messages(): Ticket['messages'] {
    return read(this).messages
  }
  get tags(): string[] {
    return read(this).tags
  }
  get url(): string | undefined {
    return read(this).url
  }
  get category(): string | undefined {
    return read(this).category
  }
  get priority(): Ticket['priority'] {
    return read(this).priority
  }
}

function momentOf(milliseconds: number | undefined): string | undefined {
  return milliseconds === undefined || Number.isNaN(milliseconds)
    ? undefined
    : new Date(milliseconds).toISOString()
}

// Of one ticket usually several texts are asked for in a row.
let last: { of: StoredTicket; ticket: Ticket } | undefined

function read(of: StoredTicket): Ticket {
  if (last?.of !== of) last = { of, ticket: of.of.lines.ticketAt(of) }
  return last.ticket
}
