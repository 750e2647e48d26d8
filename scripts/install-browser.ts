import { findOrInstallBrowser } from '#adapters/browser/find-browser.ts'

if (process.argv.includes('--help')) {
  console.log(`npm run browser      Finds a Chromium for the browser tests, or installs one.

In this order: CHROMIUM_PATH, a Chromium or Chrome already here, Debian's package (root with apt),
Playwright's own download. Japanese fonts come along where apt is there.`)
} else {
  try {
    console.log(await findOrInstallBrowser())
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
