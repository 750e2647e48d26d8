import { z } from 'zod'
import { ARTICLE_KINDS, slugSchema } from './article.ts'
import { audienceSchema } from './audience.ts'
import { calendarDateSchema } from './calendar-date.ts'
import { localeSchema, localizedTextSchema } from './locale.ts'

const days = z.int().min(1).max(3650)

export const reviewRuleSchema = z.strictObject({
  category: slugSchema.optional().describe('Only articles of this category.'),
  kind: z.enum(ARTICLE_KINDS).optional().describe('Only articles of this kind.'),
  owner: slugSchema.optional().describe('Only articles of this team.'),
  audience: audienceSchema.optional().describe('Only articles for this audience.'),
  intervalDays: days.optional().describe('Days between reviews.'),
  noticeDays: days.optional().describe('Days before the review date from which the owner is asked.'),
  graceDays: days.optional().describe('Days after it before the backup owner is asked.'),
  archiveAfterDays: days.optional().describe('Days stale after which archiving is proposed.'),
})

export const reviewPolicySchema = z
  .strictObject({
    intervalDays: days.default(180).describe('Days between reviews.'),
    noticeDays: days.default(14).describe('Days before the review date from which the owner is asked.'),
    graceDays: days.default(21).describe('Days after it before the backup owner is asked.'),
    historyFrom: calendarDateSchema
      .optional()
      .describe(
        'The day the articles were brought into git. Changes up to and on this day count as part of what was verified.',
      ),
    archiveAfterDays: days.default(365).describe('Days stale after which archiving is proposed.'),
    editVerifies: z
      .boolean()
      .default(false)
      .describe('Whether a material edit by the owner team counts as verification.'),
    manager: slugSchema
      .optional()
      .describe('Team told when neither the owner nor its backup answered; usually the knowledge managers.'),
    defaultOwner: slugSchema
      .optional()
      .describe('Team asked about articles whose owner does not exist. Without it: the first of teams.yaml.'),
    snoozeDays: days.default(14).describe('Days of silence after a person closes a reminder.'),
    perOwner: z.int().min(1).max(100).default(10).describe('Most articles asked of one team at a time.'),
    perRun: z.int().min(1).max(1000).default(40).describe('Most articles asked of all teams together.'),
    escalationsPerRun: z.int().min(0).max(100).default(5).describe('Most new escalations in one run.'),
    demandWeighted: z
      .boolean()
      .default(false)
      .describe(
        'Whether demand counts: articles in use without complaint are reviewed later, unused ones are proposed for the archive instead.',
      ),
    postponeAtMostDays: days.default(90).describe('Most days demand may postpone a review.'),
    rules: z
      .array(reviewRuleSchema)
      .max(100)
      .default([])
      .describe('Exceptions; the last matching rule wins.'),
  })
  .describe('How often articles are reviewed.')

export const ticketTargetSchema = z.strictObject({
  name: z.string().min(1).max(60),
  url: z
    .string()
    .max(1000)
    .regex(/^(?:https:\/\/|mailto:)/, { message: 'https-or-mailto' })
    .describe(
      'Where to open a ticket: {title} {body} {article} {query} {path} {env} are filled in, URL-encoded.',
    ),
  audience: audienceSchema.default('public'),
})

export const rolloutSchema = z
  .strictObject({
    from: calendarDateSchema.describe('The first day.'),
    to: calendarDateSchema.describe('The last day.'),
  })
  .refine(({ from, to }) => from <= to, { message: 'first-before-last', path: ['to'] })

/** `content/site.yaml`: the site itself. */
export const siteSchema = z
  .strictObject({
    name: localizedTextSchema.describe('The name of the help site.'),
    tagline: localizedTextSchema.optional().describe('One line under the name.'),
    organisation: localizedTextSchema.describe('Whose help desk this is.'),
    url: z
      .string()
      .regex(/^https?:\/\/[^\s]+[^/]$/, { message: 'url-without-trailing-slash' })
      .optional()
      .describe('Where the site is served, without a slash at the end. Needed for feeds and the sitemap.'),
    base: z
      .string()
      .regex(/^\/(?:[\w.-]+\/)*$/, { message: 'base-path' })
      .default('/')
      .describe('The path below which the site lives, e.g. /help/.'),
    locales: z.array(localeSchema).min(1).default(['ja', 'en']).describe('Languages, the default first.'),
    timeZone: z.string().default('Asia/Tokyo').describe('IANA time zone in which days begin.'),
    audience: audienceSchema
      .default('public')
      .describe('The audience npm run build serves if none is named.'),
    repository: z
      .strictObject({
        url: z.string().regex(/^https:\/\/[^\s]+[^/]$/, { message: 'url-without-trailing-slash' }),
        branch: z.string().min(1).default('main'),
        contentPath: z.string().default('content').describe('Where content/ lives in the repository.'),
        signIn: z
          .string()
          .regex(/^https:\/\/[^\s]+[^/]$/, { message: 'url-without-trailing-slash' })
          .optional()
          .describe(
            'Where the web editor signs writers in at GitHub (an OAuth client such as sveltia-cms-auth). Without it they use an access token.',
          ),
      })
      .optional()
      .describe('The git repository, for edit links, history and reminders.'),
    review: reviewPolicySchema.prefault({}),
    tickets: z
      .array(ticketTargetSchema)
      .max(10)
      .default([])
      .describe('Ticket tools a reader can be sent to.'),
    redact: z
      .array(
        z.strictObject({
          pattern: z
            .string()
            .min(2)
            .max(300)
            .describe('A regular expression; what it matches is taken out of tickets, e.g. HKN-\\d{6}.'),
          about: z.string().max(200).optional().describe('What these are: equipment numbers, project names.'),
        }),
      )
      .max(50)
      .default([])
      .describe('What else must never be kept from tickets, besides personal data found by itself.'),
    offline: z
      .boolean()
      .default(true)
      .describe(
        'Whether articles once read and the search open without network, kept in the browser of each reader.',
      ),
    widget: z
      .strictObject({
        origins: z
          .array(z.string().regex(/^https?:\/\/[^\s/]+$/, { message: 'url-without-trailing-slash' }))
          .max(50)
          .default([])
          .describe(
            'Sites that may show the help widget, e.g. https://portal.example.co.jp. None named: every site for the public build, no other site for the others.',
          ),
      })
      .prefault({})
      .describe('The help widget for portals and products.'),
    socialImages: z
      .boolean()
      .default(true)
      .describe('Whether public pages get an image for social media and chats. Needs url.'),
    desks: z
      .strictObject({ internal: localizedTextSchema.optional(), external: localizedTextSchema.optional() })
      .prefault({})
      .describe('What the home page calls the shelves for employees and for customers, where it has both.'),
    fiscalYearStart: z.int().min(1).max(12).default(4).describe('Month the fiscal year begins.'),
    rollouts: z
      .array(rolloutSchema)
      .max(50)
      .default([])
      .describe(
        'Weeks in which something new comes: the home page then shows articles of the season rollout.',
      ),
  })
  .describe('Settings of the help site.')

export type Site = z.infer<typeof siteSchema>
export type Rollout = z.infer<typeof rolloutSchema>
export type ReviewPolicy = z.infer<typeof reviewPolicySchema>
