import type { SampleTicket } from '../make-year.ts'
import { csv, full, tokyo } from './text.ts'

/** ServiceNow’s CSV by field names. */
export function servicenowCsv(tickets: readonly SampleTicket[]): string {
  const head = [
    'number',
    'caller_id',
    'short_description',
    'description',
    'category',
    'priority',
    'state',
    'assigned_to',
    'opened_at',
    'resolved_at',
    'close_notes',
    'reopen_count',
    'contact_type',
  ]
  return csv([
    head,
    ...tickets.map(ticket => [
      `INC${ticket.number}`,
      full(ticket.asker),
      ticket.subject,
      ticket.request.text,
      ticket.category,
      { urgent: '1 - Critical', high: '2 - High', normal: '3 - Moderate', low: '4 - Low' }[ticket.priority],
      'Closed',
      full(ticket.agent),
      tokyo(ticket.createdAt),
      tokyo(ticket.resolvedAt),
      ticket.answer?.text ?? '',
      String(ticket.reopens),
      'phone',
    ]),
  ])
}
