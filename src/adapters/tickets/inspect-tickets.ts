import type { Redactor } from '#core/mining/redact/redactor.ts'
import type { Locale } from '#schemas/locale.ts'
import type { Ticket } from '#schemas/ticket.ts'
import { columnsIn } from './csv-row.ts'
import { cutTo } from './cut-to.ts'
import { fieldName } from './field-names.ts'
import { type ImportResult, normalisedTickets } from './import-tickets.ts'
import { partsIn } from './input.ts'
import { missingLines } from './missing-lines.ts'
import { NotTicketsError } from './not-tickets-error.ts'
import type { Part } from './part.ts'
import { type Read, type ReadOptions, readTickets } from './read-tickets.ts'
import { type Recognition, recognise } from './recognise.ts'
import { recognisedAs } from './source-names.ts'

const SAMPLE = 2000
const SHOWN = 3
const PROBLEMS_SHOWN = 10
/** Columns of a sample’s lines, so that nothing wraps in a terminal of 80. */
const WIDTH = 68
/** Lines an answer begins with before it says anything. */
const GREETING =
  /^(?:〈[^〉]{1,20}〉(?:様|さん|さま)?[、。,]?|[^。]{0,40}〈(?:氏名|name) ?\d{1,3}〉(?:です|と申します)。|(?:Hi|Hello|Dear)[^.]{0,40},?)$/
const HEADINGS_SHOWN = 12
export type InspectOptions = ReadOptions & { readonly redact: Redactor; readonly locale: Locale }

/** Lines that say what each file or folder of like files is, which columns mean what, three redacted tickets, and what is missing and costs later. */
export async function* inspectTickets(
  paths: readonly string[],
  options: InspectOptions,
): AsyncGenerator<string> {
  const { locale } = options
  const groups = new Map<string, Group>()
  yield* groupsIn(paths, { groups, options })
  for (const { found, parts } of groups.values()) {
    const more = parts.length - 1
    yield `${parts[0]?.name}${more === 0 ? '' : locale === 'ja' ? ` ほか${more}個` : ` and ${more} more`}`
    yield `  ${recognisedAs(found)[locale]}${locale === 'ja' ? `（${found.why.ja}）` : ` (${found.why.en})`}`
    yield* columnLines(found, options)
    yield* zoneLines(found, options)
    let isPart = false
    const reads = firstOf(readTickets(allOf(parts), options), () => {
      isPart = true
    })
    const normalised = normalisedTickets(reads, { redact: options.redact, personKey: 'inspect', badShare: 1 })
    const tickets: Ticket[] = []
    let next = await normalised.next()
    for (; next.done !== true; next = await normalised.next()) tickets.push(next.value)
    yield* countLines(tickets, next.value, { isPart, options })
    yield* sampleLines(tickets, options)
    yield* missingLines(tickets, locale)
  }
}

type Group = { readonly found: Recognition; readonly parts: Part[] }

/** Files of one shape together: a folder of mails or pages is one export. Yields a line for each file left out. */
async function* groupsIn(
  paths: readonly string[],
  { groups, options }: { groups: Map<string, Group>; options: InspectOptions },
): AsyncGenerator<string> {
  const show = (name: string) => options.redact([name])[0]?.text ?? ''
  for await (const part of partsIn(paths, show)) {
    const found = await recognise(part, options).catch((cause: unknown) => {
      if (part.isFound === true && cause instanceof NotTicketsError) return cause
      throw cause
    })
    if (found instanceof NotTicketsError) {
      yield options.locale === 'ja' ? `除きます：${found.text.ja}` : `left out: ${found.text.en}`
      continue
    }
    const { source, format, encoding, headings = [] } = found
    const shape = JSON.stringify([source, format, format === 'mail' ? '' : encoding, headings])
    const group = groups.get(shape)
    if (group === undefined) groups.set(shape, { found, parts: [part] })
    else group.parts.push(part)
  }
}

async function* allOf<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values
}

/** The first reads only, and whether there were more. */
async function* firstOf(reads: AsyncIterable<Read>, more: () => void): AsyncGenerator<Read> {
  let count = 0
  for await (const read of reads) {
    count += 1
    if (count > SAMPLE) return more()
    yield read
  }
}

