import { z } from 'zod'
import { calendarDateSchema } from './calendar-date.ts'
import { CANDIDATE_STATES, candidateIdSchema, coverageSchema } from './candidate.ts'
import { localeSchema } from './locale.ts'

const count = z.int().min(0)
const share = z.number().min(0).max(1)
const monthSchema = z.string().regex(/^\d{4}-\d{2}$/)

export const reasonSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('one-head'), share }),
  z.strictObject({ kind: z.literal('surge'), month: monthSchema, factor: z.number() }),
  z.strictObject({ kind: z.literal('week-of-month'), week: z.int().min(1).max(5), share }),
  z.strictObject({ kind: z.literal('weekday'), weekday: z.int().min(1).max(7), share }),
  z.strictObject({ kind: z.literal('month-edge'), share }),
  z.strictObject({ kind: z.literal('month-of-year'), month: z.int().min(1).max(12), factor: z.number() }),
  z.strictObject({ kind: z.literal('flood'), day: calendarDateSchema, ticketCount: count }),
  z.strictObject({ kind: z.literal('reopened'), share }),
  z.strictObject({ kind: z.literal('unhappy'), satisfaction: share }),
  z.strictObject({ kind: z.literal('too-broad'), share }),
])

const measuredDeflectionSchema = z.strictObject({
  basis: z
    .enum(['year-before', 'rest-of-desk'])
    .describe('Compared with the same months a year before, or with what the rest of the desk did.'),
  months: z.int().min(1).describe('Whole months since publication.'),
  expected: z.number().describe('Tickets to be expected without the article.'),
  actual: count,
  savedPerMonth: z.number(),
  errorPerMonth: z.number().describe('Half of the 95 % interval.'),
  hoursPerMonth: z.number(),
})

export const topicReportSchema = z.strictObject({
  id: candidateIdSchema,
  state: z.enum(CANDIDATE_STATES),
  title: z.string(),
  locale: localeSchema,
  coverage: coverageSchema,
  articleId: z.string().optional().describe('The nearest article.'),
  likeness: z.number().describe('Mean likeness to it, 0–1.'),
  ticketCount: count,
  eventCount: count.describe('Tickets with each flood counted as one.'),
  askerCount: count.optional(),
  perMonth: z.number(),
  byMonth: z.record(monthSchema, count),
  byWeekOfMonth: z.array(count).length(5),
  medianHours: z.number().optional().describe('Median hours to resolution.'),
  reopenShare: share.optional(),
  satisfaction: share.optional(),
  channel: z.string().optional(),
  oneAgentShare: share.optional(),
  agentCount: count,
  measured: measuredDeflectionSchema
    .optional()
    .describe('Of a published candidate: whether its tickets fell.'),
  published: z.strictObject({ article: z.string(), on: calendarDateSchema }).optional(),
  deflectedHours: z.number().describe('Expected hours a month saved by an article.'),
  reasons: z.array(reasonSchema),
  weeksToPeak: count.optional(),
  owner: z.string().optional().describe('The team guessed or known to own it.'),
  questions: z.array(z.string()).describe('How people ask, redacted.'),
  missed: z.array(z.string()).describe('Askers’ sentences for which the article does not rank.'),
  contradictions: z.array(
    z.strictObject({ article: z.string(), tickets: z.string(), ticketIds: z.array(z.string()) }),
  ),
  evidence: z
    .array(
      z.strictObject({
        id: z.string(),
        day: calendarDateSchema,
        text: z.string(),
        url: z.string().optional(),
      }),
    )
    .describe('Redacted tickets that stand for the topic.'),
})

export const monthReportSchema = z.strictObject({
  month: monthSchema,
  ticketCount: count,
  coveredCount: count.describe('Tickets whose topic an article answers.'),
  firstResponseHours: z.number().optional().describe('Median.'),
  resolutionHours: z.number().optional().describe('Median.'),
  withinSla: share.optional(),
  firstContactShare: share.optional().describe('Resolved after one answer and never reopened.'),
  reopenShare: share.optional(),
  satisfaction: share.optional(),
})

/** `report.json` of `npm run mine`: everything the report and the /demand/ page show. */
export const miningReportSchema = z
  .strictObject({
    generatedOn: calendarDateSchema,
    from: calendarDateSchema,
    to: calendarDateSchema,
    ticketCount: count,
    excluded: z.record(z.string(), count),
    ungroupedCount: count.describe('Tickets that resemble too few others.'),
    slaHours: z.number(),
    formula: z.strictObject({ ja: z.string(), en: z.string() }),
    topics: z.array(topicReportSchema).describe('Best worth first.'),
    months: z.array(monthReportSchema),
    forecast: z
      .strictObject({
        month: monthSchema,
        ticketCount: z.number(),
        error: z.number().describe('Mean absolute error of the same method on past months, in tickets.'),
        method: z.enum(['mean-of-3', 'year-before']),
      })
      .optional(),
    agents: z.array(z.strictObject({ agent: z.string(), ticketCount: count, topicCount: count })),
  })
  .describe('The report of npm run mine.')

export type MiningReport = z.infer<typeof miningReportSchema>
export type MeasuredDeflection = z.infer<typeof measuredDeflectionSchema>
export type TopicReport = z.infer<typeof topicReportSchema>
export type MonthReport = z.infer<typeof monthReportSchema>
