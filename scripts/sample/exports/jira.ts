import type { SampleTicket } from '../make-year.ts'
import { csv, full, tokyo } from './text.ts'

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

function jiraDate(at: Date): string {
  const [day = '', time = ''] = tokyo(at).split(' ')
  const hour = Number(time.slice(0, 2))
  return `${day.slice(8)}/${MONTHS[Number(day.slice(5, 7)) - 1]}/${day.slice(2, 4)} ${hour % 12 === 0 ? 12 : hour % 12}:${time.slice(3, 5)} ${hour < 12 ? 'AM' : 'PM'}`
}

/** Jira’s CSV with repeated columns and its own times: 30/Jun/25 9:54 AM. */
export function jiraCsv(tickets: readonly SampleTicket[]): string {
  const head = [
    'Summary',
    'Issue key',
    'Issue id',
    'Issue Type',
    'Status',
    'Project key',
    'Priority',
    'Resolution',
    'Assignee',
    'Reporter',
    'Created',
    'Resolved',
    'Component/s',
    'Labels',
    'Labels',
    'Description',
    'Comment',
    'Comment',
  ]
  return csv([
    head,
    ...tickets.map(ticket => [
      ticket.subject,
      `NAGANO-${ticket.number}`,
      String(10_000 + ticket.number),
      'Support',
      'Done',
      'NAGANO',
      'Medium',
      'Done',
      full(ticket.agent),
      full(ticket.asker),
      jiraDate(ticket.createdAt),
      jiraDate(ticket.resolvedAt),
      ticket.category,
      'factory',
      '',
      ticket.request.text,
      ticket.answer === undefined
        ? ''
        : `${jiraDate(ticket.resolvedAt)};${ticket.agent.employeeId};${ticket.answer.text}`,
      '',
    ]),
  ])
}
