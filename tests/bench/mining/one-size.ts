import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clusterInThreads } from '#adapters/mining/cluster-in-threads.ts'
import { groupInThreads } from '#adapters/mining/group-in-threads.ts'
import { readMiningSettings } from '#adapters/mining/ledger-files.ts'
import { readTickets } from '#adapters/mining/read-tickets.ts'
import { groupTickets } from '#core/mining/group-tickets.ts'
import { runMining } from '../../../scripts/mine/run-mining.ts'
import { scoreClusters } from './scores.ts'

const from = process.argv[2] ?? ''
const root = process.cwd()
const out = mkdtempSync(join(tmpdir(), 'sodate-mined-'))
await runMining({ from, engine: 'embedded', out, root, apply: false, cap: 10, minHours: 0.5, top: 5 })
rmSync(out, { recursive: true, force: true })
const seconds = performance.now() / 1000
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()

const { tickets } = await readTickets(from)
const { mining } = readMiningSettings(root)
if (!mining) throw new Error('content/mining.yaml could not be read')
const grouped = process.env['PLAIN']
  ? await groupTickets(tickets, mining, clusterInThreads)
  : await groupInThreads(tickets, mining)
const labels = grouped.kept.map(ticket => ticket.category ?? '')
const { b3, found, truth } = scoreClusters(grouped.clusterOf, labels)
console.log(
  `${String(tickets.length).padStart(8)}  ${seconds.toFixed(1).padStart(10)}  ${((userCPUTime + systemCPUTime) / 1e6).toFixed(1).padStart(6)}  ${(maxRSS / 1024).toFixed(0).padStart(6)}      ${b3.toFixed(3)}  ${found}/${truth}`,
)
