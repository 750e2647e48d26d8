import { z } from 'zod'
import { articleIdSchema, slugSchema } from './article.ts'
import { audienceSchema } from './audience.ts'
import { localeSchema } from './locale.ts'

const count = z.int().min(0).max(1_000_000)
const place = z.int().min(1).max(100).optional()

/** The largest report anybody reads, in bytes. */
export const MAX_PULL_REPORT_BYTES = 512 * 1024

/** The path of an article, and nothing else. */
export const articlePathSchema = z
  .string()
  .max(300)
  .regex(/^content\/articles\/(?:ja|en)\/[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*\.mdx$/, {
    message: 'article-path',
  })

const pulledArticleSchema = z.strictObject({
  path: articlePathSchema,
  title: z.string().max(200),
  change: z.enum(['added', 'changed', 'removed']),
  isDraft: z.boolean().optional().describe('No build shows it: there is no preview to open.'),
  owner: slugSchema,
  audience: audienceSchema,
  findings: z
    .array(
      z.strictObject({
        line: z.int().min(1).max(100_000),
        rule: slugSchema,
        severity: z.enum(['error', 'warning']),
        text: z.strictObject({ ja: z.string().max(600), en: z.string().max(600) }),
      }),
    )
    .max(20),
  findingCount: count,
  readability: z
    .strictObject({
      before: z.number().min(-1000).max(1000).optional(),
      after: z.number().min(-1000).max(1000).optional(),
    })
    .describe('By the published formula of the language; higher is easier.'),
  rivals: z.array(articleIdSchema).max(10).describe('Articles it competes with in search since this change.'),
})

/**
 * What a pull request changes, worked out by its own check run. That run belongs to whoever opened the request, so
 * whoever reads this treats it as data: bounded, checked against this shape, its text shown as text.
 */
export const pullReportSchema = z
  .strictObject({
    version: z.literal(1),
    pull: z.int().min(1).max(1_000_000_000),
    head: z.string().regex(/^[0-9a-f]{40}$/),
    articles: z.array(pulledArticleSchema).max(60),
    articleCount: count.describe('Articles changed, also those above that were left out.'),
    errorCount: count.describe('Errors the check found in all of the content.'),
    behind: z
      .array(z.strictObject({ path: articlePathSchema, count }))
      .max(60)
      .describe('Translations that this change leaves behind, with how many paragraphs.'),
    searchTests: z.strictObject({
      count,
      failedBefore: count,
      failedAfter: count,
      movedCount: count,
      moved: z
        .array(
          z.strictObject({
            query: z.string().max(300),
            locale: localeSchema,
            expect: z.union([z.literal('none'), articleIdSchema]),
            before: place,
            after: place,
            passed: z.boolean(),
          }),
        )
        .max(30),
    }),
  })
  .describe('What a pull request does to the articles.')

export type PullReport = z.infer<typeof pullReportSchema>
export type PulledArticle = z.infer<typeof pulledArticleSchema>
