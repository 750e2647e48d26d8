import { clusterInThreads } from '#adapters/mining/cluster-in-threads.ts'
import { readMiningSettings } from '#adapters/mining/ledger-files.ts'
import { readTickets } from '#adapters/mining/read-tickets.ts'
import { groupTickets } from '#core/mining/group-tickets.ts'
import { scoreClusters } from './scores.ts'

/** Prints how well the made-up tickets of a file are grouped, as cells of a table. */
const { mining } = readMiningSettings(process.cwd())
if (!mining) throw new Error('content/mining.yaml could not be read')
const { tickets, grouped } = await readTickets(process.argv[2] ?? '', mining)
const { kept, clusterOf } =
  grouped ?? (await groupTickets(tickets, mining, { cluster: clusterInThreads, known: [] }))
const labels = kept.map(ticket => ticket.category ?? '')
const { b3, found, truth } = scoreClusters(clusterOf, labels)
const sizes = new Map<number, number>()
for (const cluster of clusterOf) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1)
const alone = clusterOf.filter((_, i) => labels[i]?.startsWith('alone'))
const left = alone.filter(cluster => (sizes.get(cluster) ?? 0) < mining.minTickets).length
console.log(
  ` ${b3.toFixed(3)} | ${found}/${truth} | ${((100 * left) / Math.max(1, alone.length)).toFixed(0)} % |`,
)
