import { clusterInThreads } from '#adapters/mining/cluster-in-threads.ts'
import { parseEngine, readClickhouse } from '#adapters/mining/engine.ts'
import { readLedger, readMiningSettings } from '#adapters/mining/ledger-files.ts'
import { readTickets } from '#adapters/mining/read-tickets.ts'
import { printMessages } from '#adapters/terminal/print-messages.ts'
import type { Content } from '#core/article/content.ts'
import type { MineInput } from '#core/mining/mine.ts'
import { clusterCounted } from '#core/mining/warehouse/cluster-counted.ts'
import type { Sourced } from '#core/review/verify-pull.ts'
import type { Candidate } from '#schemas/candidate.ts'
import type { Mining } from '#schemas/mining.ts'
import { readSourced } from '../review/make-plan.ts'

/** What the project says before any ticket is read. */
export type Project = Readonly<{
  content: Content
  sourced: readonly Sourced[]
  mining: Mining
  candidates: readonly Candidate[]
}>

/** Reads content, settings and ledger; prints what is wrong with them and gives undefined. */
export function readProject(root: string): Project | undefined {
  const { content, sourced, messages } = readSourced(root)
  const { mining, messages: ofMining } = readMiningSettings(root)
  const { candidates, messages: ofLedger } = readLedger(root)
  const wrong = [...ofMining, ...ofLedger, ...(content ? [] : messages)]
  if (content && mining && wrong.length === 0) return { content, sourced, mining, candidates }
  printMessages(wrong, process.stderr)
  return undefined
}

/** Tickets from files, or from a warehouse that joined near-duplicates, so the same text is grouped a few times at most. `meanwhile` is what can be done while threads group. */
export async function readRunTickets(
  { from, engine }: Readonly<{ from: string | undefined; engine: string }>,
  mining: Mining,
  on: Readonly<{ known: readonly Candidate[]; meanwhile: () => void }>,
): Promise<Pick<MineInput, 'tickets' | 'cluster' | 'grouped' | 'typical'>> {
  const warehouse = parseEngine(engine)
  if (warehouse)
    return {
      tickets: await readClickhouse(warehouse, process.env),
      cluster: clusterCounted(clusterInThreads),
    }
  const { tickets, grouped, typical, broken } = await readTickets(from ?? '', mining, on)
  for (const line of broken) console.error(`${line} is no normalised ticket`)
  return { tickets, grouped, typical, cluster: clusterInThreads }
}
