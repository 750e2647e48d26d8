import { createReadStream, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import type { GroupedTickets } from '#core/mining/group-tickets.ts'
import type { ReadTypical } from '#core/mining/topic.ts'
import type { Candidate } from '#schemas/candidate.ts'
import type { Mining } from '#schemas/mining.ts'
import type { Ticket } from '#schemas/ticket.ts'
import { readInThreads } from './read-in-threads.ts'
import { toTicket } from './ticket-lines.ts'
import { typicalInThreads } from './typical-in-threads.ts'
import { unpacked } from './unpacked.ts'

/** Normalised tickets, each once by id (the last wins), and lines that are no ticket as `file:line`. */
export type ReadTickets = Readonly<{
  tickets: readonly Ticket[]
  broken: readonly string[]
  /** Many tickets are grouped while they are read. */
  grouped?: GroupedTickets
  /** Their texts are read in threads. */
  typical?: ReadTypical
}>

const MOST_BROKEN = 20

/** Up to so many bytes in all, tickets are held whole. */
const WHOLE = 64 * 2 ** 20
/** How much larger a compressed byte is taken to be: redacted tickets as NDJSON shrink to a sixth to a twelfth. */
const UNPACKED_SIZE = 12

/**
 * Reads NDJSON of normalised tickets (`npm run tickets -- import`), a file or a folder of them, `.gz` too.
 * Of more than `whole` bytes the texts stay on disk (`StoredTicket`) and the tickets come grouped; a compressed file
 * cannot be read from the middle and is unpacked into a temporary one first.
 * `meanwhile` is called once the main thread has little to do, if it ever has.
 * Throws when more than a hundredth of the lines are no tickets: then it is another kind of file.
 */
export async function readTickets(
  path: string,
  mining: Pick<Mining, 'exclude' | 'minTickets'>,
  options: {
    /** What is remembered gets its tickets first. */
    known?: readonly Candidate[]
    whole?: number
    threads?: number
    meanwhile?: () => void
  } = {},
): Promise<ReadTickets> {
  const paths = await filesOf(path)
  const bytes = paths.reduce(
    (sum, file) => sum + statSync(file).size * (file.endsWith('.gz') ? UNPACKED_SIZE : 1),
    0,
  )
  if (bytes <= (options.whole ?? WHOLE)) {
    const { tickets, counts } = await readWhole(paths)
    return { tickets, broken: brokenOf(counts, { path, paths }) }
  }
  const plain = await unpacked(paths)
  const { tickets, grouped, counts } = await readInThreads(
    { paths: plain, mining },
    { ...options, known: options.known ?? [], least: mining.minTickets },
  )
  return { tickets, grouped, typical: typicalInThreads(plain), broken: brokenOf(counts, { path, paths }) }
}

/** Of a part of a file: how many lines and tickets it has, and which lines are none. */
type LineCount = Readonly<{ file: number; lines: number; tickets: number; bad: readonly number[] }>

/** The first lines that are no tickets, by file and line. */
function brokenOf(
  counts: readonly LineCount[],
  of: Readonly<{ path: string; paths: readonly string[] }>,
): string[] {
  const broken: string[] = []
  const before = new Map<number, number>()
  let tickets = 0
  for (const { file, lines, bad, tickets: own } of counts) {
    const first = before.get(file) ?? 0
    for (const number of bad) broken.push(`${of.paths[file]}:${first + number}`)
    before.set(file, first + lines)
    tickets += own
  }
  if (tickets + broken.length === 0)
    throw new Error(`No tickets in ${of.path}. Import first: npm run tickets -- import <files> --out <file>`)
  if (broken.length > (tickets + broken.length) / 100)
    throw new Error(
      `${broken.length} of ${tickets + broken.length} lines are no normalised tickets, first ${broken[0]}. Import them first.`,
    )
  return broken.slice(0, MOST_BROKEN)
}

async function readWhole(
  paths: readonly string[],
): Promise<{ tickets: readonly Ticket[]; counts: readonly LineCount[] }> {
  const byId = new Map<string, Ticket>()
  const counts: LineCount[] = []
  for (const [file, name] of paths.entries()) {
    const bad: number[] = []
    let lines = 0
    let tickets = 0
    for await (const some of linesOf(name))
      for (const text of some) {
        lines += 1
        const ticket = toTicket(text)
        if (ticket) {
          byId.set(ticket.id, ticket)
          tickets += 1
        } else if (text.trim() !== '') bad.push(lines)
      }
    counts.push({ file, lines, tickets, bad })
  }
  return { tickets: [...byId.values()], counts }
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

/** The lines of a file, many at a time. Only a line feed ends one: a text may hold U+2028. */
async function* linesOf(path: string): AsyncGenerator<readonly string[]> {
  const bytes = createReadStream(path, { highWaterMark: 1 << 20 })
  const input = path.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of input) {
    const block: Buffer = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    const lines: string[] = []
    let from = 0
    for (let end = block.indexOf(10); end >= 0; end = block.indexOf(10, from)) {
      lines.push(block.toString('utf8', from, end))
      from = end + 1
    }
    rest = block.subarray(from)
    yield lines
  }
  if (rest.length > 0) yield [rest.toString('utf8')]
}
