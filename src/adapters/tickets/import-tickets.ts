import { createHmac } from 'node:crypto'
import { readdir, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Redactor } from '#core/mining/redact/redactor.ts'
import { normaliseTicket, type PlainTicket, plainTicket } from '#core/mining/ticket/normalise-ticket.ts'
import { LocalizedError, textOf } from '#core/text/localized-error.ts'
import type { LocalizedText } from '#schemas/locale.ts'
import { type Ticket, ticketSchema } from '#schemas/ticket.ts'
import { fileFailure } from './file-failure.ts'
import { isRunning } from './is-running.ts'
import { makeFolder } from './make-folder.ts'
import { replaceFile } from './partial-file.ts'
import type { Read } from './read-tickets.ts'
import { createSeenIds } from './seen-ids.ts'

export type ImportOptions = {
  readonly redact: Redactor
  /** Secret under which people are hashed; the same key gives the same hashes. */
  readonly personKey: string
  /** Share of unreadable rows (0 to 1) above which nothing is written. */
  readonly badShare: number
  readonly onTicket?: (count: number) => void
  /** Stops the run between two tickets; what was written goes away. */
  readonly signal?: AbortSignal
}

export type Problem = { readonly file: string; readonly line: number; readonly problem: LocalizedText }

export type ImportResult = {
  readonly count: number
  readonly skippedCount: number
  readonly duplicateCount: number
  readonly badCount: number
  /** The first 100 unreadable rows; they hold no ticket text. */
  readonly problems: readonly Problem[]
}

const SHOWN_PROBLEMS = 100
const ENOUGH_ROWS = 200

/** Normalised tickets of what was read; bad, doubled and skipped rows go into the result the generator returns. */
export async function* normalisedTickets(
  reads: AsyncIterable<Read>,
  options: ImportOptions,
): AsyncGenerator<Ticket, ImportResult> {
  const seen = createSeenIds()
  const problems: Problem[] = []
  let [count, badCount, skippedCount, duplicateCount] = [0, 0, 0, 0]
  const hashPerson = personHash(options.personKey)
  const result = (): ImportResult => ({ count, badCount, skippedCount, duplicateCount, problems })
  for await (const rows of batches(reads)) {
    const plains = rows.flatMap(({ row }) => (isPlain(row) ? [row] : []))
    const redacted = options.redact.all(plains)
    let next = 0
    for (const { row, file, line } of rows) {
      if (row === SKIPPED) {
        skippedCount += 1
        continue
      }
      const ticket = isPlain(row)
        ? attempt(() => normaliseTicket(row, redacted[next] ?? [], hashPerson))
        : row
      if (isPlain(row)) next += 1
      if ('en' in ticket) {
        badCount += 1
        if (problems.length < SHOWN_PROBLEMS) problems.push({ file, line, problem: ticket })
        expectFewBad(result(), options.badShare)
        continue
      }
      if (!seen.add(ticket.id)) {
        duplicateCount += 1
        continue
      }
      count += 1
      options.onTicket?.(count)
      yield ticket
    }
  }
  if (badCount > (count + badCount) * options.badShare) throw tooMany(result(), options.badShare)
  return result()
}

const SKIPPED = 'skipped'
/** What was read in a row: a ticket to be redacted, why there is none, or something to be left out. */
type Row = {
  readonly file: string
  readonly line: number
  readonly row: PlainTicket | LocalizedText | typeof SKIPPED
}

/** So many tickets, or so many characters of them, are redacted together, which is quicker than one by one. */
const BATCH_ROWS = 256
const BATCH_LENGTH = 500_000

async function* batches(reads: AsyncIterable<Read>): AsyncGenerator<readonly Row[]> {
  let rows: Row[] = []
  let length = 0
  for await (const read of reads) {
    const { file, line } = read
    const row =
      'skipped' in read ? SKIPPED : 'problem' in read ? read.problem : attempt(() => plainTicket(read.ticket))
    rows.push({ file, line, row })
    if (isPlain(row)) for (const text of row.texts) length += text.length
    if (rows.length < BATCH_ROWS && length < BATCH_LENGTH) continue
    yield rows
    rows = []
    length = 0
  }
  yield rows
}

