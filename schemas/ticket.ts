import { z } from 'zod'
import { CHANNELS } from './article.ts'

/** The tools whose exports are read, one importer each in src/adapters/tickets/. */
export const TICKET_SOURCES = [
  'jira',
  'backlog',
  'zendesk',
  'freshdesk',
  'servicenow',
  'redmine',
  'zammad',
  'otrs',
  'osticket',
  'glpi',
  'github',
  'mail',
  'generic',
] as const

export const TICKET_PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const

/** A moment in UTC, e.g. 2026-04-01T01:23:45Z or …45.678Z. */
const momentSchema = z.iso.datetime()

/** A person as a keyed hash (HMAC-SHA-256, 16 hex digits): the same person has the same hash under one key. */
const personSchema = z.string().regex(/^[0-9a-f]{16}$/, { message: 'person-hash' })

/** Longest text kept of one message; longer ones are cut, with … at the end. */
export const MESSAGE_LIMIT = 20_000

/** Most messages kept of one ticket; of longer ones the first and the last half are kept. */
export const MESSAGES_LIMIT = 200

const textSchema = z.string().max(MESSAGE_LIMIT)

export const ticketMessageSchema = z.strictObject({
  who: z
    .enum(['requester', 'agent', 'note'])
    .describe('requester: the person asking; agent: an answer they saw; note: internal, they never saw it.'),
  at: momentSchema.optional().describe('When it was written. Absent when the export gives no time for it.'),
  author: personSchema
    .optional()
    .describe('Keyed hash of who wrote it. Absent when the export names nobody or the tool itself wrote it.'),
  text: textSchema.describe('Redacted plain text without quoted replies and signatures.'),
})

/** One ticket: normalised, redacted, and the only form in which tickets are stored, grouped or sent. */
export const ticketSchema = z
  .strictObject({
    id: z
      .string()
      .min(1)
      .max(200)
      .describe('`<source>:<key in the tool>`, e.g. backlog:HELP-123. Unique in one import.'),
    source: z.enum(TICKET_SOURCES).describe('The tool the ticket came from.'),
    url: z
      .string()
      .max(2000)
      .optional()
      .describe('Where agents open it. Absent when the export has no address and none was configured.'),
    channel: z
      .enum(CHANNELS)
      .optional()
      .describe('How it came in. Absent when the export does not say or names a way we do not know.'),
    createdAt: momentSchema.describe('When it was opened.'),
    firstResponseAt: momentSchema
      .optional()
      .describe('The first answer an agent gave. Absent when nobody answered yet or answers have no times.'),
    resolvedAt: momentSchema
      .optional()
      .describe(
        'When it was last resolved or closed. Absent when it is open, or the export has no such time.',
      ),
    subject: z.string().max(500).describe('Redacted title. Empty when the tool or channel has none.'),
    request: textSchema.describe(
      'Redacted plain text of what was asked. Empty when there is only a subject.',
    ),
    messages: z
      .array(ticketMessageSchema)
      .max(MESSAGES_LIMIT)
      .default([])
      .describe(
        'What was said after the request, oldest first. Empty when the export holds no conversation.',
      ),
    resolution: textSchema
      .optional()
      .describe(
        'Redacted text of how it was solved: the tool’s own resolution field, else the last answer of an agent on a resolved ticket. Absent when there is neither.',
      ),
    category: z
      .string()
      .max(200)
      .optional()
      .describe('The tool’s own category, component or queue. Absent when it is empty or not exported.'),
    tags: z
      .array(z.string().min(1).max(100))
      .max(50)
      .default([])
      .describe('Labels. Empty when there are none.'),
    priority: z
      .enum(TICKET_PRIORITIES)
      .optional()
      .describe('Absent when the export has no priority or names one we do not know.'),
    requester: personSchema
      .optional()
      .describe('Keyed hash of the person asking. Absent when the export does not say.'),
    agent: personSchema
      .optional()
      .describe('Keyed hash of who it is assigned to, else who answered last. Absent when nobody did.'),
    reopenCount: z
      .int()
      .min(0)
      .optional()
      .describe('How often it was opened again. Absent when the export does not count it.'),
    satisfaction: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe('The requester’s rating, 0 worst to 1 best. Absent when nobody rated or it is not exported.'),
  })
  .describe('A support ticket, normalised and redacted.')

export type Ticket = z.infer<typeof ticketSchema>
export type TicketMessage = z.infer<typeof ticketMessageSchema>
export type TicketSource = (typeof TICKET_SOURCES)[number]
export type TicketPriority = (typeof TICKET_PRIORITIES)[number]
