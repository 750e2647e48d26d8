import { existsSync, writeFileSync } from 'node:fs'
import { watch } from 'node:fs/promises'
import { enableCompileCache } from 'node:module'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { type ChangedSince, readChangedSince } from '#adapters/git/changed-since.ts'
import { printMessages, terminalLocale } from '#adapters/terminal/print-messages.ts'
import { applyEdits } from '#core/lint/apply-edits.ts'
import { formatGithub } from '#core/lint/format/format-github.ts'
import { formatLines } from '#core/lint/format/format-lines.ts'
import { formatSarif } from '#core/lint/format/format-sarif.ts'
import type { Finding } from '#core/lint/rule.ts'
import { LOCALES } from '#schemas/locales.ts'
import type { Message } from '#schemas/message.ts'
import type { Checked } from './check/check-content.ts'
import { oneOf, runCommand, UsageError, type ValuesOf } from './command/run-command.ts'

const FORMATS = ['pretty', 'lines', 'json', 'github', 'sarif'] as const

const HELP = `npm run check -- [options]      Checks the articles and says in plain words what is wrong.

  --changed         only what differs from the main branch (and what it broke)
  --all             read the prose of every article; default: only of those that differ from the main branch
  --file <path>     only what concerns this file, its prose read; may be given several times
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

const OPTIONS = {
  changed: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  'no-prose': { type: 'boolean', default: false },
  base: { type: 'string' },
  file: { type: 'string', multiple: true },
  fix: { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  format: { type: 'string', default: 'pretty' },
  lang: { type: 'string' },
  root: { type: 'string', default: process.cwd() },
  'no-cache': { type: 'boolean', default: false },
} as const

type Values = ValuesOf<typeof OPTIONS>

/** Settings that cannot be read leave every article unchecked: what is wrong with them is always said. */
const SETTINGS = /^content\/[^/]+\.ya?ml$/

// Compiled code and stripped types, by content, before the rules are loaded: a tenth of a check of a thousand articles.
enableCompileCache(join(import.meta.dirname, '../.cache/code'))

await runCommand({
  help: HELP,
  options: OPTIONS,
  run: values => (values.watch ? runOnSave(values) : run(values)),
})

/** A task of the editor reads when a check begins and ends. */
async function runOnSave(values: Values): Promise<void> {
  const once = async () => {
    console.log('Checking content/ …')
    await run(values)
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

async function run(values: Values): Promise<void> {
  const locale = oneOf('--lang', values.lang ?? terminalLocale(), LOCALES)
  const format = oneOf('--format', values.format, FORMATS)
  const files = values.file && filesOf(values.root, values.file)
  const since = readChangedSince(values.root, values.base)
  if (values.changed && !since) console.error('No branch to compare with: checking everything.')
  let checked = await checkBoth(values, { since, files })
  if (values.fix && repair(values.root, checked, files) > 0)
    checked = await checkBoth(values, { since, files })
  const shown = checked.findings.filter(
    finding =>
      (!files || files.has(finding.path) || SETTINGS.test(finding.path)) &&
      (!values.changed || !since || isTouched(finding, since.changed)),
  )
  const messages: readonly Message[] = shown.map(({ edit: _, ...message }) => message)
  if (format === 'json') console.log(JSON.stringify(shown, null, 2))
  else if (format === 'github') process.stdout.write(formatGithub(messages, locale))
  else if (format === 'sarif') process.stdout.write(formatSarif(messages, locale))
  else if (format === 'lines') process.stdout.write(formatLines(messages, locale))
  else {
    printMessages(messages, process.stdout, locale)
    const count = checked.sources.length
    console.log(locale === 'ja' ? `記事 ${count}件を確認しました。` : `Checked ${count} articles.`)
  }
  if (messages.some(message => message.severity === 'error')) process.exitCode = 1
}

/** Paths as messages have them. Throws a UsageError if there is no such file. */
function filesOf(root: string, files: readonly string[]): ReadonlySet<string> {
  return new Set(
    files.map(file => {
      const absolute = isAbsolute(file) ? file : resolve(root, file)
      if (existsSync(absolute)) return relative(root, absolute).replaceAll('\\', '/')
      throw new UsageError({ ja: `${file} がありません。`, en: `There is no ${file}` })
    }),
  )
}

type Scope = Readonly<{ since: ChangedSince | undefined; files: ReadonlySet<string> | undefined }>

async function checkBoth(values: Values, { since, files }: Scope): Promise<Checked> {
  const useCache = !values['no-cache']
  const { checkContent } = await import('./check/check-content.ts')
  const checked = checkContent(values.root, { since, useCache })
  if (values['no-prose']) return checked
  const only = files ?? (values.all ? undefined : since?.changed)
  const { checkProse } = await import('./check/check-prose.ts')
  const { findings, messages } = await checkProse(values.root, checked, { only, useCache })
  return { ...checked, findings: [...checked.findings, ...messages, ...findings] }
}

/** A change of settings can break any article. */
function isTouched({ path }: Finding, changed: ReadonlySet<string>): boolean {
  return changed.has(path) || [...changed].some(one => SETTINGS.test(one))
}

function repair(root: string, { findings, sources }: Checked, files: Scope['files']): number {
  let total = 0
  for (const source of sources) {
    if (files && !files.has(source.path)) continue
    const edits = findings.flatMap(({ path, edit }) => (path === source.path && edit ? [edit] : []))
    if (edits.length === 0) continue
    const { text, count } = applyEdits(source.text, edits)
    writeFileSync(join(root, source.path), text)
    console.error(`${source.path}: ${count} repaired`)
    total += count
  }
  return total
}
