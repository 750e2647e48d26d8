import { isUnanswered } from '#schemas/candidate.ts'
import type { ArticleDemand, Demand } from '#schemas/demand.ts'
import type { JudgedTopic } from './ledger.ts'

/** Tickets and contradictions per article, for the freshness findings. Topics without an article say nothing. */
export function demandOf(topics: readonly JudgedTopic[], span: { from: string; to: string }): Demand {
  const articles: Record<string, ArticleDemand> = {}
  for (const { cover, figures } of topics) {
    if (isUnanswered(cover.coverage) || !cover.articleId) continue
    const own = articles[cover.articleId] ?? {}
    const last = own.lastTicketAt
    articles[cover.articleId] = {
      ...own,
      ticketCount: (own.ticketCount ?? 0) + figures.ticketCount,
      lastTicketAt: last && last > figures.lastDay ? last : figures.lastDay,
      contradictions: [
        ...(own.contradictions ?? []),
        ...cover.contradictions.map(one => ({
          tickets: [...one.ticketIds],
          text: one.tickets.slice(0, 500),
        })),
      ].slice(0, 20),
    }
  }
  return { ...span, articles }
}
