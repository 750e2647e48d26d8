import type { RawTicket } from '#core/mining/ticket/raw-ticket.ts'
import { channelFrom, isDone, isOpen, priorityFrom } from '#core/mining/ticket/words.ts'
import type { TicketSource } from '#schemas/ticket.ts'
import type { CsvRow } from './csv-row.ts'
import type { ImportContext } from './importer.ts'
import { listed } from './listed.ts'

/** A row’s ticket as most tools mean their columns, by the field names of an importer; each tool then says what it means otherwise. */
export function ticketFromRow(source: TicketSource, row: CsvRow, { moment }: ImportContext): RawTicket {
  // Where no column says when a ticket was solved, its last change is the nearest there is.
  const isSolved = isDone(row.text('status'))
  const changedAt = isSolved ? moment(row.optional('updatedAt')) : undefined
  return {
    source,
    key: row.text('key'),
    channel: channelFrom(row.text('channel')),
    createdAt: moment(row.text('createdAt')),
    firstResponseAt: moment(row.optional('firstResponseAt')),
    // When a ticket was closed can stay when it is opened again.
    resolvedAt: isOpen(row.text('status')) ? undefined : (moment(row.optional('resolvedAt')) ?? changedAt),
    isSolved,
    subject: row.text('subject'),
    request: row.text('request'),
    messages: [],
    category: row.optional('category'),
    tags: listed(row.text('tags')),
    priority: priorityFrom(row.text('priority')),
    requester: row.optional('requester') ?? row.optional('requesterName'),
    agent: row.optional('agent'),
    reopenCount: row.count('reopenCount'),
    people: ['requester', 'requesterName', 'agent'].map(field => row.text(field)),
  }
}
