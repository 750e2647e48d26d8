import type { Article } from '#core/article/article.ts'
import { isUnanswered } from '#schemas/candidate.ts'
import type { Cover } from './cover.ts'
import { agentsOf } from './figures.ts'
import type { Topic } from './topic.ts'

/** Owner and category of an article. */
export type Place = Readonly<{ owner: string; category: string }>

/**
 * Guesses where a missing article belongs from who solves its tickets: each agent votes for owner and category of
 * the articles that answer what else that agent solves, once per ticket solved here. Undefined where no agent is known.
 */
export function openGuess(
  covered: readonly Readonly<{ topic: Topic; cover: Cover }>[],
  articleById: ReadonlyMap<string, Pick<Article, 'owner' | 'category'>>,
): (topic: Topic) => Place | undefined {
  const work = new Map<string, Map<string, number>>()
  for (const { topic, cover } of covered) {
    const article =
      isUnanswered(cover.coverage) || !cover.articleId ? undefined : articleById.get(cover.articleId)
    if (!article) continue
    for (const [agent, n] of agentsOf(topic.tickets)) {
      const own = work.get(agent) ?? new Map<string, number>()
      const place = `${article.owner}\n${article.category}`
      own.set(place, (own.get(place) ?? 0) + n)
      work.set(agent, own)
    }
  }
  const all = new Map<string, number>()
  for (const own of work.values()) for (const [place, n] of own) all.set(place, (all.get(place) ?? 0) + n)
  const usual = { owner: sharesOf(all, 0), category: sharesOf(all, 1) }
  return topic => {
    const votes = new Map<string, number>()
    for (const [agent, times] of agentsOf(topic.tickets)) {
      const own = work.get(agent)
      const total = own ? [...own.values()].reduce((sum, n) => sum + n, 0) : 0
      for (const [place, n] of own ?? []) votes.set(place, (votes.get(place) ?? 0) + (times * n) / total)
    }
    const owner = telling(sharesOf(votes, 0), usual.owner)
    const category = telling(sharesOf(votes, 1), usual.category)
    return owner && category ? { owner, category } : undefined
  }
}

/** Owners and categories are counted apart: several categories of one owner must not lose to one of another. */
function sharesOf(votes: ReadonlyMap<string, number>, part: 0 | 1): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  let total = 0
  for (const [place, n] of votes) {
    const name = place.split('\n')[part] ?? ''
    sums.set(name, (sums.get(name) ?? 0) + n)
    total += n
  }
  return new Map([...sums].map(([name, n]) => [name, n / total]))
}

/** Where everybody solves everything, the largest team would win every vote: a share must stand out from the usual. */
function telling(
  shares: ReadonlyMap<string, number>,
  usual: ReadonlyMap<string, number>,
): string | undefined {
  const [name, share = 0] = [...shares].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? []
  return name !== undefined && share >= 0.4 && share >= 1.5 * (usual.get(name) ?? 0) ? name : undefined
}
