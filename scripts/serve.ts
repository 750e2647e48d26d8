import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readSettings } from '#adapters/files/read-content.ts'
import { serveFolder } from '#adapters/http/serve-folder.ts'

const HELP = `npm run serve -- [options]      Serves a built site.

  --audience <a>   which build; default: the audience in content/site.yaml
  --folder <path>  another folder
  --port <n>       default 4321; the next free one if it is taken
  --host <name>    default localhost
  --help`

const { values } = parseArgs({
  options: {
    audience: { type: 'string' },
    folder: { type: 'string' },
    port: { type: 'string', default: process.env['PORT'] ?? '4321' },
    host: { type: 'string', default: 'localhost' },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(HELP)
else await serve()

async function serve(): Promise<void> {
  const { settings } = readSettings(process.cwd())
  const folder = values.folder ?? join('dist', values.audience ?? settings?.site.audience ?? 'public')
  try {
    const { url } = await serveFolder({
      folder,
      port: Number(values.port),
      host: values.host,
      base: settings?.site.base ?? '/',
    })
    console.log(`Serving ${folder} at ${url}  (Ctrl+C stops)`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error), '\nBuild it first: npm run build')
    process.exitCode = 1
  }
}
