import { isAbsolute, resolve } from 'node:path'
import { readSettings } from '#adapters/files/read-content.ts'
import { type ImportResult, importTickets, TooManyBadRowsError } from '#adapters/tickets/import-tickets.ts'
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
import { LocalizedError } from '#core/text/localized-error.ts'
import type { Locale } from '#schemas/locale.ts'
import { TICKET_SOURCES } from '#schemas/ticket.ts'
import { numberIn, oneOf, runCommand, type ValuesOf } from './command/run-command.ts'
import { HELP } from './tickets/help.ts'
import { mappingAt } from './tickets/mapping-at.ts'
import { NEXT_STEP } from './tickets/next-step.ts'
import { printResult } from './tickets/print-result.ts'
import { expectOtherTarget, expectTarget, expectTimeZone, expectWords, PULL_TOOLS } from './tickets/usage.ts'

const OPTIONS = {
  out: { type: 'string' },
  source: { type: 'string' },
  mapping: { type: 'string' },
  'time-zone': { type: 'string' },
  'day-first': { type: 'boolean', default: false },
  'max-bad': { type: 'string', default: '0.05' },
  thorough: { type: 'boolean', default: false },
  lang: { type: 'string' },
  root: { type: 'string', default: process.cwd() },
} as const

await runCommand({ help: HELP, options: OPTIONS, takesWords: true, run })

async function run(
  values: ValuesOf<typeof OPTIONS>,
  [command, ...files]: readonly string[],
  locale: Locale,
): Promise<void> {
  if (command === undefined) return console.log(HELP[locale])
  const what = oneOf('command', command, ['inspect', 'import', 'pull'])
  expectWords(what, files)
  const badShare = numberIn('--max-bad', values['max-bad'], { least: 0, most: 1, whole: false })
  const source = values.source === undefined ? undefined : oneOf('--source', values.source, TICKET_SOURCES)
  const tool = what === 'pull' ? oneOf('pull', files[0] ?? '', PULL_TOOLS) : undefined
  if (what !== 'inspect') expectTarget(values.out)
  expectTimeZone(values['time-zone'])
  const site = readSettings(values.root).settings?.site
  const redact = createRedactor({
    patterns: sitePatterns(site?.redact ?? []),
    ...(values.thorough ? { analyse: await openNameAnalyser() } : {}),
  })
  const reading: ReadOptions = {
    source,
    mapping: await mappingAt(values.mapping),
    moment: {
      timeZone: values['time-zone'] ?? site?.timeZone ?? 'Asia/Tokyo',
      dayFirst: values['day-first'],
    },
  }
  if (what === 'inspect') {
    for await (const line of inspectTickets(files, { ...reading, redact, locale })) console.log(line)
    console.log(NEXT_STEP.import[locale])
    return
  }
  const out = resolve(values.out ?? '')
  const key = await personKey(
    process.env['SODATE_TICKET_KEY'],
    resolve(values.root, '.cache/tickets/person-key'),
  )
  const writing = { redact, badShare, personKey: key }
  const result = await (tool
    ? pullTickets(PULL_SOURCES[tool], out, { ...writing, moment: reading.moment, environment: process.env })
    : importFiles(files, out, { reading, writing, locale })
  ).catch((error: unknown) => {
    if (error instanceof TooManyBadRowsError) printResult(error.result, locale)
    throw error
  })
  printResult(result, locale)
  const shown = isAbsolute(values.out ?? '') ? out : values.out
  console.log(doneText(result.count, { tool, locale }), shown)
  if (result.count > 0) console.error(NEXT_STEP.mine[locale], shown)
}

async function importFiles(
  files: readonly string[],
  out: string,
  options: {
    reading: ReadOptions
    writing: Omit<Parameters<typeof importTickets>[2], 'onTicket' | 'signal'>
    locale: Locale
  },
): Promise<ImportResult> {
  await expectOtherTarget(files, out)
  const progress = await importProgress(files, process.stderr, options.locale)
  const show = (name: string) => options.writing.redact([name])[0]?.text ?? ''
  const reads = readTickets(partsIn(files, show), {
    ...options.reading,
    onBytes: progress.addBytes,
    onRecognised: progress.recognised,
    onLeftOut: progress.leftOut,
  })
  const stop = new AbortController()
  // The half-written file goes away before the process does.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort(stopped()))
  const { signal } = stop
  return importTickets(reads, out, { ...options.writing, signal, onTicket: progress.setRows }).finally(
    progress.done,
  )
}

function stopped(): LocalizedError {
  return new LocalizedError({
    ja: '中断されました。何も書きませんでした',
    en: 'Stopped: nothing was written',
  })
}

function doneText(count: number, by: { tool: string | undefined; locale: Locale }): string {
  if (by.locale === 'ja') return `${by.tool ? '新しいか変わったチケット' : 'チケット'} ${count}件 →`
  return `${count} ${by.tool ? 'new or changed ' : ''}${count === 1 ? 'ticket' : 'tickets'} →`
}
