import type { Article } from '#core/article/article.ts'
import { expandQuestions } from '#core/article/variants.ts'
import { wordsOfMarkdown } from '#core/article/words-of-markdown.ts'
import type { Coverage } from '#schemas/candidate.ts'
import type { Locale } from '#schemas/locale.ts'
import type { Ticket } from '#schemas/ticket.ts'
import { type Contradiction, contradictionsOf } from './contradictions.ts'
import { openDesks } from './desks.ts'
import { openOtherLanguage } from './other-language.ts'
import { openOverlap, openTrouble, tellingWords } from './telling-words.ts'
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

/**
 * Likeness from which an article is taken to answer a topic: midway between what is answered and what is not, on half
 * of the planted topics.
 */
export const COVERED_FROM = 0.42

/** An article is hard to find where more wordings than this miss it among the first three answers. */
const MISSED_SHARE = 0.5

/** So many distinct texts of each kind are looked at, and as many put to the search. */
const SAMPLE = 16

/**
 * From so many topics on fewer texts are looked at, only topics an article may answer are put to the search, and
 * with fewer texts: about so many in all, but at least two of each kind for a topic.
 */
const MANY = { topics: 150, sample: 8, asked: 1_500, least: 2 }

/** Tickets whose resolutions are held against the article, the most typical ones first; of many topics fewer each. */
const SOLVED = { most: 400, least: 30, inAll: 60_000 }

/** Another desk's article gives way to one of the desk that answers the topic, where that one is nearly as near. */
const NEARLY = 0.7

/**
 * Decides for each topic, not each ticket, whether an article answers it. Three things must point to one article:
 * the search asked in the askers' words, the words askers use, and the words agents solved it with, which stand in
 * the article that says the same. An article that agents repeat but askers do not find is hard to find.
 * `deskOf` is the desk of each category: between articles of two desks the agents' desk decides.
 */
export async function coversOf(
  topics: readonly Topic[],
  articles: readonly Article[],
  on: Readonly<{ search?: AskSearch | undefined; deskOf?: ReadonlyMap<string, string> | undefined }> = {},
): Promise<readonly Cover[]> {
  const areMany = topics.length >= MANY.topics
  const sample = areMany ? MANY.sample : SAMPLE
  const shelves = {
    ja: openShelf(articles, topicsIn('ja', topics, sample)),
    en: openShelf(articles, topicsIn('en', topics, sample)),
  }
  const read = topics.map(topic => readTopic(topic, shelves[topic.locale]))
  const near = areMany ? read.filter(mayBeAnswered) : read
  const asked = Math.min(SAMPLE, Math.max(MANY.least, Math.floor(MANY.asked / Math.max(1, near.length))))
  const solved = Math.min(SOLVED.most, Math.max(SOLVED.least, Math.floor(SOLVED.inAll / near.length)))
  const toAsk = new Set(near)
  const rated: Rated[] = []
  for (const one of read)
    rated.push(await rate(one, { search: toAsk.has(one) ? on.search : undefined, asked }))
  const deskOf = ({ category }: Article) => on.deskOf?.get(category)
  const deskOfTopic = openDesks(
    rated.map(({ topic, best }) => ({
      topic,
      desk: best && best.score >= COVERED_FROM ? deskOf(best.article) : undefined,
    })),
  )
  const covers = rated.map(one => {
    const desk = deskOfTopic(one.topic)
    const own = one.near.find(({ article }) => deskOf(article) === desk)
    const isNear = own && one.best && own.score >= Math.max(COVERED_FROM, NEARLY * one.best.score)
    return coverOf({ ...one, best: desk && isNear ? own : one.best }, solved)
  })
  return on.search ? withOtherLanguages(covers, { topics, articles, search: on.search }) : covers
}

/** Of so many gaps, the largest, articles of the other language are looked for. */
const MOST_GAPS = 200

/** Gaps that an article of the other language answers are not translated. */
async function withOtherLanguages(
  covers: readonly Cover[],
  of: Readonly<{ topics: readonly Topic[]; articles: readonly Article[]; search: AskSearch }>,
): Promise<readonly Cover[]> {
  const { articles, search } = of
  const finders = new Map<Locale, ReturnType<typeof openOtherLanguage>>()
  const found: Cover[] = []
  let asked = 0
  for (const [i, cover] of covers.entries()) {
    const topic = of.topics[i]
    if (!topic || cover.coverage !== 'gap' || asked++ >= MOST_GAPS) {
      found.push(cover)
      continue
    }
    const { locale } = topic
    const find = finders.get(locale) ?? openOtherLanguage(articles, { locale, textOf, search })
    finders.set(locale, find)
    const article = await find(topic.questions)
    found.push(article ? { ...cover, coverage: 'untranslated', articleId: article.id } : cover)
  }
  return found
}

/** A topic with its texts and, for each article of its language, how far askers' and agents' words stand in it. */
type Read = Readonly<{
  topic: Topic
  texts: Texts
  articles: readonly Article[]
  said: Float64Array
  solved: Float64Array
  /** How much of the trouble the article names where it says what it is about. */
  named: Float64Array
  /** How much agents' words count. */
  weight: number
}>

