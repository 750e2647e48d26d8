import { claimedFirst } from './claims.ts'
import { confidenceOf, leadOf } from './confidence.ts'
import { type Hit, idfOf, type Match } from './hit.ts'
import { RANKINGS, type Ranking } from './index-model.ts'
import { lentTo, type Near } from './near.ts'
import type { Postings, SearchIndex } from './open-index.ts'
import { weighPairs } from './pairs.ts'
import { type Query, readQuery } from './query.ts'
import type { QueryTerm } from './query-term.ts'

export type SearchOptions = Readonly<{
  /** The last word may be unfinished. */
  typing?: boolean
  limit?: number
  ranking?: Ranking
}>

export type SearchResult = Readonly<{
  query: Query
  hits: readonly Hit[]
  /** Articles that share any word with the query. */
  resultCount: number
  /** 0 to 1: how far the best hit answers what was asked. */
  confidence: number
  /** 0 to 1: how far it is ahead of the next. */
  lead: number
}>

/** Finds the articles that answer a query, the best first. Any text is a query; nothing throws but broken loading. */
export async function search(
  index: SearchIndex,
  typed: string,
  options: SearchOptions = {},
): Promise<SearchResult> {
  const ranking = options.ranking ?? RANKINGS[index.locale]
  const query = await readQuery(index, typed, { typing: options.typing ?? false, ranking })
  const terms = [...query.words.flatMap(({ alternatives }) => alternatives), ...query.pairs]
  const [postings, near] = await Promise.all([index.postings(terms.map(({ term }) => term)), index.near()])
  const concepts = [
    ...query.words.map(({ text, alternatives }) => ({ text, alternatives })),
    ...weighPairs(query.pairs, postings, index.articleCount).map(pair => ({
      text: pair.term,
      alternatives: [pair],
    })),
  ]
  const tally = createTally(index, ranking)
  for (const { alternatives } of concepts) tally.add(alternatives, postings)
  const limit = options.limit ?? 20
  // One more than one, to see how far the first is ahead.
  const { ranked, resultCount } = tally.rank(Math.max(2, limit), near)
  const cards = await index.cards(ranked.map(({ article }) => article))
  const found = ranked.map(({ article, score, lent, phrasing }, place): Hit => {
    const matches = concepts.flatMap(({ text, alternatives }) => {
      const match = bestMatch(text, alternatives, { index, ranking, postings, article, phrasing })
      return match ? [match] : []
    })
    const card = cards[place]
    if (!card) throw new Error('The search index lost a card')
    return { card, score, lent, phrasing, matches }
  })
  const { hits, claimCount } = claimedFirst(query.text, found)
  return {
    query,
    hits: hits.slice(0, limit),
    resultCount,
    confidence: confidenceOf(query, hits, index.articleCount, postings),
    lead: claimCount === 1 ? 1 : claimCount > 1 ? 0 : leadOf(hits.map(({ score }) => score)),
  }
}

/** What the second-best phrasing of an article adds: asked in two ways is stronger evidence than in one. */
const SECOND_SHARE = 0.2
/** High, so that only what says nearly the same is taken for the same. */
const SAME_POWER = 6

/** Points of a term for its weight in a question and in the text, both tf / (k1 + tf) in 255ths. */
function pointsOf({ k1, blend, questionShare }: Ranking, question: number, body: number): number {
  if (blend === 'sum') return ((k1 + 1) * (questionShare * question + body)) / 255
  const tf = frequencyOf(k1, question) + frequencyOf(k1, body)
  return ((k1 + 1) * tf) / (k1 + tf)
}

function frequencyOf(k1: number, weight: number): number {
  return (k1 * weight) / (255.5 - weight)
}

type Ranked = Readonly<{ article: number; score: number; lent: number; phrasing: number | undefined }>

