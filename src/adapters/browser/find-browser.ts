import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
/** The headless shell first: the same engine without the windows it would draw for nobody. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/** The path of a Chromium on this machine, or undefined. `CHROMIUM_PATH` wins. */
export async function findBrowser(): Promise<string | undefined> {
  const named = process.env['CHROMIUM_PATH']
  if (named) return named
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  for (const name of NAMES) {
    const folder = folders.find(path => existsSync(join(path, name)))
    if (folder) return join(folder, name)
  }
  if (existsSync(MAC)) return MAC
  const { chromium } = await import('playwright-core')
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

/** Finds a Chromium, or installs Debian's package, or Playwright's download. Throws where none can be had. */
export async function findOrInstallBrowser(): Promise<string> {
  const canApt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  const found = await findBrowser()
  if (found && (!canApt || (await hasJapaneseFonts()))) return found
  if (canApt) {
    await apt(['update', '-q'])
    await install('fonts-noto-cjk')
    // Not every release that has Chromium has its shell as a package of its own.
    if (!found) await install('chromium-headless-shell').catch(() => install('chromium'))
    const installed = await findBrowser()
    if (installed) return installed
  }
  // The same Node as ours: the system's may be too old for Playwright.
  const cli = join(dirname(fileURLToPath(import.meta.resolve('playwright-core'))), 'cli.js')
  await run(process.execPath, [cli, 'install', 'chromium-headless-shell', 'chromium']).catch(
    (cause: unknown) => {
      throw new Error(
        'No Chromium was found and none could be installed. Install Chromium or set CHROMIUM_PATH to one.',
        { cause },
      )
    },
  )
  const downloaded = await findBrowser()
  if (!downloaded) throw new Error('Playwright installed a browser that could not be found again')
  return downloaded
}

async function hasJapaneseFonts(): Promise<boolean> {
  try {
    const { stdout } = await run('fc-list', [':lang=ja', 'family'])
    return stdout.trim() !== ''
  } catch {
    return false
  }
}

function install(name: string): Promise<unknown> {
  return apt(['install', '-y', '-q', '--no-install-recommends', name])
}

function apt(words: readonly string[]): Promise<unknown> {
  return run('apt-get', [...words], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 << 20,
  })
}
