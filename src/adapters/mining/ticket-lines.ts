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

/** Bytes read at once: tickets that follow each other need no further call. */
const AHEAD = 1 << 18

/** Opens files of tickets, to read some of them again. Throws where a file is no longer as it was. */
export function openTicketLines(paths: readonly string[]): TicketLines {
  const open: number[] = []
  let ahead: { file: number; at: number; bytes: Buffer } = { file: -1, at: 0, bytes: Buffer.alloc(0) }
  const bytesAt = ({ file, at, length }: LinePlace): Buffer => {
    const from = at - ahead.at
    if (ahead.file === file && from >= 0 && from + length <= ahead.bytes.length)
      return ahead.bytes.subarray(from, from + length)
    const handle = open[file] ?? openSync(paths[file] ?? '', 'r')
    open[file] = handle
    // Whoever jumps about would read much for nothing.
    const near = ahead.file === file && at >= ahead.at && at < ahead.at + AHEAD * 2
    const bytes = Buffer.allocUnsafe(near ? Math.max(length, AHEAD) : length + 1024)
    const read = readSync(handle, bytes, 0, bytes.length, at)
    ahead = { file, at, bytes: bytes.subarray(0, read) }
    return ahead.bytes.subarray(0, length)
  }
  return {
    ticketAt(place) {
      const ticket = toTicket(bytesAt(place).toString('utf8'))
      if (!ticket) throw new Error(`${paths[place.file]} changed while its tickets were being grouped`)
      return ticket
    },
    close() {
      for (const handle of open) if (handle !== undefined) closeSync(handle)
      open.length = 0
    },
  }
}
