import { type Browser, chromium } from 'playwright-core'
import { findOrInstallBrowser } from '#adapters/browser/find-browser.ts'

/** Opens the browser the project's script finds. Close it when done. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findOrInstallBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      '--disable-sync',
    ],
  })
}
