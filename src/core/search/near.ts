import type { ArticleFeatures, Counted } from './article-features.ts'
import { byteReader, byteWriter } from './bytes.ts'
import { idfOf } from './hit.ts'

/** For each article, by its number, those that say nearly the same; `likeness` is the mean cosine between them, 0 to 1. */
export type FoundNear = Readonly<{ articles: readonly (readonly number[])[]; likeness: number }>

/** Where nothing is near. */
const NONE: FoundNear = { articles: [], likeness: 0 }

/** The same as read: `articles` from `starts[n]` to `starts[n + 1]`, and which share of their mean score each is lent. */
export type Near = Readonly<{ starts: Uint32Array; articles: Uint32Array; share: number }>

/** In smaller sites the nearest articles are strangers: nothing is gained, and a first question would load more. */
const FEWEST_ARTICLES = 500
/** How many near articles are kept: of each, and of all together; but never fewer than so many of each. */
const MOST_NEAR = 10
const MOST_IN_ALL = 20_000
const FEWEST_NEAR = 4
/** By how many of its words an article is compared, the heaviest; words of more articles than this share say too little. */
const COMPARED_WORDS = 30
const COMMON_SHARE = 0.1
const COMMON_LEAST = 30
const COMMON_MOST = 250
/** A word asked for counts as often as this in the text. */
const QUESTION_WEIGHT = 3
/** Where the frequency of a word in an article counts half. */
const HALF_FREQUENCY = 2
/**
 * How much of the mean score of its near articles an article is lent: so much times how near they are in this site.
 * In a small site of many topics the nearest are strangers. Chosen on the tuned halves of the benchmark.
 */
const LENT_PER_LIKENESS = 0.6
const LENT_AT_MOST = 0.3

/** A term of an article, or an article that has a term, and how heavily. */
type Weighed = Readonly<{ number: number; weight: number }>

/**
 * The nearest articles of each, by the cosine of their heaviest words; in order of their numbers.
 * `foundIn` says in how many articles a term stands.
 */
export function findNear(features: readonly ArticleFeatures[], foundIn: (term: number) => number): FoundNear {
  const size = features.length
  if (size < FEWEST_ARTICLES) return NONE
  const kept = Math.max(FEWEST_NEAR, Math.min(MOST_NEAR, Math.floor(MOST_IN_ALL / Math.max(1, size))))
  const vectors = features.map(one => heaviestWords(one, size, foundIn))
  const lists: Weighed[][] = []
  vectors.forEach((words, article) => {
    for (const { number: term, weight } of words) {
      lists[term] ??= []
      lists[term].push({ number: article, weight })
    }
  })
  const likeness = new Float64Array(size)
  let sum = 0
  let pairs = 0
  const articles = vectors.map((words, article) => {
    const touched: number[] = []
    for (const { number: term, weight } of words) {
      for (const other of lists[term] ?? []) {
        const before = likeness[other.number] ?? 0
        if (before === 0) touched.push(other.number)
        likeness[other.number] = before + weight * other.weight
      }
    }
    likeness[article] = 0
    const nearest = mostOf(touched, likeness, kept)
    for (const other of nearest) sum += likeness[other] ?? 0
    pairs += nearest.length
    for (const other of touched) likeness[other] = 0
    return nearest.sort((a, b) => a - b)
  })
  return { articles, likeness: pairs === 0 ? 0 : sum / pairs }
}

/** The numbers with the highest values above 0, the highest first, equal ones in order; at most so many. */
function mostOf(numbers: readonly number[], values: Float64Array, count: number): number[] {
  const most: number[] = []
  for (const number of numbers) {
    const value = values[number] ?? 0
    const last = most[most.length - 1] ?? 0
    const least = values[last] ?? 0
    if (value === 0 || (most.length === count && (value < least || (value === least && number > last))))
      continue
    let at = most.length === count ? count - 1 : most.length
    for (; at > 0; at--) {
      const before = most[at - 1] ?? 0
      const worth = values[before] ?? 0
      if (worth > value || (worth === value && before < number)) break
      most[at] = before
    }
    most[at] = number
  }
  return most
}

/** The near articles of each as bytes, to be read by `readNear`. */
export function writeNear({ articles: near, likeness }: FoundNear): Uint8Array {
  const writer = byteWriter()
  writer.byte(Math.round(255 * Math.min(1, likeness)))
  for (const articles of near) writer.varint(articles.length)
  for (const articles of near) {
    let before = -1
    for (const article of articles) {
      writer.varint(article - before - 1)
      before = article
    }
  }
  return writer.finish()
}

/** Reads what `writeNear` wrote of so many articles. */
export function readNear(bytes: Uint8Array, articleCount: number): Near {
  const reader = byteReader(bytes)
  const share = Math.min(LENT_AT_MOST, (LENT_PER_LIKENESS * reader.byte()) / 255)
  const starts = new Uint32Array(articleCount + 1)
  for (let article = 0; article < articleCount; article++)
    starts[article + 1] = (starts[article] ?? 0) + reader.varint()
  const articles = new Uint32Array(starts[articleCount] ?? 0)
  for (let article = 0; article < articleCount; article++) {
    let before = -1
    for (let at = starts[article] ?? 0; at < (starts[article + 1] ?? 0); at++) {
      before += reader.varint() + 1
      articles[at] = before
    }
  }
  return { starts, articles, share }
}

/**
 * What an article's score gains because those near it score as well (regularisation of scores, Diaz 2005): an answer
 * rarely stands alone, and what is near many good hits is more likely one itself.
 */
export function lentTo(article: number, near: Near | undefined, scores: Float64Array): number {
  if (!near) return 0
  const { starts, articles, share } = near
  const from = starts[article] ?? 0
  const until = starts[article + 1] ?? 0
  let sum = 0
  for (let at = from; at < until; at++) sum += scores[articles[at] ?? 0] ?? 0
  return until > from ? (share * sum) / (until - from) : 0
}

/** The heaviest words of an article, their weights of length one together. */
function heaviestWords(
  { questions, body }: ArticleFeatures,
  size: number,
  foundIn: (term: number) => number,
): readonly Weighed[] {
  const counts = new Map<number, number>()
  const add = ({ terms, counts: times, wordCount }: Counted, weight: number) => {
    for (let at = 0; at < wordCount; at++) {
      const term = terms[at] ?? 0
      counts.set(term, (counts.get(term) ?? 0) + weight * (times[at] ?? 0))
    }
  }
  for (const question of questions) add(question, QUESTION_WEIGHT)
  add(body, 1)
  const common = Math.min(COMMON_MOST, Math.max(COMMON_LEAST, COMMON_SHARE * size))
  const heaviest: Weighed[] = []
  for (const [term, count] of counts) {
    const found = foundIn(term)
    if (found < 2 || found > common) continue
    heaviest.push({ number: term, weight: (count / (count + HALF_FREQUENCY)) * idfOf(size, found) })
  }
  heaviest.sort((a, b) => b.weight - a.weight)
  heaviest.length = Math.min(heaviest.length, COMPARED_WORDS)
  const length = Math.sqrt(heaviest.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1
  return heaviest.map(({ number, weight }) => ({ number, weight: weight / length }))
}
