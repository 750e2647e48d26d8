import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { findOrInstallBrowser } from '#adapters/browser/find-browser.ts'

const VERSION = '13.5.0'
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

const resultSchema = z.object({
  categories: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({ score: z.number().nullable(), numericValue: z.number().optional() }),
  ),
})

/** Scores from 0 to 100, figures as Lighthouse names its audits, and the audits that cost points. */
export type PageScore = Readonly<{
  scores: Readonly<Record<(typeof CATEGORIES)[number], number>>
  figure: (audit: string) => number
  failed: readonly string[]
}>

/** Installs Lighthouse once into a folder outside the checkout: its 85 packages are of no use to anybody else. */
export function installLighthouse(folder: string): string {
  const root = join(folder, 'lighthouse')
  const command = join(root, 'node_modules/lighthouse/cli/index.js')
  if (existsSync(command)) return command
  mkdirSync(root, { recursive: true })
  writeFileSync(join(root, 'package.json'), '{"name":"bench-lighthouse","private":true,"type":"module"}')
  const { status } = spawnSync('npm', ['i', '-s', '--no-audit', '--no-fund', `lighthouse@${VERSION}`], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error('Could not install Lighthouse')
  return command
}

/** Measures one page with Lighthouse's own preset, a phone on a slow network. */
export async function measurePage(command: string, url: string, folder: string): Promise<PageScore> {
  const out = join(folder, 'lighthouse-result.json')
  await promisify(execFile)(
    process.execPath,
    [
      command,
      url,
      '--quiet',
      '--output=json',
      `--output-path=${out}`,
      `--only-categories=${CATEGORIES.join(',')}`,
      '--chrome-flags=--headless --no-sandbox --disable-gpu --disable-background-networking',
    ],
    { env: { ...process.env, CHROME_PATH: await findOrInstallBrowser() }, timeout: 300_000 },
  )
  const { categories, audits } = resultSchema.parse(JSON.parse(readFileSync(out, 'utf8')))
  const scoreOf = (name: string) => Math.round((categories[name]?.score ?? 0) * 100)
  return {
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
    },
    figure: audit => audits[audit]?.numericValue ?? 0,
    failed: CATEGORIES.flatMap(name => categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) =>
      weight > 0 && (audits[id]?.score ?? 1) < 0.9 ? [id] : [],
    ),
  }
}
