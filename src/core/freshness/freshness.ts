import { addDays, daysBetween } from '#core/calendar/days.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'
import type { ReviewPolicy } from '#schemas/site.ts'
import { policyOf, type Reviewed, reviewByOf } from './policy.ts'

/** How fresh an article is on a day, and the days that decide it. */
export type Freshness = Readonly<{
  /** fresh: nothing to do; due: its owner is being asked; stale: readers should know. */
  state: 'fresh' | 'due' | 'stale'
  verified: CalendarDate | undefined
  /** The first day it counts as stale; undefined when it was never verified and names no day itself. */
  reviewBy: CalendarDate | undefined
  /** The first day its owner is asked. */
  askFrom: CalendarDate | undefined
  /** Days until `reviewBy`: 0 on the day itself, negative after it. */
  daysLeft: number | undefined
}>

/**
 * How fresh an article is on a day: stale from `reviewBy` on, due from the notice before it.
 * Never verified and without a day of its own it is due at once, and stays so: we can't say it went stale.
 */
export function freshnessOf(article: Reviewed, today: CalendarDate, policy: ReviewPolicy): Freshness {
  const reviewBy = reviewByOf(article, policy)
  const verified = article.verified
  if (!reviewBy) return { state: 'due', verified, reviewBy, askFrom: undefined, daysLeft: undefined }
  const askFrom = addDays(reviewBy, -policyOf(article, policy).noticeDays)
  const daysLeft = daysBetween(today, reviewBy)
  const state = daysLeft <= 0 ? 'stale' : today >= askFrom ? 'due' : 'fresh'
  return { state, verified, reviewBy, askFrom, daysLeft }
}
