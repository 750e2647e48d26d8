import { z } from 'zod'
import { calendarDateSchema } from './calendar-date.ts'

/** What we read of GitHub's answers. Checked because a cut-off answer must not pass for an empty one. */
const labelSchema = z.union([z.string().transform(name => ({ name })), z.object({ name: z.string() })])

export const githubIssueSchema = z.object({
  number: z.int().min(1),
  title: z.string(),
  body: z
    .string()
    .nullish()
    .transform(body => body ?? ''),
  state: z.enum(['open', 'closed']),
  labels: z.array(labelSchema).transform(labels => labels.map(label => label.name)),
  assignees: z
    .array(z.object({ login: z.string() }))
    .nullish()
    .transform(people => (people ?? []).map(person => person.login)),
  html_url: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
  closed_at: z.string().nullish(),
  pull_request: z.unknown().optional(),
})

export const githubPullSchema = z.object({
  number: z.int().min(1),
  title: z.string(),
  body: z
    .string()
    .nullish()
    .transform(body => body ?? ''),
  state: z.enum(['open', 'closed']),
  merged_at: z.string().nullish(),
  html_url: z.string(),
  head: z.object({ ref: z.string(), sha: z.string() }),
  labels: z.array(labelSchema).transform(labels => labels.map(label => label.name)),
})

export const githubCommentSchema = z.object({
  id: z.int().min(1),
  body: z
    .string()
    .nullish()
    .transform(body => body ?? ''),
  user: z.object({ login: z.string(), type: z.string().optional() }).nullish(),
  created_at: z.string(),
  html_url: z.string(),
})

/** A run of a workflow, as far as it tells for which commit of which repository it ran. */
export const githubRunSchema = z.object({
  id: z.int().min(1),
  event: z.string(),
  path: z.string(),
  head_sha: z.string(),
  html_url: z.string(),
  head_repository: z.object({ full_name: z.string() }).nullish(),
})

/** A pull request with where it comes from. `head.repo` is null when the fork is gone. */
export const githubPullOriginSchema = z.object({
  number: z.int().min(1),
  state: z.enum(['open', 'closed']),
  head: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullish() }),
  base: z.object({ repo: z.object({ html_url: z.string() }) }),
})

export type GithubRun = z.infer<typeof githubRunSchema>
export type GithubPullOrigin = z.infer<typeof githubPullOriginSchema>
export type GithubIssue = z.infer<typeof githubIssueSchema>
export type GithubPull = z.infer<typeof githubPullSchema>
export type GithubComment = z.infer<typeof githubCommentSchema>

/** What the bot remembers, hidden in an issue, pull request or comment of its own. */
export const markerSchema = z.looseObject({
  key: z.string().describe('What it is about: one open issue or pull request per key.'),
  facts: z.string().optional().describe('Digest of what was last written; the same is never written twice.'),
  files: z.string().optional().describe('Digest of the files a pull request changes.'),
  twin: z.boolean().optional().describe('Closed because another issue has the same key.'),
  closedBy: z.literal('bot').optional().describe('The bot closed it: nothing was left to do.'),
  pausedUntil: z.string().optional().describe('Asked by /snooze: the day it may speak again.'),
  asked: z
    .record(z.string(), z.string())
    .optional()
    .describe('Day on which each article was first asked about.'),
  perMonth: z.number().optional().describe('Of a candidate: tickets a month when last written.'),
  decision: z
    .strictObject({
      comment: z.int().describe('The comment that said so.'),
      state: z.enum(['accepted', 'drafted', 'dismissed']),
      reason: z.string().min(1).max(300).optional(),
      until: calendarDateSchema.optional(),
    })
    .optional()
    .describe('Of a candidate: what a person decided. The ledger takes it over at the next run.'),
  snoozed: z.record(z.string(), z.string()).optional().describe('Day until which an article is left out.'),
})

export type Marker = z.infer<typeof markerSchema>
export type Decision = NonNullable<Marker['decision']>
