import { createRedactor } from '#core/mining/redact/redactor.ts'
import { makeYear, type SampleTicket } from '../../../scripts/sample/make-year.ts'

/** Megabytes a second of processor time: the first ten, and all with what starting took. */
export type LongRun = { readonly megabytes: number; readonly cold: number; readonly whole: number }

const COLD_MEGABYTES = 10
const YEAR = 20_000
/** As many at a time as an import does. */
const BATCH = 256

/**
 * Redacts whole tickets, as an import does, year after year of other seeds until so many megabytes are done. To be called
 * in a fresh process: what loading took is counted, what making the texts took is not.
 */
export function longRedaction(megabytes: number): LongRun {
  let used = process.cpuUsage().user + process.cpuUsage().system
  let [bytes, cold] = [0, 0]
  const redact = createRedactor()
  for (let seed = 1; bytes < megabytes * 1e6; seed += 1) {
    const tickets = makeYear({ count: YEAR, seed, from: '2025-11-01' }).map(partsOf)
    // As an import has them: one piece of memory each, and not yet to be put together.
    for (const { texts } of tickets) for (const text of texts) bytes += Buffer.byteLength(text)
    const before = process.cpuUsage()
    for (let at = 0; at < tickets.length; at += BATCH) redact.all(tickets.slice(at, at + BATCH))
    const { user, system } = process.cpuUsage(before)
    used += user + system
    if (cold === 0 && bytes >= COLD_MEGABYTES * 1e6) cold = bytes / used
  }
  return { megabytes: bytes / 1e6, cold, whole: bytes / used }
}

function partsOf({ subject, request, category, answer, asker, agent }: SampleTicket) {
  return {
    texts: [subject, request.text, '', category, answer?.text ?? ''],
    people: [`${asker.surname} ${asker.given}`, `${agent.surname} ${agent.given}`],
  }
}
