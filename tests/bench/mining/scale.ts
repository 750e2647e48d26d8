import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeSynthetic } from './synthetic.ts'

/** Time and peak memory of the whole of `npm run mine`, from NDJSON to report, each size in a process of its own. */
export async function benchScale(sizes: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sodate-mining-'))
  console.log('tickets        wall s   CPU s   peak MB   B³F of the grouping, clusters≥2/true')
  try {
    for (const size of sizes) {
      const file = join(folder, `${size}.ndjson`)
      const bytes = await writeSynthetic(file, size)
      const run = spawnSync(process.execPath, [join(import.meta.dirname, 'one-size.ts'), file], {
        encoding: 'utf8',
        timeout: 1_800_000,
        maxBuffer: 1 << 26,
      })
      const last = run.stdout.trimEnd().split('\n').at(-1)
      console.log(run.status === 0 ? `${last}  (${(bytes / 1e6).toFixed(0)} MB)` : run.stderr.slice(-800))
      rmSync(file)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
