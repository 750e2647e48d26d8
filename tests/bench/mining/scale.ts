import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seeded } from '../../helpers/github-server.ts'

/** Time and peak memory from NDJSON to clusters, each size in a process of its own. */
export async function benchScale(sizes: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sodate-mining-'))
  try {
    for (const size of sizes) {
      const file = join(folder, `${size}.ndjson`)
      await writeSynthetic(file, size)
      const run = spawnSync(process.execPath, [join(import.meta.dirname, 'one-size.ts'), file], {
        encoding: 'utf8',
        timeout: 1_800_000,
      })
      console.log(run.status === 0 ? run.stdout.trimEnd() : `${size}: ${run.stderr.slice(-400)}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Made-up tickets: 400 topics of Zipf sizes, four to seven words each, among everyday words. */
async function writeSynthetic(file: string, size: number): Promise<void> {
  const random = seeded(7)
  const int = (n: number) => Math.floor(random() * n)
  const syllables = [
    'ka',
    'to',
    'mi',
    're',
    'su',
    'no',
    'shi',
    'ba',
    'po',
    'len',
    'tor',
    'vex',
    'dra',
    'qui',
    'zen',
    'lom',
  ]
  const word = () => Array.from({ length: 2 + int(3) }, () => syllables[int(syllables.length)]).join('')
  const common = Array.from({ length: 800 }, word)
  const topics = Array.from({ length: 400 }, () => Array.from({ length: 7 }, word))
  const total = topics.reduce((sum, _, rank) => sum + 1 / (rank + 1), 0)
  const topic = () => {
    let left = random() * total
    return topics.findIndex((_, rank) => {
      left -= 1 / (rank + 1)
      return left <= 0
    })
  }
  const out = createWriteStream(file)
  for (let i = 0; i < size; i++) {
    const label = Math.max(0, topic())
    const words = [
      ...(topics[label] ?? []).filter(() => random() < 0.65),
      ...Array.from({ length: 4 + int(6) }, () => common[Math.floor(800 * random() ** 2)]),
    ].sort(() => random() - 0.5)
    if (!out.write(`${JSON.stringify({ text: words.join(' '), label: String(label) })}\n`))
      await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}
