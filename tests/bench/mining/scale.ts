import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measure } from '../measure.ts'
import { writeSynthetic } from './synthetic.ts'

/**
 * Time and peak memory of `npm run mine` as a command, from NDJSON to report and drafts, for each number of made-up
 * tickets; with `scores`, how well they were grouped, which reads and groups them once more.
 */
export async function benchScale(sizes: readonly number[], scores: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sodate-mining-'))
  console.log(
    `| tickets | MB | wall s | CPU s | peak MB |${scores ? ' B³F | clusters ≥ 2 / true | alone left alone |' : ''}`,
  )
  console.log(`|---:|---:|---:|---:|---:|${scores ? '---:|---:|---:|' : ''}`)
  try {
    for (const size of sizes) {
      const file = join(folder, `${size}.ndjson`)
      const bytes = await writeSynthetic(file, size)
      // With the flags of npm run mine.
      const command = `${process.execPath} --max-semi-space-size=8 scripts/mine.ts --from ${file} --out ${join(folder, 'out')}`
      const { cpuSeconds, wallSeconds, peakBytes } = await measure(command, { cwd: process.cwd() })
      console.log(
        `| ${size} | ${mega(bytes)} | ${wallSeconds.toFixed(1)} | ${cpuSeconds.toFixed(1)} | ${mega(peakBytes)} |${scores ? scoresOf(file) : ''}`,
      )
      rmSync(file)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function mega(bytes: number): string {
  return (bytes / 1e6).toFixed(0)
}

function scoresOf(file: string): string {
  const run = spawnSync(process.execPath, [join(import.meta.dirname, 'one-size.ts'), file], {
    encoding: 'utf8',
    timeout: 3_600_000,
  })
  return run.status === 0 ? run.stdout.trimEnd() : run.stderr.slice(-800)
}
