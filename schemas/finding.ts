import { z } from 'zod'
import { slugSchema } from './article.ts'
import { localeSchema } from './locale.ts'

/** Every reason an article can need attention. */
export const FINDING_KINDS = [
  'review-due',
  'review-overdue',
  'never-verified',
  'changed-since-verified',
  'owner-missing',
  'broken-link',
  'broken-anchor',
  'expired-fragment',
  'product-version-behind',
  'translation-behind',
  'orphan',
  'competes',
  'contradicted-by-tickets',
  'unused',
  'in-demand',
  'negative-feedback',
] as const

export const FINDING_SEVERITIES = ['high', 'normal', 'low'] as const

/** One reason an article needs attention, with what shows it and what would clear it. */
export const findingSchema = z
  .strictObject({
    kind: z.enum(FINDING_KINDS).describe('The rule that found it.'),
    severity: z.enum(FINDING_SEVERITIES).describe('high: readers may be misled now; low: worth knowing.'),
    article: z.string().describe('Article id, <category>/<slug>.'),
    locale: localeSchema,
    path: z.string().describe('Path of the source from the project root.'),
    owner: slugSchema,
    evidence: z
      .array(z.string())
      .describe('What shows it: days, addresses, versions, other articles. Facts, not sentences.'),
    since: z.string().optional().describe('The first day it was so, where that is known.'),
    text: z.strictObject({ ja: z.string(), en: z.string() }).describe('The reason in plain words.'),
    clears: z.strictObject({ ja: z.string(), en: z.string() }).describe('What would clear it.'),
  })
  .describe('One reason an article needs attention.')

export type Finding = z.infer<typeof findingSchema>
export type FindingKind = (typeof FINDING_KINDS)[number]
