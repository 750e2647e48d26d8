import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readToday } from '#adapters/clock.ts'
import { readJson } from '#adapters/files/read-json.ts'
import { checkLinks } from '#adapters/links/check-links.ts'
import { linkResultsSchema } from '#schemas/link-result.ts'
import { checkContent } from './check/check-content.ts'
import { runCommand, type ValuesOf } from './command/run-command.ts'

const HELP = `npm run check:links -- [options]      Opens every external link of the articles, politely, and writes what is broken.

  --out <file>        results, for npm run review -- --links; default: links.json
  --allow <host>      a host not to ask (may be said again)
  --allow-private     also ask addresses of this machine and of private networks
  --root <folder>     the project; default: here
  --help

HEAD, then GET; one request at a time for each host; Retry-After is obeyed. Broken links end with exit code 1.`

const OPTIONS = {
  out: { type: 'string', default: 'links.json' },
  allow: { type: 'string', multiple: true },
  'allow-private': { type: 'boolean', default: false },
  root: { type: 'string', default: process.cwd() },
} as const

await runCommand({ help: HELP, options: OPTIONS, failureCode: 2, run })

async function run(values: ValuesOf<typeof OPTIONS>): Promise<void> {
  const { site } = checkContent(values.root, { useCache: true })
  if (!site) throw new Error('The settings in content/ are wrong: npm run check says how')
  const checkedOn = readToday(site.settings.site.timeZone)
  const out = join(values.root, values.out)
  const last = readJson(out, linkResultsSchema, 'may be absent')
  const uses = site.articles.flatMap(({ article, external }) =>
    article.status === 'published' ? external.map(({ url }) => ({ path: article.path, url })) : [],
  )
  const asked = uses.filter(({ url }) => !values.allow?.includes(URL.parse(url)?.hostname ?? ''))
  const states = await checkLinks(
    asked.map(({ url }) => url),
    { allowPrivate: values['allow-private'] },
  )
  const broken = asked.flatMap(use => {
    const state = states.get(use.url)
    if (!state || state.ok) return []
    const since = last?.broken.find(one => one.path === use.path && one.url === use.url)?.since ?? checkedOn
    return [{ ...use, kind: state.kind, ...(state.status && { status: state.status }), since }]
  })
  writeFileSync(out, `${JSON.stringify({ checkedOn, broken }, null, 2)}\n`)
  for (const { path, url, status, kind } of broken) console.log(`${path}: ${kind} ${url} ${status ?? ''}`)
  console.log(`${states.size} addresses asked, ${broken.length} links broken: ${values.out}`)
  if (broken.length > 0) process.exitCode = 1
}
