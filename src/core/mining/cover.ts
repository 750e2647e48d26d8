import type { Article } from '#core/article/article.ts'
import { expandQuestions } from '#core/article/variants.ts'
import { wordsOfMarkdown } from '#core/article/words-of-markdown.ts'
import type { Coverage } from '#schemas/candidate.ts'
import type { Locale } from '#schemas/locale.ts'
import type { Ticket } from '#schemas/ticket.ts'
import { type Contradiction, contradictionsOf } from './contradictions.ts'
import { openOverlap, tellingWords } from './telling-words.ts'
import { questionOf, requestOf, solutionOf } from './ticket-text.ts'
import type { Topic } from './topic.ts'

/** The site's search as readers use it: ids of articles, best first, and how far the best answers, 0–1. */
export type AskSearch = (
  question: string,
  locale: Locale,
) => Promise<Readonly<{ ids: readonly string[]; confidence: number }>>

export type Cover = {
  readonly coverage: Coverage
  /** The nearest article, absent where nothing is near. */
  readonly articleId: string | undefined
  /** How far that article answers the topic, 0–1: what coverage is decided on, and what AUROC is measured on. */
  readonly likeness: number
  /** Askers' sentences for which the article is not among the first three answers. */
  readonly missed: readonly string[]
  readonly contradictions: readonly Contradiction[]
}

/** Likeness from which an article is taken to answer a topic; chosen on half of the planted topics. */
export const COVERED_FROM = 0.4

/** At least this share of wordings must find the article among the first three answers. */
const FOUND_SHARE = 0.4

/** So many distinct texts of each kind are put to the search. */
const SAMPLE = 16

/** Of many topics fewer texts each: so many in all, and of each at least four. */
const ASKED = 2_400

/** Tickets whose resolutions are held against the article; the most typical ones come first. */
const SOLVED = 400

/**
 * Decides for each topic, not each ticket, whether an article answers it. Three things must point to one article:
 * the search asked in the askers' words, the words askers use, and the words agents solved it with, which stand in
 * the article that says the same. An article that agents repeat but askers do not find is hard to find.
 */
export function openCover(
  articles: readonly Article[],
  search?: AskSearch,
  topicCount = 1,
): (topic: Topic) => Promise<Cover> {
  const most = Math.min(SAMPLE, Math.max(4, Math.floor(ASKED / topicCount)))
  const shelves = new Map<Locale, Shelf>()
  for (const locale of ['ja', 'en'] as const) shelves.set(locale, openShelf(articles, locale))
  return async topic => {
    const shelf = shelves.get(topic.locale)
    const texts = textsOf(topic, most)
    const votes = await votesOf([...texts.questions, ...texts.requests], { search, topic })
    const scored = shelf ? scoresOf(shelf, texts, votes) : []
    const best = scored.reduce<Scored | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined)
    if (!best || best.score < COVERED_FROM)
      return {
        coverage: 'gap',
        articleId: best && best.score > 0 ? best.article.id : undefined,
        likeness: best?.score ?? 0,
        missed: [],
        contradictions: [],
      }
    const missed = texts.questions.filter(
      question => votes.found.get(question)?.has(best.article.id) === false,
    )
    const contradictions = contradictionsOf(best.article, topic.tickets.slice(0, SOLVED))
    const hard = texts.questions.length > 0 && missed.length / texts.questions.length > 1 - FOUND_SHARE
    const coverage = hard ? 'hard-to-find' : contradictions.length > 0 ? 'outdated' : 'covered'
    return { coverage, articleId: best.article.id, likeness: best.score, missed, contradictions }
  }
}

type Texts = Readonly<Record<'questions' | 'requests' | 'solutions', readonly string[]>>

/** What typical askers write, short and long, and what agents answered; each wording once. */
function textsOf(topic: Topic, most: number): Texts {
  // Every k-th ticket: the most typical ones often are one wording many times over.
  const step = Math.max(1, Math.floor(Math.min(topic.tickets.length, 240) / (most * 2)))
  const sample = topic.tickets.filter((_, i) => i % step === 0).slice(0, most * 2)
  const distinct = (of: (ticket: Ticket) => string) =>
    [...new Set(sample.map(of))].filter(text => text.length >= 4).slice(0, most)
  return {
    questions: distinct(questionOf),
    requests: distinct(ticket => requestOf(ticket).slice(0, 200)),
    solutions: distinct(ticket => solutionOf(ticket).slice(0, 400)),
  }
}

type Votes = Readonly<{ share: ReadonlyMap<string, number>; found: ReadonlyMap<string, ReadonlySet<string>> }>

/** Confidence ÷ place of each article among the first three, on average over the texts asked. */
async function votesOf(
  asked: readonly string[],
  on: { search: AskSearch | undefined; topic: Topic },
): Promise<Votes> {
  const share = new Map<string, number>()
  const found = new Map<string, ReadonlySet<string>>()
  if (!on.search) return { share, found }
  for (const text of asked) {
    const { ids, confidence } = await on.search(text, on.topic.locale)
    const first = ids.slice(0, 3)
    found.set(text, new Set(first))
    first.forEach((id, place) => {
      share.set(id, (share.get(id) ?? 0) + confidence / (place + 1) / asked.length)
    })
  }
  return { share, found }
}

type Shelf = Readonly<{ articles: readonly Article[]; overlapOf: ReturnType<typeof openOverlap> }>
type Scored = Readonly<{ article: Article; score: number }>

function openShelf(articles: readonly Article[], locale: Locale): Shelf {
  const own = articles.filter(one => one.locale === locale && one.status === 'published')
  const texts = own.map(article =>
    [
      article.title,
      article.summary,
      ...expandQuestions(article.questions),
      wordsOfMarkdown(article.body),
    ].join('\n'),
  )
  return { articles: own, overlapOf: openOverlap(texts) }
}

/** How far resolutions say anything: 担当へ引き継ぎました does not. */
function weightOf(solutions: readonly string[]): number {
  const counts = solutions.map(text => tellingWords(text).size).sort((a, b) => a - b)
  const median = counts[Math.floor(counts.length / 2)] ?? 0
  return Math.min(1, Math.max(0, (median - 6) / 6))
}

/** Search votes and askers' words weigh 1 each, agents' words 2; without resolutions the first two decide. */
function scoresOf(shelf: Shelf, texts: Texts, votes: Votes): Scored[] {
  const asked = shelf.overlapOf([...texts.questions, ...texts.requests])
  const solved = shelf.overlapOf(texts.solutions)
  const weight = 2 * weightOf(texts.solutions)
  return shelf.articles.map((article, i) => {
    const sum = (votes.share.get(article.id) ?? 0) + (asked[i] ?? 0) + weight * (solved[i] ?? 0)
    return { article, score: sum / (2 + weight) }
  })
}
