import { z } from 'zod'
import { channelSchema, slugSchema } from './article.ts'
import { audienceSchema } from './audience.ts'
import { calendarDateSchema } from './calendar-date.ts'
import { localeSchema, localizedTextSchema } from './locale.ts'

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

export const hoursSchema = z.strictObject({
  days: z.array(z.enum(WEEKDAYS)).min(1).describe('Days of the week.'),
  from: z.string().regex(TIME, { message: 'time' }).describe('Opening time, HH:MM.'),
  to: z.string().regex(TIME, { message: 'time' }).describe('Closing time, HH:MM.'),
})

export const contactSchema = z.strictObject({
  channel: channelSchema,
  value: z
    .string()
    .min(1)
    .max(500)
    .describe(
      'The number, address or URL template ({article} {title} {query} {path} {steps} {env} are filled in).',
    ),
  label: localizedTextSchema.optional().describe('What readers see, e.g. 内線 2400.'),
  hours: z
    .array(hoursSchema)
    .max(14)
    .optional()
    .describe('When this channel is staffed, if not the team hours.'),
  respondsIn: localizedTextSchema
    .optional()
    .describe('How soon an answer comes: 30分以内 / within 30 minutes.'),
  audience: audienceSchema.default('public').describe('Who may see this contact.'),
})

export const teamSchema = z.strictObject({
  id: slugSchema,
  name: localizedTextSchema,
  about: localizedTextSchema.optional().describe('One sentence: what this team answers for.'),
  github: z
    .strictObject({
      team: z
        .string()
        .regex(/^@[\w.-]+\/[\w.-]+$/, { message: 'github-team' })
        .optional()
        .describe('GitHub team, @org/team.'),
      members: z
        .array(z.string().regex(/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/, { message: 'github-handle' }))
        .max(50)
        .default([])
        .describe('GitHub handles without @, for assignees.'),
    })
    .default({ members: [] })
    .describe('Who is asked to review.'),
  locale: localeSchema.default('ja').describe('The language reminders are written in.'),
  backup: slugSchema.optional().describe('Team asked when this one does not answer.'),
  audience: audienceSchema.default('public').describe('Who may see the team and its contacts.'),
  hours: z.array(hoursSchema).max(14).default([]).describe('Opening hours.'),
  closed: z.array(calendarDateSchema).max(60).default([]).describe('Extra closing days (company holidays).'),
  holidays: z.enum(['jp', 'none']).default('jp').describe('Which public holidays the team observes.'),
  contacts: z.array(contactSchema).max(12).default([]).describe('How to reach the team, best first.'),
})

/** `content/teams.yaml`: who owns articles and answers readers. */
export const teamsSchema = z.array(teamSchema).min(1).max(200).describe('The teams that own articles.')

export type Team = z.infer<typeof teamSchema>
export type Contact = z.infer<typeof contactSchema>
export type Hours = z.infer<typeof hoursSchema>
