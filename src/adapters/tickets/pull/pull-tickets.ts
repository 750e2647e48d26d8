import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { access, appendFile, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { type MomentOptions, parseMoment } from '#core/mining/ticket/moment.ts'
import { LocalizedError } from '#core/text/localized-error.ts'
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
 * Pulls what changed since the last run into an NDJSON file of redacted tickets. Each page is kept in `<out>.pulled`,
 * then the cursor moves on (`<out>.cursor`): a stopped or killed run goes on where it was. At the end the pages become
 * one with the file, which is replaced as a whole; a ticket that came again replaces the older one. Nothing unredacted
 * touches the disk.
 */
export async function pullTickets(
  source: PullSource,
  out: string,
  options: PullOptions,
): Promise<ImportResult> {
  const missing = source.needs.filter(name => (options.environment[name] ?? '') === '')
  if (missing.length > 0)
    throw new LocalizedError({
      ja: `環境変数 ${missing.join('、')} を設定してください`,
      en: `Expected ${missing.join(', ')} in the environment`,
    })
  await mkdir(dirname(out), { recursive: true })
  const cursor = await readFile(`${out}.cursor`, 'utf8').then(
    text => text.trim() || undefined,
    () => undefined,
  )
  const pulled = `${out}.pulled`
  await withoutHalfLine(pulled)
  let total: ImportResult = { count: 0, badCount: 0, skippedCount: 0, duplicateCount: 0, problems: [] }
  try {
    for await (const page of source.pages(cursor, options.environment, options.get)) {
      const tickets = normalisedTickets(readsOf(page, source, options.moment), options)
      const lines: string[] = []
      let next = await tickets.next()
      for (; next.done !== true; next = await tickets.next())
        lines.push(`${JSON.stringify(ticketSchema.parse(next.value))}\n`)
      total = added(total, next.value)
      options.onTicket?.(total.count)
      await appendFile(pulled, lines.join(''), { mode: 0o600 })
      await writeFile(`${out}.cursor.partial`, `${page.cursor}\n`)
      await rename(`${out}.cursor.partial`, `${out}.cursor`)
    }
  } finally {
    await merge(out, pulled)
  }
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

/** Cuts off what a killed run had not written to the end of its line. */
async function withoutHalfLine(path: string): Promise<void> {
  const file = await open(path, 'r+').catch(() => undefined)
  if (file === undefined) return
  try {
    const { size } = await file.stat()
    const block = Buffer.alloc(64 * 1024)
    for (let end = size; end > 0; end -= block.length) {
      const start = Math.max(0, end - block.length)
      const { bytesRead } = await file.read(block, 0, end - start, start)
      const last = block.subarray(0, bytesRead).lastIndexOf(10)
      if (last !== -1) return await file.truncate(start + last + 1)
    }
    await file.truncate(0)
  } finally {
    await file.close()
  }
}

/** Makes one file of two, the last line of each ticket kept; two passes, so that only ids are in memory. */
async function merge(out: string, pulled: string): Promise<void> {
  const last = new Map<string, number>()
  let count = 0
  for await (const line of linesOf(out, pulled)) last.set(idOf(line), count++)
  if (count === 0) return
  const partial = `${out}.partial-${process.pid}`
  const stream = createWriteStream(partial, { mode: 0o600 })
  try {
    let index = 0
    for await (const line of linesOf(out, pulled)) {
      if (last.get(idOf(line)) === index && !stream.write(`${line}\n`)) await once(stream, 'drain')
      index += 1
    }
    stream.end()
    await once(stream, 'close')
    await rename(partial, out)
    await rm(pulled, { force: true })
  } catch (cause) {
    stream.destroy()
    await rm(partial, { force: true })
    throw cause
  }
}

async function* linesOf(...paths: readonly string[]): AsyncGenerator<string> {
  for (const path of paths) {
    const exists = await access(path).then(
      () => true,
      () => false,
    )
    if (!exists) continue
    const input = createReadStream(path)
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
      if (line !== '') yield line
  }
}

/** The id stands first in every line we write. */
function idOf(line: string): string {
  return /^\{"id":"((?:[^"\\]|\\.){1,400})"/.exec(line)?.[1] ?? line
}
