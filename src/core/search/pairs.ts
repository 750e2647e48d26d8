import { idfOf } from './hit.ts'
import type { Postings } from './open-index.ts'
import type { QueryTerm } from './query-term.ts'

/**
 * Pairs of words weighed by how telling both words are: "how can" is rare enough as a pair to count, and says nothing.
 * Pairs of characters keep their weight.
 */
export function weighPairs(
  pairs: readonly QueryTerm[],
  postings: ReadonlyMap<string, Postings>,
  articleCount: number,
): readonly QueryTerm[] {
  const most = idfOf(articleCount, 1)
  const shareOf = (term: string) => {
    const found = postings.get(term)?.articles.length
    return found === undefined ? 1 : Math.min(1, idfOf(articleCount, found) / most)
  }
  return pairs.map(pair => {
    const [first, second] = pair.term.split('_')
    if (!first || !second) return pair
    return { ...pair, weight: pair.weight * Math.sqrt(shareOf(first) * shareOf(second)) }
  })
}
