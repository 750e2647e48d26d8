import type { SampleTicket } from '../make-year.ts'
import { full } from './text.ts'

/** Freshdesk’s JSON. */
export function freshdeskJson(tickets: readonly SampleTicket[]): string {
  return JSON.stringify(
    tickets.map(ticket => ({
      helpdesk_ticket: {
        display_id: ticket.number,
        subject: ticket.subject,
        description: ticket.request.text,
        created_at: ticket.createdAt.toISOString(),
        updated_at: ticket.resolvedAt.toISOString(),
        status: 5,
        status_name: 'Closed',
        priority: 2,
        source: 2,
        requester_id: ticket.asker.employeeId,
        requester_name: full(ticket.asker),
        responder_id: ticket.agent.employeeId,
        responder_name: full(ticket.agent),
        ticket_type: ticket.category,
        ticket_states: { resolved_at: ticket.resolvedAt.toISOString() },
        helpdesk_notes:
          ticket.answer === undefined
            ? []
            : [
                {
                  user_id: ticket.agent.employeeId,
                  incoming: false,
                  private: false,
                  created_at: ticket.resolvedAt.toISOString(),
                  body: ticket.answer.text,
                },
              ],
      },
    })),
    null,
    1,
  )
}
