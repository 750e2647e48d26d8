import { z } from 'zod'
import { articleIdSchema, slugSchema } from './article.ts'
import { calendarDateSchema } from './calendar-date.ts'
import { localeSchema } from './locale.ts'

export const COVERAGES = ['gap', 'untranslated', 'hard-to-find', 'outdated', 'covered'] as const
export const CANDIDATE_STATES = ['new', 'accepted', 'drafted', 'published', 'dismissed'] as const

export const coverageSchema = z.enum(COVERAGES)
export type Coverage = z.infer<typeof coverageSchema>

/** Whether no article of the asker's language answers. */
export function isUnanswered(coverage: Coverage): boolean {
  return coverage === 'gap' || coverage === 'untranslated'
}
export type CandidateState = (typeof CANDIDATE_STATES)[number]

/** A word that may be remembered: letters only, since numbers are of one case. */
export const TERM = /^[\p{L}\p{M}]{2,30}$/u

/** The id of a candidate, kept from run to run: `c-` and eight hex digits. */
export const candidateIdSchema = z.string().regex(/^c-[0-9a-f]{8}$/, { message: 'candidate-id' })

/**
 * `content/candidates/<id>.yaml`: what is remembered of a proposed article between runs.
 * One small file each, so that two branches merge cleanly. Redacted text only.
 */
export const candidateSchema = z
  .strictObject({
    id: candidateIdSchema,
    state: z.enum(CANDIDATE_STATES).describe('new → accepted → drafted → published, or dismissed.'),
    title: z.string().min(1).max(200).describe('The most central asker’s own sentence, redacted.'),
    locale: localeSchema,
    coverage: coverageSchema,
    article: articleIdSchema.optional().describe('The article that covers or nearly covers it.'),
    category: slugSchema.optional(),
    owner: slugSchema.optional(),
    questions: z
      .array(z.string().min(1).max(300))
      .max(12)
      .describe('How people ask, redacted. With the anchors, what identifies the candidate.'),
    anchors: z.array(z.string().max(200)).max(24).describe('Ids of typical tickets.'),
    terms: z
      .array(z.string().regex(TERM, { message: 'candidate-term' }))
      .max(24)
      .optional()
      .describe(
        'Words several typical tickets share, redacted, most telling first. Absent: the questions stand in.',
      ),
    perMonth: z.number().min(0).describe('Tickets a month when last changed; small changes are not written.'),
    firstSeen: calendarDateSchema,
    dismissed: z
      .strictObject({
        reason: z.string().min(1).max(500),
        until: calendarDateSchema.optional().describe('It is looked at again from this day.'),
        perMonth: z
          .number()
          .min(0)
          .describe('Demand when dismissed; it returns when that grows by a factor.'),
      })
      .optional(),
    published: z
      .strictObject({
        article: articleIdSchema,
        on: calendarDateSchema,
        perMonth: z.number().min(0).describe('Demand before, to measure against.'),
      })
      .optional(),
    decidedIn: z
      .int()
      .min(1)
      .optional()
      .describe('Id of the comment that decided last: the same one is not obeyed twice.'),
    splitFrom: candidateIdSchema.optional(),
    mergedInto: candidateIdSchema.optional(),
  })
  .describe('The memory of one proposed article.')

export type Candidate = z.infer<typeof candidateSchema>
