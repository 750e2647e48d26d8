import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { access, appendFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { type MomentOptions, parseMoment } from '#core/mining/ticket/moment.ts'
import { ticketSchema } from '#schemas/ticket.ts'
import { type ImportOptions, type ImportResult, normalisedTickets } from '../import-tickets.ts'
import type { Read } from '../read-tickets.ts'
import type { GetOptions } from './get-json.ts'
import type { Page, PullSource } from './sources.ts'

export type PullOptions = ImportOptions & {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly moment: MomentOptions
  readonly get?: Omit<GetOptions, 'headers'>
}

/**
 * Pulls what changed since the last run into an NDJSON file of redacted tickets. After each page the tickets are
 * kept and the cursor moves on (`<out>.cursor`), so a stopped run goes on where it was; at the end a ticket that
 * came again replaces the older one. Nothing unredacted touches the disk.
 */
export async function pullTickets(
  source: PullSource,
  out: string,
  options: PullOptions,
): Promise<ImportResult> {
  const missing = source.needs.filter(name => (options.environment[name] ?? '') === '')
  if (missing.length > 0) throw new Error(`Expected ${missing.join(', ')} in the environment`)
  await mkdir(dirname(out), { recursive: true })
  const cursor = await readFile(`${out}.cursor`, 'utf8').then(
    text => text.trim() || undefined,
    () => undefined,
  )
  let total: ImportResult = { count: 0, badCount: 0, skippedCount: 0, duplicateCount: 0, problems: [] }
  for await (const page of source.pages(cursor, options.environment, options.get)) {
    const tickets = normalisedTickets(readsOf(page, source, options.moment), options)
    const lines: string[] = []
    let next = await tickets.next()
    for (; next.done !== true; next = await tickets.next())
      lines.push(`${JSON.stringify(ticketSchema.parse(next.value))}\n`)
    total = added(total, next.value)
    options.onTicket?.(total.count)
    await appendFile(out, lines.join(''), { mode: 0o600 })
    await writeFile(`${out}.cursor.partial`, `${page.cursor}\n`)
    await rename(`${out}.cursor.partial`, `${out}.cursor`)
  }
  await keepLast(out)
  return total
}

async function* readsOf(page: Page, source: PullSource, moment: MomentOptions): AsyncGenerator<Read> {
  const context = {
    moment: (written: string | undefined) =>
      written === undefined ? undefined : parseMoment(written, moment),
  }
  for (const [index, value] of page.values.entries()) {
    const ticket = source.importer.json?.toTicket(value, context)
    const place = { file: source.importer.source, line: index + 1 }
    yield ticket === undefined ? { ...place, skipped: true } : { ...place, ticket }
  }
}

function added(a: ImportResult, b: ImportResult): ImportResult {
  return {
    count: a.count + b.count,
    badCount: a.badCount + b.badCount,
    skippedCount: a.skippedCount + b.skippedCount,
    duplicateCount: a.duplicateCount + b.duplicateCount,
    problems: [...a.problems, ...b.problems].slice(0, 100),
  }
}

/** Keeps the last line of each ticket; two passes, so that only ids are in memory. */
async function keepLast(path: string): Promise<void> {
  const last = new Map<string, number>()
  let index = 0
  for await (const line of linesOf(path)) last.set(idOf(line), index++)
  if (last.size === index) return
  const partial = `${path}.partial-${process.pid}`
  const stream = createWriteStream(partial, { mode: 0o600 })
  try {
    index = 0
    for await (const line of linesOf(path)) {
      if (last.get(idOf(line)) === index && !stream.write(`${line}\n`)) await once(stream, 'drain')
      index += 1
    }
    stream.end()
    await once(stream, 'close')
    await rename(partial, path)
  } catch (cause) {
    stream.destroy()
    await rm(partial, { force: true })
    throw cause
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const exists = await access(path).then(
    () => true,
    () => false,
  )
  if (!exists) return
  for await (const line of createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  }))
    if (line !== '') yield line
}

/** The id stands first in every line we write. */
function idOf(line: string): string {
  return /^\{"id":"((?:[^"\\]|\\.){1,400})"/.exec(line)?.[1] ?? line
}
