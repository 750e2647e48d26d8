import type { Audience } from '#schemas/audience.ts'
import type { Locale } from '#schemas/locale.ts'

/** What the index needs of an article. Texts are plain: no marks, no tags. */
export type SearchArticle = Readonly<{
  id: string
  title: string
  /** Other ways people ask, written out. */
  phrasings: readonly string[]
  summary: string
  body: string
  /** Tags, names of category and products: words that lead here without standing in the text. */
  keywords: readonly string[]
  category: string
  audience: Audience
  verified: string | undefined
}>

/** What a result shows; loaded only for the articles found. */
export type SearchCard = Readonly<Omit<SearchArticle, 'body' | 'keywords'>>

/** How scores are made; chosen on the tuning halves of the benchmark (see tests/bench/search). */
export type Ranking = Readonly<{
  k1: number
  /** Weight of a word asked for against one in the text, and length normalisation of both. */
  question: number
  questionLength: number
  bodyLength: number
  /** `joint` saturates question and text together (BM25F), `sum` each alone, the question `questionShare` times. */
  blend: 'joint' | 'sum'
  questionShare: number
  gram: number
  /** How much a pair counts towards the length of a text. */
  gramLength: number
  /** What a phrasing gains when the query says all of it: a share of its score. */
  whole: number
  /** What it gains when phrasing and query say the same: nothing else is asked. */
  same: number
  /** What a word of like meaning counts. */
  related: number
}>

/** Japanese compounds want one saturation (BM25F), English questions are best weighed apart from long answers. */
export const RANKINGS: Readonly<Record<Locale, Ranking>> = {
  ja: {
    k1: 2,
    question: 2.5,
    questionLength: 0.75,
    bodyLength: 0.6,
    blend: 'joint',
    questionShare: 1,
    gram: 0.3,
    gramLength: 0,
    whole: 0.2,
    same: 2,
    related: 0.45,
  },
  en: {
    k1: 2,
    question: 1,
    questionLength: 0.75,
    bodyLength: 0.75,
    blend: 'sum',
    questionShare: 4,
    gram: 0.3,
    gramLength: 1,
    whole: 0.2,
    same: 2,
    related: 0.6,
  },
}

export const FORMAT_VERSION = 4
/** Name of the file that is read first. */
export const HEAD = 'head'
/** Readings of kanji words, needed only for queries in kana. */
export const READINGS = 'readings'
/** Which articles are near which; only in sites of some size. */
export const NEAR = 'near'
/** Articles in one file of cards. */
export const CARDS_PER_FILE = 4

/** The name of the n-th file of postings. */
export function postingsName(index: number): string {
  return `terms-${index}`
}

/** The name of the n-th file of cards. */
export function cardsName(index: number): string {
  return `cards-${index}`
}

/**
 * In which file the postings of a term are: FNV-1a over UTF-16 units of its beginning. A question asks for 健康, 健診 and
 * the pair #健康 together, for delete and deletion, for reset and reset_password: what begins alike is in one file.
 */
export function shardOf(term: string, shardCount: number): number {
  const from = term.startsWith('#') ? 1 : 0
  const until = from + beginningOf(term.charCodeAt(from))
  let hash = 0x811c9dc5
  for (let at = from; at < term.length && at < until && (at === from || term[at] !== '_'); at++)
    hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193)
  return (hash >>> 0) % shardCount
}

/** How many characters of a term that begins so say which file: of kanji one, of kana two, of letters four. */
function beginningOf(code: number): 1 | 2 | 4 {
  if (code >= 0x3400 && code <= 0x9fff) return 1
  return code < 0x3000 ? 4 : 2
}
