import { z } from 'zod'
import { audienceSchema } from './audience.ts'
import { calendarDateSchema } from './calendar-date.ts'
import { isReserved } from './reserved-names.ts'

export const ARTICLE_STATUSES = ['draft', 'published', 'archived'] as const
export const ARTICLE_KINDS = ['how-to', 'trouble', 'account', 'policy', 'contact', 'reference'] as const
export const SEASONS = [
  'month-end',
  'month-start',
  'quarter-end',
  'fiscal-year-start',
  'fiscal-year-end',
  'year-end-adjustment',
  'year-end',
  'new-year',
  'new-joiners',
  'rollout',
] as const
export const CHANNELS = ['phone', 'mail', 'chat', 'form', 'ticket', 'desk'] as const

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** An ASCII kebab-case name, as used in paths: `reset-password`. */
export const slugSchema = z.string().max(80).regex(SLUG, { message: 'slug' })

/** The id of an article: `<category>/<slug>`, the same in every locale. */
export const articleIdSchema = z
  .string()
  .max(161)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/, { message: 'article-id' })

/** An old path of an article below its locale, without slashes at the ends: `account/forgot-password`. */
export const aliasSchema = z
  .string()
  .max(200)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/, { message: 'alias' })
  .refine(alias => !isReserved(alias), { message: 'own-page' })

export const channelSchema = z.enum(CHANNELS)
export type Channel = z.infer<typeof channelSchema>

export const escalateSchema = z
  .strictObject({
    team: slugSchema.describe('The team (id from teams.yaml) that takes over when the article did not help.'),
    channel: channelSchema.optional().describe('The channel that team wants for this trouble.'),
    ready: z
      .array(z.string().min(1).max(200))
      .max(10)
      .default([])
      .describe('What the reader should have at hand: asset number, screenshot of the error, time it began.'),
  })
  .describe('Whom to reach when the article did not help, and with what at hand.')

export const articleProductSchema = z.strictObject({
  name: slugSchema.describe('Product id from products.yaml.'),
  version: z.string().max(40).optional().describe('The version the article was checked against.'),
})

/**
 * The frontmatter of an article: what a writer fills in above the text.
 * Locale, category and slug come from the path `content/articles/<locale>/<category>/<slug>.mdx`.
 */
export const articleFrontmatterSchema = z
  .strictObject({
    title: z.string().min(1).max(120).describe('The question as a reader asks it.'),
    summary: z.string().min(1).max(400).describe('The answer itself, in one or two sentences.'),
    questions: z
      .array(z.string().min(1).max(300))
      .max(40)
      .default([])
      .describe(
        'Other ways people ask. Variants in a compact form: VPNに(繋がらない|接続できない), パスワード[を]忘れた.',
      ),
    owner: slugSchema.describe('The team (id from teams.yaml) answerable for this article.'),
    verified: calendarDateSchema
      .optional()
      .describe('The last day somebody confirmed that this article is right. Leave out if nobody has yet.'),
    reviewBy: calendarDateSchema
      .optional()
      .describe('The first day the article counts as stale. Leave out to take it from the review policy.'),
    status: z
      .enum(ARTICLE_STATUSES)
      .default('published')
      .describe('draft is shown to nobody, archived keeps a tombstone at its address.'),
    audience: audienceSchema.default('public'),
    category: slugSchema
      .optional()
      .describe('The category, if it must be said. It is the folder; writing another is a mistake.'),
    tags: z.array(z.string().min(1).max(40)).max(20).default([]).describe('Words to filter by.'),
    kind: z
      .enum(ARTICLE_KINDS)
      .describe('how-to (a task), trouble (something broken), account, policy, contact or reference.'),
    products: z.array(articleProductSchema).max(20).default([]).describe('What the article is about.'),
    season: z.array(z.enum(SEASONS)).max(5).default([]).describe('When in the year people need this.'),
    related: z.array(articleIdSchema).max(12).default([]).describe('Ids of articles to read next.'),
    aliases: z.array(aliasSchema).max(20).default([]).describe('Old paths that must lead here.'),
    escalate: escalateSchema.optional(),
    translatedFrom: z
      .strictObject({
        locale: z.enum(['ja', 'en']).describe('The language this text was translated from.'),
        blocks: z
          .array(z.string().regex(/^[0-9a-f]{8,16}$/))
          .max(2000)
          .default([])
          .describe('A content hash of each source block at that time; written by npm run translations.'),
      })
      .optional()
      .describe('Set when this text is a translation, so that drift can be seen.'),
    untranslated: z
      .string()
      .max(200)
      .optional()
      .describe('Why this article has no counterpart in the other language, if it needs none.'),
  })
  .describe('Frontmatter of a Sodate article.')

export type ArticleFrontmatter = z.infer<typeof articleFrontmatterSchema>
export type ArticleStatus = (typeof ARTICLE_STATUSES)[number]
export type ArticleKind = (typeof ARTICLE_KINDS)[number]
export type Season = (typeof SEASONS)[number]
export type Escalate = z.infer<typeof escalateSchema>
