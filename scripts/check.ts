import { writeFileSync } from 'node:fs'
import { watch } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type ChangedSince, readChangedSince } from '#adapters/git/changed-since.ts'
import { printMessages, terminalLocale } from '#adapters/terminal/print-messages.ts'
import { applyEdits } from '#core/lint/apply-edits.ts'
import { formatGithub } from '#core/lint/format/format-github.ts'
import { formatLines } from '#core/lint/format/format-lines.ts'
import { formatSarif } from '#core/lint/format/format-sarif.ts'
import type { Finding } from '#core/lint/rule.ts'
import { localeSchema } from '#schemas/locale.ts'
import type { Message } from '#schemas/message.ts'
import { type Checked, checkContent } from './check/check-content.ts'
import { checkProse } from './check/check-prose.ts'

const FORMATS = ['pretty', 'lines', 'json', 'github', 'sarif'] as const

const HELP = `npm run check -- [options]      Checks the articles and says in plain words what is wrong.

  --changed         only what differs from the main branch (and what it broke)
  --all             read the prose of every article; default: only of those that differ from the main branch
  --no-prose        leave the prose unread
  --base <ref>      the branch to compare with; default: the pull request's, origin/main or main
  --watch           check again whenever something in content/ is saved
  --fix             repair what is safe to repair
  --format <f>      ${FORMATS.join(' | ')}
  --lang <l>        ja | en; default: the terminal's language
  --root <folder>   the project to check; default: here
  --no-cache        check everything anew
  --help

Errors end with exit code 1, warnings do not.`

const { values } = parseArgs({
  options: {
    changed: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    'no-prose': { type: 'boolean', default: false },
    base: { type: 'string' },
    fix: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    format: { type: 'string', default: 'pretty' },
    lang: { type: 'string' },
    root: { type: 'string', default: process.cwd() },
    'no-cache': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(HELP)
else if (values.watch) await runOnSave()
else await run()

/** A task of the editor reads when a check begins and ends. */
async function runOnSave(): Promise<void> {
  const once = async () => {
    console.log('Checking content/ …')
    await run()
    console.log('Waiting for the next save. Ctrl+C stops.')
  }
  await once()
  let timer: NodeJS.Timeout | undefined
  let queue = Promise.resolve()
  for await (const _ of watch(join(values.root, 'content'), { recursive: true })) {
    clearTimeout(timer)
    timer = setTimeout(() => {
      queue = queue.then(once).catch((error: unknown) => console.error(error))
    }, 200)
  }
}

async function run(): Promise<void> {
  const locale = localeSchema.safeParse(values.lang ?? terminalLocale())
  const format = FORMATS.find(one => one === values.format)
  if (!locale.success || !format) {
    console.error(`Unexpected ${format ? `--lang ${values.lang}` : `--format ${values.format}`}; see --help`)
    process.exitCode = 2
    return
  }
  const since = readChangedSince(values.root, values.base)
  if (values.changed && !since) console.error('No branch to compare with: checking everything.')
  const options = { since, useCache: !values['no-cache'] }
  let checked = await checkBoth(options)
  if (values.fix && repair(checked) > 0) checked = await checkBoth(options)
  const shown = checked.findings.filter(
    finding => !values.changed || !since || isTouched(finding, since.changed),
  )
  const messages: readonly Message[] = shown.map(({ edit: _, ...message }) => message)
  if (format === 'json') console.log(JSON.stringify(messages, null, 2))
  else if (format === 'github') process.stdout.write(formatGithub(messages, locale.data))
  else if (format === 'sarif') process.stdout.write(formatSarif(messages, locale.data))
  else if (format === 'lines') process.stdout.write(formatLines(messages, locale.data))
  else {
    printMessages(messages, process.stdout, locale.data)
    const count = checked.sources.length
    console.log(locale.data === 'ja' ? `記事 ${count}件を確認しました。` : `Checked ${count} articles.`)
  }
  if (messages.some(message => message.severity === 'error')) process.exitCode = 1
}

async function checkBoth({
  since,
  useCache,
}: Readonly<{ since: ChangedSince | undefined; useCache: boolean }>): Promise<Checked> {
  const checked = checkContent(values.root, { since, useCache })
  if (values['no-prose']) return checked
  const only = values.all ? undefined : since?.changed
  const { findings, messages } = await checkProse(values.root, checked, { only, useCache })
  return { ...checked, findings: [...checked.findings, ...messages, ...findings] }
}

/** A change of settings can break any article. */
function isTouched({ path }: Finding, changed: ReadonlySet<string>): boolean {
  return changed.has(path) || [...changed].some(one => /^content\/[^/]+\.yaml$/.test(one))
}

function repair({ findings, sources }: Checked): number {
  let total = 0
  for (const source of sources) {
    const edits = findings.flatMap(({ path, edit }) => (path === source.path && edit ? [edit] : []))
    if (edits.length === 0) continue
    const { text, count } = applyEdits(source.text, edits)
    writeFileSync(join(values.root, source.path), text)
    console.error(`${source.path}: ${count} repaired`)
    total += count
  }
  return total
}
