import { closeSync, openSync, readSync } from 'node:fs'
import { type Ticket, ticketSchema } from '#schemas/ticket.ts'
import { isPlainTicket } from './plain-ticket.ts'

/** The ticket of a line, or undefined where it is none. */
export function toTicket(line: string): Ticket | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return isPlainTicket(value) ? value : ticketSchema.safeParse(value).data
  } catch {
    return undefined
  }
}

/** Where a ticket stands: the number of its file, and its bytes there. */
export type LinePlace = Readonly<{ file: number; at: number; length: number }>

/** Reads single lines of files again. Whoever opens it closes it. */
export type TicketLines = {
  readonly ticketAt: (place: LinePlace) => Ticket
  readonly close: () => void
}

/** So many tickets read last are kept: what is asked of one is its subject, then its request, then how it was solved. */
const KEPT = 512

/** Opens files of tickets, to read some of them again. Throws where a file is no longer as it was. */
export function openTicketLines(paths: readonly string[]): TicketLines {
  const open: number[] = []
  const kept = new Map<string, Ticket>()
  let buffer = Buffer.allocUnsafe(1 << 14)
  const lineAt = ({ file, at, length }: LinePlace): string => {
    const handle = open[file] ?? openSync(paths[file] ?? '', 'r')
    open[file] = handle
    if (buffer.length < length) buffer = Buffer.allocUnsafe(length * 2)
    return buffer.toString('utf8', 0, readSync(handle, buffer, 0, length, at))
  }
  return {
    ticketAt(place) {
      const key = `${place.file} ${place.at}`
      const known = kept.get(key)
      if (known) return known
      const ticket = toTicket(lineAt(place))
      if (!ticket) throw new Error(`${paths[place.file]} changed while its tickets were being grouped`)
      kept.set(key, ticket)
      if (kept.size > KEPT)
        for (const oldest of kept.keys()) {
          kept.delete(oldest)
          break
        }
      return ticket
    },
    close() {
      for (const handle of open) if (handle !== undefined) closeSync(handle)
      open.length = 0
    },
  }
}