function* columnLines(found: Recognition, { locale, redact }: InspectOptions): Generator<string> {
  const { headings } = found
  if (found.importer?.csv === undefined || headings === undefined) return
  // A table may have a person's name for a heading.
  const shown = redact(headings).map(heading => heading.text)
  const places = columnsIn(headings, found.importer.csv.columns)
  yield locale === 'ja' ? '  列の意味：' : '  What the columns mean:'
  for (const [field, at] of places)
    yield `    ${shown[at[0] ?? 0]}${at.length > 1 ? ` ×${at.length}` : ''} → ${fieldName(field)[locale]}`
  const used = new Set([...places.values()].flat())
  const left = [...new Set(shown.filter((heading, index) => !used.has(index) && heading.trim() !== ''))]
  if (left.length === 0) return
  const [first, more] = [left.slice(0, HEADINGS_SHOWN), left.length - HEADINGS_SHOWN]
  yield locale === 'ja'
    ? `    使わない列：${first.join('、')}${more > 0 ? ` ほか${more}列` : ''}`
    : `    not used: ${first.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** In which zone times are read that are written without one. */
function* zoneLines(
  { importer, format }: Recognition,
  { locale, moment }: InspectOptions,
): Generator<string> {
  const note = importer?.timesNote?.[locale]
  if (format === 'csv' || note !== undefined)
    yield locale === 'ja'
      ? `  時差の書かれていない日時は ${moment.timeZone} として読みます（--time-zone）`
      : `  Times without a zone are read as ${moment.timeZone} (--time-zone)`
  if (note !== undefined) yield `  ${note}`
}

function* countLines(
  tickets: readonly Ticket[],
  { skippedCount, badCount, problems }: ImportResult,
  { isPart, options }: { isPart: boolean; options: InspectOptions },
): Generator<string> {
  const { locale, moment } = options
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: moment.timeZone, dateStyle: 'short' })
  const times = tickets.map(ticket => ticket.createdAt).sort()
  const [from, to] = [times[0], times.at(-1)].map(time =>
    time === undefined ? '' : day.format(new Date(time)),
  )
  const done = tickets.filter(ticket => ticket.resolvedAt !== undefined).length
  const share = Math.round((done / tickets.length) * 100)
  if (tickets.length > 0)
    yield locale === 'ja'
      ? `  ${isPart ? '最初の' : ''}${tickets.length}件を読みました：${from}から${to}まで、解決済み${share} %`
      : `  ${isPart ? 'the first ' : ''}${tickets.length} ${tickets.length === 1 ? 'ticket' : 'tickets'} read: from ${from} to ${to}, ${share} % solved`
  if (skippedCount > 0)
    yield locale === 'ja'
      ? `  ${skippedCount}件は除きます（プルリクエスト、自動返信、削除・統合・迷惑とされたもの）`
      : `  ${skippedCount} left out (pull requests, automatic replies; deleted, merged or spam)`
  if (badCount > 0)
    yield locale === 'ja' ? `  ${badCount}行は読めません：` : `  ${badCount} rows cannot be read:`
  for (const { line, problem } of problems.slice(0, PROBLEMS_SHOWN))
    yield locale === 'ja' ? `    ${line}行目：${problem.ja}` : `    line ${line}: ${problem.en}`
}

function* sampleLines(tickets: readonly Ticket[], { locale, moment }: InspectOptions): Generator<string> {
  if (tickets.length === 0) return
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: moment.timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  })
  yield locale === 'ja'
    ? '  取り込むとこうなります（個人情報は除いてあります）：'
    : '  What an import makes of it, without personal data:'
  // Whole tickets say most: those with an answer first.
  const shown = [...tickets].sort(
    (a, b) => Number(b.resolution !== undefined) - Number(a.resolution !== undefined),
  )
  for (const ticket of shown.slice(0, SHOWN)) {
    const head = `${ticket.id}  ${clock.format(new Date(ticket.createdAt))}  `
    yield `    ${head}${cutTo(WIDTH - head.length, ticket.subject)}`
    for (const line of ticket.request.split('\n').slice(0, 2)) yield `        ${cutTo(WIDTH, line)}`
    const said = saidLine(ticket, locale)
    if (said !== '') yield `        ${said}`
    const answer = ticket.resolution?.split('\n').find(line => line !== '' && !GREETING.test(line)) ?? ''
    if (answer !== '')
      yield `        ${locale === 'ja' ? '解決：' : 'solved by: '}${cutTo(WIDTH - 12, answer)}`
  }
}

/** How many messages are whose. */
function saidLine({ messages }: Ticket, locale: Locale): string {
  const names = {
    requester: { ja: '問い合わせた人', en: 'who asked' },
    agent: { ja: '担当者', en: 'agents' },
    note: { ja: '社内メモ', en: 'notes' },
  } as const
  const counts = (['requester', 'agent', 'note'] as const)
    .map(who => ({ name: names[who][locale], count: messages.filter(message => message.who === who).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name} ${count}`)
  if (counts.length === 0) return ''
  return locale === 'ja' ? `やりとり：${counts.join('、')}` : `messages: ${counts.join(', ')}`
}
