import { z } from 'zod'
import { articleIdSchema } from './article.ts'
import { calendarDateSchema } from './calendar-date.ts'

const count = z.int().min(0)

export const articleDemandSchema = z.strictObject({
  views: count.optional().describe('Times it was opened in the period.'),
  votesUp: count.optional().describe('Readers who said it solved their trouble.'),
  votesDown: count.optional().describe('Readers who said it did not.'),
  ticketCount: count.optional().describe('Tickets on its subject in the period.'),
  lastTicketAt: calendarDateSchema.optional().describe('The day of the latest such ticket.'),
  contradictions: z
    .array(
      z.strictObject({
        tickets: z.array(z.string().max(200)).max(50).describe('Ids of tickets solved another way.'),
        text: z.string().max(500).describe('What the tickets say instead, redacted.'),
      }),
    )
    .max(20)
    .optional()
    .describe('Where resolved tickets say otherwise than the article.'),
  competes: z.array(articleIdSchema).max(20).optional().describe('Articles found for the same questions.'),
})

/** `demand.json`: what tickets, votes and views say of each article. Other jobs write it; absent means not known. */
export const demandSchema = z
  .strictObject({
    from: calendarDateSchema.optional().describe('First day counted.'),
    to: calendarDateSchema.optional().describe('Last day counted.'),
    articles: z.record(articleIdSchema, articleDemandSchema),
  })
  .describe('Demand per article.')

export type Demand = z.infer<typeof demandSchema>
export type ArticleDemand = z.infer<typeof articleDemandSchema>
