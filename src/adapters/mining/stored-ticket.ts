import type { Heard } from '#core/mining/months.ts'
import type { Ticket } from '#schemas/ticket.ts'
import type { LinePlace, TicketLines } from './ticket-lines.ts'

/** Files of tickets, and the lines of them that are read again. */
export type TicketFiles = { readonly paths: readonly string[]; readonly lines: TicketLines }

/**
 * A ticket of which only what is counted is held; its texts are read from its file when asked for.
 * A million tickets with their texts are more than two gigabytes, and of most only the figures are wanted.
 */
export class StoredTicket implements Ticket, LinePlace {
  readonly id: string
  readonly source: Ticket['source']
  readonly channel: Ticket['channel']
  readonly createdAt: string
  readonly firstResponseAt: string | undefined
  readonly resolvedAt: string | undefined
  readonly requester: string | undefined
  readonly agent: string | undefined
  readonly reopenCount: number | undefined
  readonly satisfaction: number | undefined
  readonly heard: Heard
  readonly file: number
  readonly at: number
  readonly length: number
  readonly files: TicketFiles

  constructor(ticket: Ticket, place: LinePlace, of: { files: TicketFiles; shared: Shared }) {
    this.id = ticket.id
    this.source = ticket.source
    this.channel = ticket.channel
    this.createdAt = ticket.createdAt
    this.firstResponseAt = ticket.firstResponseAt
    this.resolvedAt = ticket.resolvedAt
    this.requester = ticket.requester && of.shared.text(ticket.requester)
    this.agent = ticket.agent && of.shared.text(ticket.agent)
    this.reopenCount = ticket.reopenCount
    this.satisfaction = ticket.satisfaction
    this.heard = of.shared.heard(ticket)
    this.file = place.file
    this.at = place.at
    this.length = place.length
    this.files = of.files
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

/** What many tickets have in common is held once. */
export type Shared = ReturnType<typeof openShared>

/** Opens what the tickets of one reading share. */
export function openShared() {
  const texts = new Map<string, string>()
  const counts = new Map<number, Heard>()
  return {
    text(value: string): string {
      const known = texts.get(value)
      if (known !== undefined) return known
      texts.set(value, value)
      return value
    },
    heard({ messages }: Ticket): Heard {
      let answerCount = 0
      for (const { who } of messages) if (who === 'agent') answerCount += 1
      const key = messages.length * 1000 + answerCount
      const heard = counts.get(key) ?? { messageCount: messages.length, answerCount }
      counts.set(key, heard)
      return heard
    },
  }
}

// Of one ticket usually several texts are asked for in a row.
let last: { of: StoredTicket; ticket: Ticket } | undefined

function read(of: StoredTicket): Ticket {
  if (last?.of !== of) last = { of, ticket: of.files.lines.ticketAt(of) }
  return last.ticket
}
