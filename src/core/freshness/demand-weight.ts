import type { Article } from '#core/article/article.ts'
import type { Settings } from '#core/article/content.ts'
import { addDays } from '#core/calendar/days.ts'
import type { ArticleDemand, Demand } from '#schemas/demand.ts'
import { policyOf, reviewByOf } from './policy.ts'

const OFTEN_VIEWS = 20

/**
 * An article with its review moved by demand, where the policy asks for it: one that is used and about which nobody
 * complained is reviewed half an interval later, but never by more than the cap.
 */
export function weighDemand(
  article: Article,
  { settings, demand }: Readonly<{ settings: Settings; demand?: Demand | undefined }>,
): Article {
  const policy = settings.site.review
  const known = demand?.articles[article.id]
  const reviewBy = reviewByOf(article, policy)
  if (!policy.demandWeighted || !known || !reviewBy || !isUsedInPeace(known)) return article
  const half = Math.floor(policyOf(article, policy).intervalDays / 2)
  return { ...article, reviewBy: addDays(reviewBy, Math.min(half, policy.postponeAtMostDays)) }
}

/** Whether nobody needed an article in the period counted: it goes to the archive queue, not the review queue. */
export function isUnused(known: ArticleDemand | undefined): boolean {
  return known?.views === 0 && (known.ticketCount ?? 0) === 0
}

function isUsedInPeace(known: ArticleDemand): boolean {
  const used = (known.views ?? 0) >= OFTEN_VIEWS || (known.votesUp ?? 0) > 0
  return used && (known.votesDown ?? 0) === 0 && (known.contradictions ?? []).length === 0
}
