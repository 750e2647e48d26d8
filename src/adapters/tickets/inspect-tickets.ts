import type { Redactor } from '#core/mining/redact/redactor.ts'
import type { Locale, LocalizedText } from '#schemas/locale.ts'
import type { Ticket } from '#schemas/ticket.ts'
import { columnsIn } from './csv-row.ts'
import { fieldName } from './field-names.ts'
import { normalisedTickets } from './import-tickets.ts'
import { partsIn } from './input.ts'
import { type ReadOptions, readTickets } from './read-tickets.ts'
import { type Recognition, recognise } from './recognise.ts'
import { recognisedAs } from './source-names.ts'

const SAMPLE = 2000
const SHOWN = 3
const HEADINGS_SHOWN = 12
/** What is lost later when a field is absent. */
const COSTS: readonly (readonly [field: keyof Ticket, cost: LocalizedText])[] = [
  ['request', { ja: '件名だけで分類します', en: 'topics come from titles alone' }],
  [
    'messages',
    {
      ja: '記事の下書きに手順を引用できません。社内メモも読めません',
      en: 'drafts have no steps to quote, notes are not seen',
    },
  ],
  [
    'resolution',
    {
      ja: '記事の下書きに答えが入らず、古くなった記事にも気付けません',
      en: 'drafts have no answer, outdated articles are not noticed',
    },
  ],
  [
    'resolvedAt',
    {
      ja: '解決までの時間が出ません。未解決と解決済みを区別できません',
      en: 'no resolution time; open and solved tickets look alike',
    },
  ],
  ['firstResponseAt', { ja: '最初の返答までの時間が出ません', en: 'no first response time' }],
  ['requester', { ja: '人数は数えられず、件数だけになります', en: 'askers cannot be counted, only tickets' }],
  [
    'agent',
    { ja: '属人化（一人しか解けない話題）が分かりません', en: 'knowledge in one head cannot be seen' },
  ],
  ['category', { ja: '記事の担当チームを推測できません', en: 'no owner can be guessed from the category' }],
  ['priority', { ja: '急ぎだったものを順位に生かせません', en: 'ranking does not know what was urgent' }],
  ['channel', { ja: '受付方法ごとの件数が出ません', en: 'no figures by channel' }],
  ['reopenCount', { ja: '再オープンの割合が出ません', en: 'no reopen rate' }],
  ['satisfaction', { ja: '満足度が出ません', en: 'no satisfaction figures' }],
]

export type InspectOptions = ReadOptions & { readonly redact: Redactor; readonly locale: Locale }

/** Lines that say what each file is, which columns mean what, three redacted tickets, and what is missing and costs later. */
export async function* inspectTickets(
  paths: readonly string[],
  options: InspectOptions,
): AsyncGenerator<string> {
  const { locale } = options
  for await (const part of partsIn(paths)) {
    const found = await recognise(part, options)
    yield part.name
    yield `  ${recognisedAs(found)[locale]}${locale === 'ja' ? `（${found.why.ja}）` : ` (${found.why.en})`}`
    yield* columnLines(found, options)
    const normalised = normalisedTickets(readTickets(one(part), options), {
      redact: options.redact,
      personKey: 'inspect',
      badShare: 1,
    })
    const tickets: Ticket[] = []
    let next = await normalised.next()
    while (next.done !== true && tickets.length < SAMPLE) {
      tickets.push(next.value)
      next = await normalised.next()
    }
    if (next.done === true)
      for (const { line, problem } of next.value.problems.slice(0, 10))
        yield locale === 'ja' ? `  ${line}行目：${problem.ja}` : `  line ${line}: ${problem.en}`
    else await normalised.return({ count: 0, skippedCount: 0, duplicateCount: 0, badCount: 0, problems: [] })
    yield* sampleLines(tickets, options)
    yield* missingLines(tickets, locale)
  }
}

async function* one<T>(value: T): AsyncGenerator<T> {
  yield value
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
  for (const ticket of tickets.slice(0, SHOWN)) {
    yield `    ${ticket.id}  ${clock.format(new Date(ticket.createdAt))}  ${ticket.subject}`
    for (const line of ticket.request.split('\n').slice(0, 3)) yield `        ${line.slice(0, 100)}`
  }
}

function* missingLines(tickets: readonly Ticket[], locale: Locale): Generator<string> {
  if (tickets.length === 0) {
    yield locale === 'ja' ? '  チケットを1件も読めませんでした' : '  no ticket could be read'
    return
  }
  const lines: string[] = []
  for (const [field, cost] of COSTS) {
    const name = fieldName(field)
    const has = tickets.filter(ticket => isFilled(ticket[field])).length
    const share = Math.round((has / tickets.length) * 100)
    if (has === 0)
      lines.push(
        locale === 'ja'
          ? `    「${name.ja}」がありません：${cost.ja}`
          : `    ${name.en} is not in this export: ${cost.en}`,
      )
    else if (has < tickets.length / 2)
      lines.push(
        locale === 'ja'
          ? `    「${name.ja}」は最初の${tickets.length}件の${share} %だけにあります`
          : `    ${name.en} is in ${share} % of the first ${tickets.length} tickets`,
      )
  }
  if (lines.length === 0) return
  yield locale === 'ja' ? '  足りないもの：' : '  What is missing:'
  yield* lines
}

function isFilled(value: Ticket[keyof Ticket]): boolean {
  return value !== undefined && value !== '' && (!Array.isArray(value) || value.length > 0)
}
