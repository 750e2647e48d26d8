import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { filesBelow } from '#adapters/files/files-below.ts'
import { type Cost, measure } from '../measure.ts'
import { makeCorpus } from './make-corpus.ts'
import { hugo, type Peer, sodate, starlight } from './peers.ts'

const HELP = `npm run bench -- build [options]      Build time and memory, beside Starlight and Hugo on the same corpus.

  --sizes 500,2000,10000   articles; default 500,2000
  --peers sodate,starlight,hugo
  --full-text              also measure a build that only adds Pagefind's index

CPU seconds are of the command and all its children. Peak memory is the sum over its processes.`

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '500,2000' },
    peers: { type: 'string', default: 'sodate,starlight,hugo' },
    'full-text': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(HELP)
else await benchAll()

async function benchAll(): Promise<void> {
  // Outside the checkout: below it, the peers' bundlers find our packages and settings.
  const folder = join(tmpdir(), 'sodate-bench')
  mkdirSync(folder, { recursive: true })
  const hasHugo = spawnSync('hugo', ['version']).status === 0
  if (values.peers.includes('hugo') && !hasHugo) console.log('Hugo is left out: apt-get install hugo')
  console.log(
    '| articles | generator | cold CPU s | cold wall s | peak MB | one edited: CPU s | wall s | output MB | Pagefind CPU s |',
  )
  console.log('|---:|---|---:|---:|---:|---:|---:|---:|---:|')
  for (const size of values.sizes.split(',').map(Number)) {
    const corpus = makeCorpus(size)
    const first: { cold?: Cost; warm?: Cost } = {}
    for (const name of values.peers.split(',')) {
      if (name === 'hugo' && !hasHugo) continue
      const peer =
        name === 'sodate'
          ? sodate(corpus)
          : name === 'starlight'
            ? starlight(corpus, folder)
            : hugo(corpus, folder)
      try {
        const { cold, warm } = await benchOne(peer, size, corpus)
        if (name === 'sodate') Object.assign(first, { cold, warm })
        else if (first.cold && first.warm) {
          const ratio = (a: Cost, b: Cost) => (a.cpuSeconds / b.cpuSeconds).toFixed(3)
          console.log(
            `| ${size} | Sodate ÷ ${peer.name}, CPU | ${ratio(first.cold, cold)} | | | ${ratio(first.warm, warm)} | | | |`,
          )
        }
      } finally {
        peer.remove()
      }
    }
  }
}

async function benchOne(
  peer: Peer,
  size: number,
  corpus: ReturnType<typeof makeCorpus>,
): Promise<{ cold: Cost; warm: Cost }> {
  for (const cache of peer.caches) rmSync(cache, { recursive: true, force: true })
  const run = () => measure(peer.command, { cwd: peer.root, ...(peer.env && { env: peer.env }) })
  const cold = await run()
  await run()
  const edited = corpus[Math.floor(corpus.length / 2)]
  if (edited) appendFileSync(peer.pathOf(edited), '\nOne more line.\n')
  const warm = await run()
  const bytes = filesBelow(peer.out).reduce((sum, path) => sum + statSync(join(peer.out, path)).size, 0)
  const fullText =
    values['full-text'] && peer.fullText ? await measure(peer.fullText, { cwd: peer.root }) : undefined
  console.log(
    `| ${[
      size,
      peer.name,
      cold.cpuSeconds.toFixed(1),
      cold.wallSeconds.toFixed(1),
      (cold.peakBytes / 1e6).toFixed(0),
      warm.cpuSeconds.toFixed(2),
      warm.wallSeconds.toFixed(2),
      (bytes / 1e6).toFixed(1),
      fullText ? fullText.cpuSeconds.toFixed(1) : '',
    ].join(' | ')} |`,
  )
  return { cold, warm }
}
