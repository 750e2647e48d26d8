import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { clusterInThreads } from '#adapters/mining/cluster-in-threads.ts'
import { scoreClusters } from './scores.ts'

const started = performance.now()
const texts: string[] = []
const labels: string[] = []
for await (const line of createInterface({ input: createReadStream(process.argv[2] ?? '') })) {
  const row: { text: string; label: string } = JSON.parse(line)
  texts.push(row.text)
  labels.push(row.label)
}
const clusters = await clusterInThreads(texts, undefined, Number(process.env['THREADS'] ?? 2))
const seconds = (performance.now() - started) / 1000
const peak = process.resourceUsage().maxRSS / 1024
const { b3, found, truth } = scoreClusters(clusters, labels)
console.log(
  `${String(texts.length).padStart(8)} tickets  ${seconds.toFixed(1)} s  ${peak.toFixed(0)} MB peak  B³F ${b3.toFixed(3)}  ${found}/${truth}`,
)
