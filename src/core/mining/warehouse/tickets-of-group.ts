import { z } from 'zod'
import { type Ticket, ticketSchema } from '#schemas/ticket.ts'

const groupSchema = z.object({
  texts: z.tuple([z.string(), z.string(), z.string()]),
  ticketCount: z.int().min(1),
  members: z.array(z.looseObject({ isResolved: z.boolean(), answerCount: z.int().min(0) })).min(1),
})

/**
 * The tickets of one row of `groupQuery`: each with its own figures and the texts of the one that stands for all.
 * Of its conversation only whether agents answered once or more often is kept, without words. Throws where a row
 * is no group of normalised tickets.
 */
export function ticketsOfGroup(row: unknown): Ticket[] {
  const group = groupSchema.safeParse(row)
  if (!group.success)
    throw new Error('The table gave a row that is no group of tickets', { cause: group.error })
  const [subject, request, resolution] = group.data.texts
  return group.data.members.map(({ isResolved, answerCount, ...facts }) => {
    const present = Object.entries(facts).filter(([, value]) => value !== null)
    const answers = Array.from({ length: Math.min(2, answerCount) }, () => ({ who: 'agent', text: '' }))
    const ticket = ticketSchema.safeParse({
      ...Object.fromEntries(present),
      subject,
      request,
      ...(isResolved ? { resolution } : {}),
      messages: answers,
    })
    if (!ticket.success)
      throw new Error(
        `Ticket ${String(facts['id'])} in the table is not normalised. Load what npm run tickets -- import wrote.`,
        { cause: ticket.error },
      )
    return ticket.data
  })
}
