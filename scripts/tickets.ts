import { isAbsolute, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readSettings } from '#adapters/files/read-content.ts'
import { importTickets, TooManyBadRowsError } from '#adapters/tickets/import-tickets.ts'
import { partsIn } from '#adapters/tickets/input.ts'
import { inspectTickets } from '#adapters/tickets/inspect-tickets.ts'
import { openNameAnalyser } from '#adapters/tickets/name-analyser.ts'
import { personKey } from '#adapters/tickets/person-key.ts'
import { importProgress } from '#adapters/tickets/progress.ts'
import { type PullOptions, pullTickets } from '#adapters/tickets/pull/pull-tickets.ts'
import { PULL_SOURCES } from '#adapters/tickets/pull/sources.ts'
import { type ReadOptions, readTickets } from '#adapters/tickets/read-tickets.ts'
import { createRedactor } from '#core/mining/redact/redactor.ts'
import { sitePatterns } from '#core/mining/redact/site-patterns.ts'
import { TICKET_SOURCES, type TicketSource } from '#schemas/ticket.ts'
import { HELP } from './tickets/help.ts'
import { mappingAt } from './tickets/mapping-at.ts'
import { printResult } from './tickets/print-result.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    source: { type: 'string' },
    mapping: { type: 'string' },
    'time-zone': { type: 'string' },
    'day-first': { type: 'boolean', default: false },
    'max-bad': { type: 'string', default: '0.05' },
    thorough: { type: 'boolean', default: false },
    root: { type: 'string', default: process.cwd() },
    help: { type: 'boolean', default: false },
  },
})

const [command, ...files] = positionals
if (values.help || command === undefined) console.log(HELP)
else await run().catch(report)

async function run(): Promise<void> {
  const badShare = Number(values['max-bad'])
  if (!['inspect', 'import', 'pull'].includes(command ?? ''))
    return refuse(`Unexpected ${command}, expected inspect, import or pull`)
  if (files.length === 0)
    return refuse(
      command === 'pull' ? 'Expected backlog, jira or zendesk' : 'Expected at least one file or folder',
    )
  if (!(badShare >= 0 && badShare <= 1))
    return refuse(`Unexpected --max-bad ${values['max-bad']}, expected 0 to 1`)
  const source = TICKET_SOURCES.find(name => name === values.source)
  if (values.source !== undefined && source === undefined)
    return refuse(`Unexpected --source ${values.source}, expected ${TICKET_SOURCES.join(', ')}`)
  if (command !== 'inspect' && values.out === undefined) return refuse('Expected --out <file.ndjson>')
  const site = readSettings(values.root).settings?.site
  const redact = createRedactor({
    patterns: sitePatterns(site?.redact ?? []),
    ...(values.thorough ? { analyse: await openNameAnalyser() } : {}),
  })
  const options: ReadOptions = {
    source: source satisfies TicketSource | undefined,
    mapping: await mappingAt(values.mapping),
    moment: {
      timeZone: values['time-zone'] ?? site?.timeZone ?? 'Asia/Tokyo',
      dayFirst: values['day-first'],
    },
  }
  if (command === 'inspect') {
    for await (const line of inspectTickets(files, { ...options, redact })) console.log(line)
    return
  }
  const out = resolve(values.out ?? '')
  if (command === 'pull') return pull(out, { redact, badShare, moment: options.moment })
  const progress = await importProgress(files, process.stderr)
  const key = await personKey(
    process.env['SODATE_TICKET_KEY'],
    resolve(values.root, '.cache/tickets/person-key'),
  )
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
  }).finally(progress.done)
  printResult(result)
  console.log(`${result.count} tickets → ${isAbsolute(values.out ?? '') ? out : values.out}`)
}

async function pull(
  out: string,
  options: Pick<PullOptions, 'redact' | 'badShare' | 'moment'>,
): Promise<void> {
  const name = (['backlog', 'jira', 'zendesk'] as const).find(tool => tool === files[0])
  if (name === undefined) return refuse(`Unexpected ${files[0]}, expected backlog, jira or zendesk`)
  const key = await personKey(
    process.env['SODATE_TICKET_KEY'],
    resolve(values.root, '.cache/tickets/person-key'),
  )
  const result = await pullTickets(PULL_SOURCES[name], out, {
    ...options,
    personKey: key,
    environment: process.env,
  })
  printResult(result)
  console.log(`${result.count} new or changed tickets → ${values.out}`)
}

function refuse(text: string): void {
  console.error(text)
  process.exitCode = 2
}

function report(error: unknown): void {
  if (error instanceof TooManyBadRowsError) printResult(error.result)
  console.error(error instanceof Error ? error.message : 'The import failed')
  process.exitCode = 1
}
