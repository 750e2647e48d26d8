import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Redactor } from '#core/mining/redact/redactor.ts'
import { normaliseTicket } from '#core/mining/ticket/normalise-ticket.ts'
import { type Ticket, ticketSchema } from '#schemas/ticket.ts'
import type { Read } from './read-tickets.ts'
import { createSeenIds } from './seen-ids.ts'

export type ImportOptions = {
  readonly redact: Redactor
  /** Secret under which people are hashed; the same key gives the same hashes. */
  readonly personKey: string
  /** Share of unreadable rows (0 to 1) above which nothing is written. */
  readonly badShare: number
  readonly onTicket?: (count: number) => void
}

export type Problem = { readonly file: string; readonly line: number; readonly problem: string }

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
  const hashPerson = (person: string) =>
    createHmac('sha256', options.personKey).update(person).digest('hex').slice(0, 16)
  const result = (): ImportResult => ({ count, badCount, skippedCount, duplicateCount, problems })
  for await (const read of reads) {
    if ('skipped' in read) {
      skippedCount += 1
      continue
    }
    const ticket =
      'problem' in read
        ? read.problem
        : attempt(() => normaliseTicket(read.ticket, { redact: options.redact, hashPerson }))
    if (typeof ticket === 'string') {
      badCount += 1
      if (problems.length < SHOWN_PROBLEMS)
        problems.push({ file: read.file, line: read.line, problem: ticket })
      if (count + badCount >= ENOUGH_ROWS && badCount > (count + badCount) * options.badShare)
        throw tooMany(result(), options.badShare)
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
  if (badCount > (count + badCount) * options.badShare) throw tooMany(result(), options.badShare)
  return result()
}

/** Writes tickets as NDJSON beside the target first and renames at the end: an interrupted run leaves nothing. */
export async function importTickets(
  reads: AsyncIterable<Read>,
  out: string,
  options: ImportOptions,
): Promise<ImportResult> {
  await mkdir(dirname(out), { recursive: true })
  const partial = `${out}.partial-${process.pid}`
  const stream = createWriteStream(partial, { mode: 0o600 })
  const failed = new Promise<never>((_resolve, reject) => stream.once('error', reject))
  failed.catch(() => undefined)
  try {
    const tickets = normalisedTickets(reads, options)
    for (let next = await tickets.next(); ; next = await tickets.next()) {
      if (next.done === true) {
        stream.end()
        await Promise.race([once(stream, 'close'), failed])
        await rename(partial, out)
        return next.value
      }
      if (!stream.write(`${JSON.stringify(ticketSchema.parse(next.value))}\n`))
        await Promise.race([once(stream, 'drain'), failed])
    }
  } catch (cause) {
    stream.destroy()
    await rm(partial, { force: true })
    throw cause
  }
}

/** Too large a share of rows could not be read; `result` says which. */
export class TooManyBadRowsError extends Error {
  readonly result: ImportResult
  constructor(message: string, result: ImportResult) {
    super(message)
    this.name = 'TooManyBadRowsError'
    this.result = result
  }
}

function tooMany(result: ImportResult, share: number): TooManyBadRowsError {
  const rows = result.count + result.badCount
  return new TooManyBadRowsError(
    `${result.badCount} of ${rows} rows cannot be read, more than the ${share * 100} % allowed: nothing was written`,
    result,
  )
}

/** A ticket, or why there is none; the messages of normaliseTicket hold no ticket text. */
function attempt(make: () => Ticket): Ticket | string {
  try {
    return make()
  } catch (error) {
    return error instanceof Error ? error.message : 'it cannot be read'
  }
}
