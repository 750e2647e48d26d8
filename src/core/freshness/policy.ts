import type { Article } from '#core/article/article.ts'
import { addDays } from '#core/calendar/days.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'
import type { ReviewPolicy } from '#schemas/site.ts'

/** The parts of an article that decide which rule of the policy it falls under. */
export type Reviewed = Pick<Article, 'category' | 'kind' | 'owner' | 'audience'> &
  Readonly<{ verified?: CalendarDate | undefined; reviewBy?: CalendarDate | undefined }>

/** The policy for one article: all counts in days. */
export type ArticlePolicy = Readonly<{
  intervalDays: number
  noticeDays: number
  graceDays: number
  archiveAfterDays: number
}>

const FIELDS = ['intervalDays', 'noticeDays', 'graceDays', 'archiveAfterDays'] as const

/** What the policy says of one article: the defaults, then every matching rule in order, the last one winning. */
export function policyOf(article: Reviewed, policy: ReviewPolicy): ArticlePolicy {
  const decided = {
    intervalDays: policy.intervalDays,
    noticeDays: policy.noticeDays,
    graceDays: policy.graceDays,
    archiveAfterDays: policy.archiveAfterDays,
  }
  for (const rule of policy.rules) {
    if (!matches(rule, article)) continue
    for (const field of FIELDS) decided[field] = rule[field] ?? decided[field]
  }
  return decided
}

/** The first day an article counts as stale: written in it, or its verified day plus the interval; undefined if neither is known. */
export function reviewByOf(article: Reviewed, policy: ReviewPolicy): CalendarDate | undefined {
  if (article.reviewBy) return article.reviewBy
  return article.verified && addDays(article.verified, policyOf(article, policy).intervalDays)
}

function matches(rule: ReviewPolicy['rules'][number], article: Reviewed): boolean {
  return (
    (rule.category === undefined || rule.category === article.category) &&
    (rule.kind === undefined || rule.kind === article.kind) &&
    (rule.owner === undefined || rule.owner === article.owner) &&
    (rule.audience === undefined || rule.audience === article.audience)
  )
}
