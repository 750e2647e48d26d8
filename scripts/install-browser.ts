import { findOrInstallBrowser } from '#adapters/browser/find-browser.ts'
import { runCommand } from './command/run-command.ts'

const HELP = `npm run browser      Finds a Chromium for the browser tests, or installs one.

In this order: CHROMIUM_PATH, a Chromium or Chrome already here, Debian's package (root with apt),
Playwright's own download. Japanese fonts come along where apt is there.`

await runCommand({ help: HELP, options: {}, run: async () => console.log(await findOrInstallBrowser()) })
