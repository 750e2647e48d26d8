import { createReadStream, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import type { Ticket } from '#schemas/ticket.ts'
import { openShared, StoredTicket } from './stored-ticket.ts'
import { openTicketLines, toTicket } from './ticket-lines.ts'

/** Normalised tickets, each once by id (the last wins), and lines that are no ticket as `file:line`. */
export type ReadTickets = Readonly<{ tickets: readonly Ticket[]; broken: readonly string[] }>

const MOST_BROKEN = 20

/** Up to so many bytes in all, tickets are held whole. */
const WHOLE = 64 * 2 ** 20

/**
 * Reads NDJSON of normalised tickets (`npm run tickets -- import`), a file or a folder of them, `.gz` too.
 * Of large files the texts stay on disk (`StoredTicket`); a compressed one cannot be read from the middle and is held.
 * Throws when more than a hundredth of the lines are no tickets: then it is another kind of file.
 */
export async function readTickets(path: string, options: { whole?: number } = {}): Promise<ReadTickets> {
  const paths = await filesOf(path)
  const bytes = paths.reduce((sum, file) => sum + statSync(file).size, 0)
  const store = bytes > (options.whole ?? WHOLE)
  const files = { paths, lines: openTicketLines(paths) }
  const shared = openShared()
  const placeOf = new Map<string, number>()
  const tickets: Ticket[] = []
  const broken: string[] = []
  let lines = 0
  let bad = 0
  for (const [file, name] of paths.entries()) {
    const keep = store && !name.endsWith('.gz')
    let number = 0
    for await (const some of linesOf(name))
      for (const { at, length, text } of some) {
        number += 1
        if (text.trim() === '') continue
        lines += 1
        const whole = toTicket(text)
        if (!whole) {
          bad += 1
          if (broken.length < MOST_BROKEN) broken.push(`${name}:${number}`)
          continue
        }
        const ticket = keep ? new StoredTicket(whole, { file, at, length }, { files, shared }) : whole
        const known = placeOf.get(ticket.id)
        if (known === undefined) {
          placeOf.set(ticket.id, tickets.length)
          tickets.push(ticket)
        } else tickets[known] = ticket
      }
  }
  if (lines === 0)
    throw new Error(`No tickets in ${path}. Import first: npm run tickets -- import <files> --out <file>`)
  if (bad > lines / 100)
    throw new Error(
      `${bad} of ${lines} lines are no normalised tickets, first ${broken[0]}. Import them first.`,
    )
  return { tickets, broken }
}

async function filesOf(path: string): Promise<string[]> {
  try {
    if (!statSync(path).isDirectory()) return [path]
  } catch (cause) {
    throw new Error(`Could not read tickets from ${path}`, { cause })
  }
  const names = await readdir(path)
  return names
    .filter(name => /\.(?:ndjson|jsonl)(?:\.gz)?$/.test(name))
    .sort()
    .map(name => join(path, name))
}

type Line = { readonly at: number; readonly length: number; readonly text: string }

/** The lines of a file with their bytes, many at a time. Only a line feed ends one: a text may hold U+2028. */
async function* linesOf(path: string): AsyncGenerator<readonly Line[]> {
  const bytes = createReadStream(path, { highWaterMark: 1 << 20 })
  const input = path.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes
  let rest: Buffer = Buffer.alloc(0)
  let at = 0
  for await (const chunk of input) {
    const block: Buffer = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    const lines: Line[] = []
    let from = 0
    for (let end = block.indexOf(10); end >= 0; end = block.indexOf(10, from)) {
      lines.push({ at: at + from, length: end - from, text: block.toString('utf8', from, end) })
      from = end + 1
    }
    at += from
    rest = block.subarray(from)
    yield lines
  }
  if (rest.length > 0) yield [{ at, length: rest.length, text: rest.toString('utf8') }]
}
