import { isAbsolute, resolve } from 'node:path'
import { readSettings } from '#adapters/files/read-content.ts'
import { importTickets, TooManyBadRowsError } from '#adapters/tickets/import-tickets.ts'
import { partsIn } from '#adapters/tickets/input.ts'
import { inspectTickets } from '#adapters/tickets/inspect-tickets.ts'
import { openNameAnalyser } from '#adapters/tickets/name-analyser.ts'
import { personKey } from '#adapters/tickets/person-key.ts'
import { importProgress } from '#adapters/tickets/progress.ts'
import { pullTickets } from '#adapters/tickets/pull/pull-tickets.ts'
import { PULL_SOURCES } from '#adapters/tickets/pull/sources.ts'
import { type ReadOptions, readTickets } from '#adapters/tickets/read-tickets.ts'
import { createRedactor } from '#core/mining/redact/redactor.ts'
import { sitePatterns } from '#core/mining/redact/site-patterns.ts'
import { TICKET_SOURCES } from '#schemas/ticket.ts'
import { numberIn, oneOf, runCommand, UsageError, type ValuesOf } from './command/run-command.ts'
import { HELP } from './tickets/help.ts'
import { mappingAt } from './tickets/mapping-at.ts'
import { printResult } from './tickets/print-result.ts'

const OPTIONS = {
  out: { type: 'string' },
  source: { type: 'string' },
  mapping: { type: 'string' },
  'time-zone': { type: 'string' },
  'day-first': { type: 'boolean', default: false },
  'max-bad': { type: 'string', default: '0.05' },
  thorough: { type: 'boolean', default: false },
  root: { type: 'string', default: process.cwd() },
} as const

const PULL_TOOLS = ['backlog', 'jira', 'zendesk'] as const

type Values = ValuesOf<typeof OPTIONS>

await runCommand({ help: HELP, options: OPTIONS, takesWords: true, run })

async function run(values: Values, [command, ...files]: readonly string[]): Promise<void> {
  if (command === undefined) return console.log(HELP)
  const what = oneOf('command', command, ['inspect', 'import', 'pull'])
  if (files.length === 0)
    throw new UsageError(
      what === 'pull'
        ? {
            ja: 'backlog、jira、zendesk のどれから読むかを書いてください。',
            en: 'Expected backlog, jira or zendesk',
          }
        : {
            ja: 'ファイルかフォルダーを一つ以上書いてください。',
            en: 'Expected at least one file or folder',
          },
    )
  const badShare = numberIn('--max-bad', values['max-bad'], { least: 0, most: 1, whole: false })
  const source = values.source === undefined ? undefined : oneOf('--source', values.source, TICKET_SOURCES)
  const tool = what === 'pull' ? oneOf('pull', files[0] ?? '', PULL_TOOLS) : undefined
  if (what !== 'inspect' && values.out === undefined)
    throw new UsageError({
      ja: '書き出す先を --out <ファイル.ndjson> で示してください。',
      en: 'Expected --out <file.ndjson>',
    })
  const site = readSettings(values.root).settings?.site
  const redact = createRedactor({
    patterns: sitePatterns(site?.redact ?? []),
    ...(values.thorough ? { analyse: await openNameAnalyser() } : {}),
  })
  const options: ReadOptions = {
    source,
    mapping: await mappingAt(values.mapping),
    moment: {
      timeZone: values['time-zone'] ?? site?.timeZone ?? 'Asia/Tokyo',
      dayFirst: values['day-first'],
    },
  }
  if (what === 'inspect') {
    for await (const line of inspectTickets(files, { ...options, redact })) console.log(line)
    return
  }
  const out = resolve(values.out ?? '')
  const key = await personKey(
    process.env['SODATE_TICKET_KEY'],
    resolve(values.root, '.cache/tickets/person-key'),
  )
  const shown = isAbsolute(values.out ?? '') ? out : values.out
  if (tool) {
    const environment = process.env
    const pulling = { redact, badShare, moment: options.moment, personKey: key, environment }
    const result = await pullTickets(PULL_SOURCES[tool], out, pulling).catch(tellBadRows)
    printResult(result)
    console.log(`${result.count} new or changed tickets → ${shown}`)
    return
  }
  const progress = await importProgress(files, process.stderr)
  const reads = readTickets(partsIn(files), {
    ...options,
    onBytes: progress.addBytes,
    onRecognised: progress.recognised,
  })
  const result = await importTickets(reads, out, {
    redact,
    personKey: key,
    badShare,
    onTicket: progress.setRows,
  })
    .finally(progress.done)
    .catch(tellBadRows)
  printResult(result)
  console.log(`${result.count} tickets → ${shown}`)
}

function tellBadRows(error: unknown): never {
  if (error instanceof TooManyBadRowsError) printResult(error.result)
  throw error
}
