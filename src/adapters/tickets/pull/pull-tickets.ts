import { appendFile, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type MomentOptions, parseMoment } from '#core/mining/ticket/moment.ts'
import { LocalizedError } from '#core/text/localized-error.ts'
import { ticketSchema } from '#schemas/ticket.ts'
import { fileFailure } from '../file-failure.ts'
import { expectFewBad, type ImportOptions, type ImportResult, normalisedTickets } from '../import-tickets.ts'
import { isRunning } from '../is-running.ts'
import { makeFolder } from '../make-folder.ts'
import type { Read } from '../read-tickets.ts'
import type { GetOptions } from './get-json.ts'
import { goneLine, mergePulled } from './merge-pulled.ts'
import type { Page, PullSource } from './sources.ts'

export type PullOptions = ImportOptions & {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly moment: MomentOptions
  readonly get?: Omit<GetOptions, 'headers'>
}

/**
 * Pulls what changed since the last run into an NDJSON file of redacted tickets. Each page is kept in `<out>.pulled`,
 * then the cursor moves on (`<out>.cursor`): a stopped or killed run goes on where it was. At the end the pages become
 * one with the file, which is replaced as a whole; a ticket that came again replaces the older one, one
 * that was deleted there leaves the file. Nothing unredacted
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
  const cursor = await cursorAt(out)
  const unlock = await lockedFor(out)
  const pulled = `${out}.pulled`
  let total: ImportResult = { count: 0, badCount: 0, skippedCount: 0, duplicateCount: 0, problems: [] }
  try {
    await withoutHalfLine(pulled)
    for await (const page of source.pages(cursor, options.environment, options.get)) {
      const tickets = normalisedTickets(readsOf(page, source, options.moment), { ...options, badShare: 1 })
      const lines = (page.goneKeys ?? []).map(key => goneLine(`${source.importer.source}:${key}`))
      let next = await tickets.next()
      for (; next.done !== true; next = await tickets.next())
        lines.push(`${JSON.stringify(ticketSchema.parse(next.value))}\n`)
      total = added(total, next.value)
      // A page can be one ticket: only the share of all tells something.
      expectFewBad(total, options.badShare)
      options.onTicket?.(total.count)
      await keep(out, lines, page.cursor)
    }
  } finally {
    await mergePulled(out, pulled).finally(unlock)
  }
  return total
}

/** Adds a page and moves the cursor behind it, in this order: a kill in between costs nothing. */
async function keep(out: string, lines: readonly string[], cursor: string): Promise<void> {
  try {
    await appendFile(`${out}.pulled`, lines.join(''), { mode: 0o600 })
    await writeFile(`${out}.cursor.partial`, `${cursor}\n`)
    await rename(`${out}.cursor.partial`, `${out}.cursor`)
  } catch (cause) {
    throw fileFailure('write', out, cause)
  }
}

async function cursorAt(out: string): Promise<string | undefined> {
  try {
    await makeFolder(dirname(out))
  } catch (cause) {
    throw fileFailure('write', out, cause)
  }
  return readFile(`${out}.cursor`, 'utf8').then(
    text => text.trim() || undefined,
    () => undefined,
  )
}

/** Makes sure that only one run writes to a target; gives what ends that. A run that was killed stands in nobody’s way. */
async function lockedFor(out: string): Promise<() => Promise<void>> {
  const lock = `${out}.lock`
  const holder = Number(await readFile(lock, 'utf8').catch(() => ''))
  if (Number.isInteger(holder) && holder > 0 && isRunning(holder))
    throw new LocalizedError({
      ja: `${out} には別の取り込み（プロセス ${holder}）が書いています。終わってから実行してください`,
      en: `another run (process ${holder}) is writing ${out}: wait until it has ended`,
    })
  await rm(lock, { force: true })
  try {
    await writeFile(lock, `${process.pid}\n`, { flag: 'wx' })
  } catch (cause) {
    throw fileFailure('write', out, cause)
  }
  return () => rm(lock, { force: true })
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
