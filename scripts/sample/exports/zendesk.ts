import type { SampleTicket } from '../make-year.ts'
import { full } from './text.ts'

/** Zendesk tickets, a line each. */
export function zendeskJson(tickets: readonly SampleTicket[]): string {
  return (
    tickets
      .map(ticket =>
        JSON.stringify({
          url: `https://nireboard.zendesk.example/api/v2/tickets/${ticket.number}.json`,
          id: ticket.number,
          created_at: ticket.createdAt.toISOString(),
          updated_at: ticket.resolvedAt.toISOString(),
          subject: ticket.subject,
          raw_subject: ticket.subject,
          description: ticket.request.text,
          priority: ticket.priority,
          status: 'closed',
          via: { channel: 'web' },
          requester_id: ticket.asker.employeeId,
          submitter_id: ticket.asker.employeeId,
          assignee_id: ticket.agent.employeeId,
          tags: ['nireboard'],
          type: ticket.category,
          satisfaction_rating: {
            score: ticket.good === undefined ? 'unoffered' : ticket.good ? 'good' : 'bad',
          },
          requester: { name: full(ticket.asker) },
          metric_set: { reopens: ticket.reopens, solved_at: ticket.resolvedAt.toISOString() },
          comments: [
            {
              author_id: ticket.asker.employeeId,
              public: true,
              created_at: ticket.createdAt.toISOString(),
              body: ticket.request.text,
            },
            ...(ticket.answer === undefined
              ? []
              : [
                  {
                    author_id: ticket.agent.employeeId,
                    public: true,
                    created_at: ticket.resolvedAt.toISOString(),
                    body: ticket.answer.text,
                  },
                ]),
          ],
        }),
      )
      .join('\n') + '\n'
  )
}
