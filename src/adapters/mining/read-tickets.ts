import { createReadStream, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { type Ticket, ticketSchema } from '#schemas/ticket.ts'

/** Normalised tickets, each once by id (the last wins), and lines that are no ticket as `file:line`. */
export type ReadTickets = Readonly<{ tickets: readonly Ticket[]; broken: readonly string[] }>

const MOST_BROKEN = 20

/**
 * Reads NDJSON of normalised tickets (`npm run tickets -- import`), a file or a folder of them, `.gz` too.
 * Throws when more than a hundredth of the lines are no tickets: then it is another kind of file.
 */
export async function readTickets(path: string): Promise<ReadTickets> {
  const byId = new Map<string, Ticket>()
  const broken: string[] = []
  let lines = 0
  let bad = 0
  for (const file of await filesOf(path)) {
    const bytes = createReadStream(file)
    const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes
    let number = 0
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1
      if (line.trim() === '') continue
      lines += 1
      const ticket = toTicket(line)
      if (ticket) byId.set(ticket.id, ticket)
      else {
        bad += 1
        if (broken.length < MOST_BROKEN) broken.push(`${file}:${number}`)
      }
    }
  }
  if (lines === 0)
    throw new Error(`No tickets in ${path}. Import first: npm run tickets -- import <files> --out <file>`)
  if (bad > lines / 100)
    throw new Error(
      `${bad} of ${lines} lines are no normalised tickets, first ${broken[0]}. Import them first.`,
    )
  return { tickets: [...byId.values()], broken }
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

function toTicket(line: string): Ticket | undefined {
  try {
    return ticketSchema.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}
