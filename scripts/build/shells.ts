import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { digestOfTree } from '#adapters/files/digest.ts'
import type { Audience } from '#schemas/audience.ts'
import type { Locale } from '#schemas/locale.ts'
import { type CutShell, cutShell } from '#site/components/page.ts'

/** What Astro made: a shell per locale, the trusted pages, scripts and styles. */
export type Shells = Readonly<{
  key: string
  folder: string
  shellOf: (locale: Locale) => CutShell
  rebuilt: boolean
}>

type Options = Readonly<{ root: string; audience: Audience; locales: readonly Locale[] }>

/** Everything a shell or a trusted page is made from. Articles are not among it. */
const MADE_FROM = [
  'src',
  'schemas',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'content/site.yaml',
  'content/categories.yaml',
  'content/guide',
]

/** Runs Astro for the shells of an audience, unless the ones made from the very same bytes are still there. */
export async function readShells({ root, audience, locales }: Options): Promise<Shells> {
  const key = `${audience}-${digestOfTree(root, MADE_FROM)}`
  const folder = join(root, '.cache/shells', key)
  const rebuilt = !existsSync(folder)
  if (rebuilt) await runAstro(root, audience, folder)
  const cut = new Map(
    locales.map(locale => [locale, cutShell(readFileSync(join(folder, shellPath(locale)), 'utf8'))]),
  )
  return {
    key,
    folder,
    rebuilt,
    shellOf: locale => {
      const shell = cut.get(locale)
      if (!shell) throw new Error(`There is no shell for ${locale}`)
      return shell
    },
  }
}

/** Where Astro puts the shell of a locale; never copied to the site. */
export function shellPath(locale: Locale): string {
  return `sodate-shell/${locale}/index.html`
}

async function runAstro(root: string, audience: Audience, folder: string): Promise<void> {
  const draft = `${folder}.tmp`
  const all = dirname(folder)
  mkdirSync(all, { recursive: true })
  // The last shells of this audience; those of others are still good.
  for (const name of readdirSync(all).filter(name => name.startsWith(`${audience}-`)))
    rmSync(join(all, name), { recursive: true, force: true })
  await astroBuild(root, { SODATE_MODE: 'shells', SODATE_AUDIENCE: audience, SODATE_OUT: draft })
  renameSync(draft, folder)
}

/** Runs `astro build` in a process of its own, so that its memory is free again before articles are stamped. */
export async function astroBuild(root: string, settings: Readonly<Record<string, string>>): Promise<void> {
  const astro = join(root, 'node_modules/astro/bin/astro.mjs')
  try {
    await promisify(execFile)(process.execPath, [astro, 'build'], {
      cwd: root,
      // Under NODE_ENV=test, as in test runners, Astro would leave out the policy and keep what is for writers.
      env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...settings },
      maxBuffer: 64 << 20,
    })
  } catch (cause) {
    const said =
      cause instanceof Error && 'stdout' in cause && 'stderr' in cause
        ? `${cause.stdout}\n${cause.stderr}`
        : ''
    throw new Error(`Astro could not build the site.\n${said.slice(-4000)}`, { cause })
  }
}
