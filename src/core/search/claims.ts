import type { Hit } from './hit.ts'
import { normaliseQuery } from './normalise.ts'

/** What a hit is worth more, as a share, for quoting the query. */
const QUOTE = 0.3
/** Fewer characters than these stand in a phrasing by chance. */
const SHORTEST_QUOTE = 7

export type Claims = Readonly<{
  /** Those that claim the query first, then those that quote it with their scores raised, then the others. */
  hits: readonly Hit[]
  /** How many have the very words of the query as a title or question. */
  claimCount: number
}>

/**
 * Puts hits first whose title or question is the query, word for word, and raises those that quote the whole query
 * somewhere in one: an error message typed as it was read stands in the midst of a longer title.
 */
export function claimedFirst(query: string, hits: readonly Hit[]): Claims {
  const asked = withoutEnd(query)
  const claimed: Hit[] = []
  const others: Hit[] = []
  for (const hit of hits) {
    const phrasings = [hit.card.title, ...hit.card.phrasings].map(text => withoutEnd(normaliseQuery(text)))
    const same = phrasings.indexOf(asked)
    const quoting = asked.length < SHORTEST_QUOTE ? -1 : phrasings.findIndex(text => text.includes(asked))
    if (same >= 0) claimed.push({ ...hit, phrasing: same })
    else if (quoting >= 0) others.push({ ...hit, phrasing: quoting, score: hit.score * (1 + QUOTE) })
    else others.push(hit)
  }
  return { hits: [...claimed, ...others.sort((a, b) => b.score - a.score)], claimCount: claimed.length }
}

function withoutEnd(text: string): string {
  return text.replace(/[\s\p{P}]+$/u, '')
}