/** Adds up points per article and per phrasing; an article is worth its text plus its best phrasing. */
function createTally(index: SearchIndex, ranking: Ranking) {
  const { articleCount, firstPhrasing } = index
  const phrasingCount = firstPhrasing[articleCount] ?? 0
  const bodies = new Float64Array(articleCount)
  const asked = new Float64Array(phrasingCount)
  const touched = new Uint8Array(articleCount)
  // Alternatives of one word do not add up: the scratch keeps the best of them until the word is done.
  const bestBody = new Float64Array(articleCount)
  const bestAsked = new Float64Array(phrasingCount)
  // What of each phrasing the query says, as the sum of idf.
  const said = new Float64Array(phrasingCount)
  const bestSaid = new Float64Array(phrasingCount)
  // What the query says in all, as the sum of idf; words the site does not know count as the rarest.
  let mass = 0

  const add = (alternatives: readonly QueryTerm[], postings: ReadonlyMap<string, Postings>) => {
    const articles: number[] = []
    const phrasings: number[] = []
    let most = 0
    for (const { term, weight, origin } of alternatives) {
      const list = postings.get(term)
      if (!list) continue
      const worth = weight * idfOf(articleCount, list.articles.length)
      if (origin !== 'pair' && origin !== 'related') most = Math.max(most, worth)
      let from = 0
      for (let at = 0; at < list.articles.length; at++) {
        const article = list.articles[at] ?? 0
        const body = list.body[at] ?? 0
        const bodyPoints = pointsOf(ranking, 0, body)
        articles.push(article)
        bestBody[article] = Math.max(bestBody[article] ?? 0, worth * bodyPoints)
        const until = from + (list.phrasingCounts[at] ?? 0)
        for (; from < until; from++) {
          const phrasing = (firstPhrasing[article] ?? 0) + (list.phrasings[from] ?? 0)
          const points = worth * (pointsOf(ranking, list.weights[from] ?? 0, body) - bodyPoints)
          phrasings.push(phrasing)
          bestAsked[phrasing] = Math.max(bestAsked[phrasing] ?? 0, points)
          if (origin !== 'pair') bestSaid[phrasing] = Math.max(bestSaid[phrasing] ?? 0, worth)
        }
      }
    }
    if (alternatives[0]?.origin !== 'pair') mass += most || idfOf(articleCount, 0.5)
    for (const article of articles) {
      bodies[article] = (bodies[article] ?? 0) + (bestBody[article] ?? 0)
      bestBody[article] = 0
      touched[article] = 1
    }
    for (const phrasing of phrasings) {
      asked[phrasing] = (asked[phrasing] ?? 0) + (bestAsked[phrasing] ?? 0)
      bestAsked[phrasing] = 0
      said[phrasing] = (said[phrasing] ?? 0) + (bestSaid[phrasing] ?? 0)
      bestSaid[phrasing] = 0
    }
  }

  const rank = (
    limit: number,
    near: Near | undefined,
  ): Readonly<{ ranked: readonly Ranked[]; resultCount: number }> => {
    const scores = new Float64Array(articleCount)
    const best = new Map<number, number>()
    for (let article = 0; article < articleCount; article++) {
      if (!touched[article]) continue
      const { score, phrasing } = scoreOf(article)
      scores[article] = score
      if (phrasing !== undefined) best.set(article, phrasing)
    }
    const found: Ranked[] = []
    let resultCount = 0
    let least = 0
    for (let article = 0; article < articleCount; article++) {
      if (!touched[article]) continue
      resultCount++
      const lent = lentTo(article, near, scores)
      const score = (scores[article] ?? 0) + lent
      if (score <= least && found.length >= 4 * limit) continue
      found.push({ article, score, lent, phrasing: best.get(article) })
      if (found.length >= 8 * limit) least = shrink(found, limit)
    }
    shrink(found, limit)
    return { ranked: found, resultCount }
  }

  /** What an article is worth by itself, and the phrasing that makes it worth more than its text alone. */
  const scoreOf = (article: number): Readonly<{ score: number; phrasing: number | undefined }> => {
    let score = bodies[article] ?? 0
    let second = 0
    let phrasing: number | undefined
    const first = firstPhrasing[article] ?? 0
    for (let at = first; at < (firstPhrasing[article + 1] ?? 0); at++) {
      const share = Math.min(1, (said[at] ?? 0) / (index.masses[at] || 1))
      const same = (share * Math.min(1, (said[at] ?? 0) / (mass || 1))) ** SAME_POWER
      const worth =
        ((bodies[article] ?? 0) + (asked[at] ?? 0)) * (1 + ranking.whole * share + ranking.same * same)
      if (!asked[at]) continue
      if (worth > score) {
        second = phrasing === undefined ? 0 : score
        score = worth
        phrasing = at - first
      } else second = Math.max(second, worth)
    }
    return { score: score + SECOND_SHARE * second, phrasing }
  }
  return { add, rank }
}

/** Keeps the best; equal scores keep the order of articles. Returns the last score that made it. */
function shrink(found: Ranked[], limit: number): number {
  found.sort((a, b) => b.score - a.score || a.article - b.article)
  found.length = Math.min(found.length, limit)
  return found.length < limit ? 0 : (found.at(-1)?.score ?? 0)
}

type Place = Readonly<{
  index: SearchIndex
  ranking: Ranking
  postings: ReadonlyMap<string, Postings>
  article: number
  phrasing: number | undefined
}>

function bestMatch(text: string, alternatives: readonly QueryTerm[], place: Place): Match | undefined {
  let best: Match | undefined
  for (const { term, weight, origin } of alternatives) {
    const list = place.postings.get(term)
    const at = list ? list.articles.indexOf(place.article) : -1
    if (!list || at < 0) continue
    const idf = idfOf(place.index.articleCount, list.articles.length)
    let from = 0
    for (let before = 0; before < at; before++) from += list.phrasingCounts[before] ?? 0
    let question = 0
    for (let each = from; each < from + (list.phrasingCounts[at] ?? 0); each++) {
      if (list.phrasings[each] === place.phrasing) question = list.weights[each] ?? 0
    }
    const body = list.body[at] ?? 0
    const points = weight * idf * pointsOf(place.ranking, question, body)
    if (points > (best?.points ?? 0)) best = { text, term, origin, idf, question, body, points }
  }
  return best
}