function readTopic(topic: Topic, shelf: Shelf): Read {
  const texts = shelf.textsOf.get(topic) ?? { questions: [], requests: [], solutions: [] }
  return {
    topic,
    texts,
    articles: shelf.articles,
    said: shelf.overlapOf([...texts.questions, ...texts.requests]),
    solved: shelf.overlapOf(texts.solutions),
    named: shelf.namedOf(topic),
    weight: 2 * weightOf(texts.solutions),
  }
}

/** How much it counts whether an article names the trouble, beside all else; chosen with COVERED_FROM. */
const NAMED = 0.25

/**
 * Search votes and askers' words weigh 1 each, agents' words 2; without resolutions the first two decide. Beside these
 * counts whether the article names the trouble: one that shares only the thing it is about is near, and no answer.
 */
function scoreOf({ said, solved, named, weight }: Read, article: number, votes: number): number {
  const like = (votes + (said[article] ?? 0) + weight * (solved[article] ?? 0)) / (2 + weight)
  return (like + NAMED * (named[article] ?? 0)) / (1 + NAMED)
}

/** Whether any article would answer it, were the search sure of that article. */
function mayBeAnswered(read: Read): boolean {
  return read.articles.some((_, i) => scoreOf(read, i, 1) >= COVERED_FROM)
}

/** A topic with the articles nearest to it, the best first. */
type Rated = Readonly<{
  topic: Topic
  questions: readonly string[]
  votes: Votes
  near: readonly Scored[]
  best: Scored | undefined
}>

async function rate(
  read: Read,
  on: Readonly<{ search: AskSearch | undefined; asked: number }>,
): Promise<Rated> {
  const { topic, articles } = read
  const questions = read.texts.questions.slice(0, on.asked)
  const requests = read.texts.requests.slice(0, on.asked)
  const votes = await votesOf([...questions, ...requests], { search: on.search, topic })
  const near = articles
    .map((article, i) => ({ article, score: scoreOf(read, i, votes.share.get(article.id) ?? 0) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 8)
  return { topic, questions, votes, near, best: near[0] }
}

function coverOf({ topic, questions, votes, best }: Rated, solved: number): Cover {
  if (!best || best.score < COVERED_FROM)
    return {
      coverage: 'gap',
      articleId: best && best.score > 0 ? best.article.id : undefined,
      likeness: best?.score ?? 0,
      missed: [],
      contradictions: [],
    }
  const missed = questions.filter(question => votes.found.get(question)?.has(best.article.id) === false)
  const contradictions = contradictionsOf(best.article, topic.tickets.slice(0, solved))
  const hard = questions.length > 0 && missed.length / questions.length > MISSED_SHARE
  const coverage = hard ? 'hard-to-find' : contradictions.length > 0 ? 'outdated' : 'covered'
  return { coverage, articleId: best.article.id, likeness: best.score, missed, contradictions }
}

type Texts = Readonly<Record<'questions' | 'requests' | 'solutions', readonly string[]>>

/** What typical askers write, short and long, and what agents answered; each wording once. */
function textsOf({ tickets }: Topic, most: number): Texts {
  // Every k-th ticket: the most typical ones often are one wording many times over.
  const step = Math.max(1, Math.floor(Math.min(tickets.length, 240) / (most * 2)))
  const sample = tickets.slice(0, most * 2 * step).filter((_, i) => i % step === 0)
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

/** The articles of a language, and the texts of its topics. */
type Shelf = Readonly<{
  articles: readonly Article[]
  textsOf: ReadonlyMap<Topic, Texts>
  overlapOf: ReturnType<typeof openOverlap>
  namedOf: (topic: Topic) => Float64Array
}>
type Scored = Readonly<{ article: Article; score: number }>

type Topics = Readonly<{ locale: Locale; texts: ReadonlyMap<Topic, Texts> }>

function topicsIn(locale: Locale, topics: readonly Topic[], sample: number): Topics {
  const own = topics.filter(topic => topic.locale === locale)
  return { locale, texts: new Map(own.map(topic => [topic, textsOf(topic, sample)])) }
}

function openShelf(articles: readonly Article[], { locale, texts }: Topics): Shelf {
  const own = articles.filter(one => one.locale === locale && one.status === 'published')
  const places = new Map([...texts.keys()].map((topic, i) => [topic, i]))
  const trouble = openTrouble(
    own.map(headOf),
    [...texts.values()].map(({ questions, requests }) => [...questions, ...requests]),
  )
  return {
    articles: own,
    textsOf: texts,
    overlapOf: openOverlap(own.map(textOf)),
    namedOf: topic => trouble(places.get(topic) ?? -1),
  }
}

function textOf(article: Article): string {
  return `${headOf(article)}\n${wordsOfMarkdown(article.body)}`
}

/** Where an article says what it is about. */
function headOf({ title, summary, questions }: Article): string {
  return [title, summary, ...expandQuestions(questions)].join('\n')
}

/** How far resolutions say anything, 0–1: 担当へ引き継ぎました does not. Of each, seven to twelve telling words; their mean. */
function weightOf(solutions: readonly string[]): number {
  const shares = solutions.map(text => Math.min(1, Math.max(0, (tellingWords(text).size - 6) / 6)))
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length)
}
