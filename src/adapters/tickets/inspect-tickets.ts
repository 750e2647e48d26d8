import type { Redactor } from '#core/mining/redact/redactor.ts'
import type { Ticket } from '#schemas/ticket.ts'
import { columnsIn } from './csv-row.ts'
import { normalisedTickets } from './import-tickets.ts'
import { partsIn } from './input.ts'
import { type ReadOptions, readTickets } from './read-tickets.ts'
import { recognise } from './recognise.ts'

const SAMPLE = 2000
const SHOWN = 3
/** What is lost later when a field is absent. */
const COSTS: readonly (readonly [field: keyof Ticket, cost: string])[] = [
  ['request', 'clusters come from titles alone'],
  ['messages', 'drafts have no steps to quote, notes are not seen'],
  ['resolution', 'drafts have no answer, outdated articles are not noticed'],
  ['resolvedAt', 'no resolution time; open and solved tickets look alike'],
  ['firstResponseAt', 'no first response time'],
  ['requester', 'askers cannot be counted, only tickets'],
  ['agent', 'knowledge in one head cannot be seen'],
  ['category', 'no owner can be guessed from the category'],
  ['priority', 'ranking does not know what was urgent'],
  ['channel', 'no figures by channel'],
  ['reopenCount', 'no reopen rate'],
  ['satisfaction', 'no satisfaction figures'],
]

/** Lines that say what each file is, which columns mean what, three redacted tickets, and what is missing and costs later. */
export async function* inspectTickets(
  paths: readonly string[],
  options: ReadOptions & { readonly redact: Redactor },
): AsyncGenerator<string> {
  for await (const part of partsIn(paths)) {
    const found = await recognise(part, options)
    yield `${part.name}`
    yield `  ${found.source}, ${found.format}, ${found.encoding}: ${found.why}`
    if (found.importer?.csv !== undefined && found.headings !== undefined)
      yield* columnLines(found.headings, found.importer.csv.columns)
    const reads = readTickets(one(part), options)
    const tickets: Ticket[] = []
    const normalised = normalisedTickets(reads, { redact: options.redact, personKey: 'inspect', badShare: 1 })
    let next = await normalised.next()
    while (next.done !== true && tickets.length < SAMPLE) {
      tickets.push(next.value)
      next = await normalised.next()
    }
    if (next.done === true)
      for (const { line, problem } of next.value.problems.slice(0, 10)) yield `  line ${line}: ${problem}`
    else await normalised.return({ count: 0, skippedCount: 0, duplicateCount: 0, badCount: 0, problems: [] })
    yield* sampleLines(tickets)
    yield* missingLines(tickets)
  }
}

async function* one<T>(value: T): AsyncGenerator<T> {
  yield value
}

function* columnLines(
  headings: readonly string[],
  columns: Parameters<typeof columnsIn>[1],
): Generator<string> {
  const places = columnsIn(headings, columns)
  const used = new Set([...places.values()].flat())
  for (const [field, at] of places) {
    yield `    ${headings[at[0] ?? 0]}${at.length > 1 ? ` ×${at.length}` : ''} → ${field}`
  }
  const left = headings.filter((heading, index) => !used.has(index) && heading.trim() !== '')
  if (left.length > 0)
    yield `    not used: ${[...new Set(left)].slice(0, 12).join(', ')}${left.length > 12 ? ` and ${left.length - 12} more` : ''}`
}

function* sampleLines(tickets: readonly Ticket[]): Generator<string> {
  for (const ticket of tickets.slice(0, SHOWN)) {
    yield `  ${ticket.id}  ${ticket.createdAt}  ${ticket.subject}`
    for (const line of ticket.request.split('\n').slice(0, 3)) yield `      ${line.slice(0, 100)}`
  }
}

function* missingLines(tickets: readonly Ticket[]): Generator<string> {
  if (tickets.length === 0) {
    yield '  no ticket could be read'
    return
  }
  for (const [field, cost] of COSTS) {
    const has = tickets.filter(ticket => {
      const value = ticket[field]
      return value !== undefined && value !== '' && (!Array.isArray(value) || value.length > 0)
    }).length
    if (has === 0) yield `  ${field} is not in this export: ${cost}`
    else if (has < tickets.length / 2)
      yield `  ${field} is in ${Math.round((has / tickets.length) * 100)} % of the first ${tickets.length} tickets`
  }
}
