import { type Hit, idfOf, type Match } from './hit.ts'
import { isLatin } from './normalise.ts'
import type { Postings } from './open-index.ts'
import type { Query } from './query.ts'
import type { QueryTerm } from './query-term.ts'

/** From this confidence on, and this far ahead of the next, the best hit is shown as the answer. */
export const CONFIDENT = 0.5
export const AHEAD = 0.15

/**
 * Whether the best hit may be shown as the answer: it says what was asked, and no other article says it nearly as well.
 * Both bounds were chosen on the tuned halves of five sets, see tests/bench/search/README.md.
 */
export function isAnswer({ confidence, lead }: Readonly<{ confidence: number; lead: number }>): boolean {
  return confidence >= CONFIDENT && lead >= AHEAD
}

/** How far the best score is ahead of the next, as a share of the best, 0 to 1. */
export function leadOf([best = 0, next = 0]: readonly number[]): number {
  return best <= 0 ? 0 : Math.max(0, 1 - next / best)
}

/** Below `CONFIDENT`: a word of like meaning, or one of several that are read alike, is no sure answer. */
const UNSURE = 0.45

/**
 * How far the best hit answers what was asked, 0 to 1: the share of the query, weighed by how telling each word is,
 * that the hit knows at all, and that it knows as a question. Words the site does not know count as the most telling.
 */
export function confidenceOf(
  query: Query,
  hits: readonly Hit[],
  articleCount: number,
  postings: ReadonlyMap<string, Postings>,
): number {
  const [best] = hits
  if (!best) return 0
  let asked = 0
  let found = 0
  let foundAsQuestion = 0
  for (const { text, isTorn, worth, alternatives } of query.words) {
    // How telling a word is, words of like meaning do not change: each has a frequency of its own.
    const own = alternatives.filter(({ origin }) => origin !== 'related')
    const counts = own.map(({ term }) => postings.get(term)?.articles.length ?? 0)
    const telling = worth * idfOf(articleCount, Math.max(0.5, ...counts))
    const match = best.matches.find(each => each.text === text)
    const weight = alternatives.find(({ term }) => term === match?.term)?.weight ?? 0
    const isGuess = isTorn || (match !== undefined && guesses(match, alternatives))
    const sure = isGuess ? Math.min(weight, UNSURE) : weight
    asked += telling
    if (!match) continue
    found += telling * sure
    if (match.question > 0) foundAsQuestion += telling * sure
  }
  return asked === 0 ? 0 : (0.4 * found + 0.6 * foundAsQuestion) / asked
}

/** Whether it is a guess that the match was meant. */
function guesses({ text, origin }: Match, alternatives: readonly QueryTerm[]): boolean {
  if (origin === 'related') return true
  // けん may be 権 or 券.
  if (origin === 'reading') return alternatives.filter(one => one.origin === 'reading').length > 1
  // Most short words are a letter away from another: sick is no stick.
  return origin === 'typo' && isLatin(text) && text.length <= SHORT
}

const SHORT = 4