function isPlain(row: Row['row']): row is PlainTicket {
  return typeof row === 'object' && 'texts' in row
}

const MOST_PEOPLE = 2_000

/** Keyed hashes of people; the last few thousand are remembered, for the same agents come again and again. */
function personHash(key: string): (person: string) => string {
  const known = new Map<string, string>()
  return person => {
    const before = known.get(person)
    if (before !== undefined) return before
    const hash = createHmac('sha256', key).update(person).digest('hex').slice(0, 16)
    if (known.size >= MOST_PEOPLE) known.clear()
    known.set(person, hash)
    return hash
  }
}

/**
 * Writes tickets as NDJSON beside the target first and renames at the end: a stopped run leaves nothing, and what one
 * that was killed left beside the target is cleared by the next.
 */
export async function importTickets(
  reads: AsyncIterable<Read>,
  out: string,
  options: ImportOptions,
): Promise<ImportResult> {
  await expectPlace(out)
  return replaceFile(out, async write => {
    const tickets = normalisedTickets(reads, options)
    for (let next = await tickets.next(); ; next = await tickets.next()) {
      if (next.done === true) {
        if (next.value.count === 0) throw noTickets(next.value)
        return next.value
      }
      options.signal?.throwIfAborted()
      await write(`${JSON.stringify(ticketSchema.parse(next.value))}\n`)
    }
  })
}

/** Makes the folder of the target and clears it of what killed runs left. Throws when nothing can be written there. */
async function expectPlace(out: string): Promise<void> {
  try {
    await makeFolder(dirname(out))
    await clearLeftovers(out)
  } catch (cause) {
    throw fileFailure('write', out, cause)
  }
  const isFolder = await stat(out).then(
    info => info.isDirectory(),
    () => false,
  )
  if (isFolder) throw fileFailure('write', out, Object.assign(new Error(), { code: 'EISDIR' }))
}

/** An empty file would replace what an earlier run wrote. */
function noTickets({ skippedCount }: ImportResult): LocalizedError {
  return new LocalizedError({
    ja: `チケットが1件もありません${skippedCount === 0 ? '' : `（${skippedCount}件は除きました）`}。何も書きませんでした。書き出したときの絞り込みを確かめてください`,
    en: `there is no ticket in it${skippedCount === 0 ? '' : ` (${skippedCount} were left out)`}: nothing was written. Was the export filtered too far?`,
  })
}

/** Removes partial files beside the target whose process is gone. */
async function clearLeftovers(out: string): Promise<void> {
  const start = `${basename(out)}.partial-`
  for (const name of await readdir(dirname(out))) {
    const pid = name.startsWith(start) ? Number(name.slice(start.length)) : Number.NaN
    if (Number.isInteger(pid) && pid > 0 && !isRunning(pid))
      await rm(join(dirname(out), name), { force: true })
  }
}

/** Too large a share of rows could not be read; `result` says which. */
export class TooManyBadRowsError extends LocalizedError {
  readonly result: ImportResult
  constructor(text: LocalizedText, result: ImportResult) {
    super(text)
    this.name = 'TooManyBadRowsError'
    this.result = result
  }
}

/** Throws when so many rows were read that the share of unreadable ones tells something, and it is too large. */
export function expectFewBad(result: ImportResult, share: number): void {
  const rows = result.count + result.badCount
  if (rows >= ENOUGH_ROWS && result.badCount > rows * share) throw tooMany(result, share)
}

function tooMany(result: ImportResult, share: number): TooManyBadRowsError {
  const rows = result.count + result.badCount
  return new TooManyBadRowsError(
    {
      ja: `${rows}行のうち${result.badCount}行を読めません。許された${share * 100} %を超えたため、何も書きませんでした`,
      en: `${result.badCount} of ${rows} rows cannot be read, more than the ${share * 100} % allowed: nothing was written`,
    },
    result,
  )
}

/** What can be made of a row, or why nothing can; the messages of plainTicket hold no ticket text. */
function attempt<Made>(make: () => Made): Made | LocalizedText {
  try {
    return make()
  } catch (error) {
    return textOf(error)
  }
}
