import { join } from 'node:path'
import { readSettings } from '#adapters/files/read-content.ts'
import { serveFolder } from '#adapters/http/serve-folder.ts'
import { AUDIENCES } from '#schemas/audience.ts'
import { numberIn, oneOf, runCommand, type ValuesOf } from './command/run-command.ts'

const HELP = `npm run serve -- [options]      Serves a built site.

  --audience <a>   which build; default: the audience in content/site.yaml
  --folder <path>  another folder
  --port <n>       default 4321; the next free one if it is taken
  --host <name>    default localhost
  --help`

const OPTIONS = {
  audience: { type: 'string' },
  folder: { type: 'string' },
  port: { type: 'string', default: process.env['PORT'] ?? '4321' },
  host: { type: 'string', default: 'localhost' },
} as const

await runCommand({ help: HELP, options: OPTIONS, run })

async function run(values: ValuesOf<typeof OPTIONS>): Promise<void> {
  const { settings } = readSettings(process.cwd())
  const audience = values.audience && oneOf('--audience', values.audience, AUDIENCES)
  const folder = values.folder ?? join('dist', audience || settings?.site.audience || 'public')
  const port = numberIn('--port', values.port, { least: 0, most: 65_535 })
  try {
    const { url } = await serveFolder({
      folder,
      port,
      host: values.host,
      base: settings?.site.base ?? '/',
    })
    console.log(`Serving ${folder} at ${url}  (Ctrl+C stops)`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error), '\nBuild it first: npm run build')
    process.exitCode = 1
  }
}
