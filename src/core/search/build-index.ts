import type { Locale } from '#schemas/locale.ts'
import { byteWriter } from './bytes.ts'
import { type Feature, type Features, featuresOf } from './features.ts'
import { idfOf } from './hit.ts'
import {
  CARDS_PER_FILE,
  cardsName,
  FORMAT_VERSION,
  HEAD,
  postingsName,
  RANKINGS,
  READINGS,
  type SearchArticle,
  type SearchCard,
  shardOf,
} from './index-model.ts'
import { type LexiconWord, learnLexicon } from './lexicon.ts'
import { normalise } from './normalise.ts'
import { synonymTerms } from './synonym-terms.ts'
import { createSynonymMatcher } from './synonyms.ts'
import { runsOf } from './terms.ts'
import type { Analyse } from './token.ts'
import { dictionaryOf } from './word-list.ts'

/** The index as named files. Same input, same bytes. */
export type SearchFiles = ReadonlyMap<string, Uint8Array>

type Input = Readonly<{
  locale: Locale
  articles: readonly SearchArticle[]
  analyse: Analyse
  synonyms: readonly (readonly string[])[]
}>

/** Characters of a text that are indexed; what stands later rarely answers a question. */
const BODY_LIMIT = 8000
/** Bytes of postings in one file, about twice what goes over the wire. */
const SHARD_BYTES = 14_000

/** Builds the search index of one locale for one audience: every article given is findable by whoever reads it. */
export function buildSearchIndex({ locale, articles, analyse, synonyms }: Input): SearchFiles {
  const sorted = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const lexicon = learnLexicon(textsByWorth(sorted, synonyms), analyse).toSorted((a, b) =>
    a.surface < b.surface ? -1 : 1,
  )
  const dictionary = dictionaryOf(lexicon)
  const groups = synonyms.map(group => group.map(member => synonymTerms(member, dictionary.cut)))
  const matcher = createSynonymMatcher(groups)
  const read = (text: string) => featuresOf(normalise(text), dictionary.cut, matcher)

  const read1 = sorted.map(article => ({
    questions: [article.title, ...article.phrasings].map(read),
    body: merge([article.summary, article.body.slice(0, BODY_LIMIT), article.keywords.join('\n')].map(read)),
  }))
  const postings = toPostings(read1, RANKINGS[locale])
  const masses = massesOf(read1, postings)
  const latin = latinWords(sorted)
  const files = new Map<string, Uint8Array>()
  const shards = shardPostings(postings)
  shards.forEach((bytes, index) => {
    files.set(postingsName(index), bytes)
  })
  files.set(
    HEAD,
    writeHead({ locale, lexicon, latin, synonyms, articles: sorted, masses, shardCount: shards.length }),
  )
  files.set(READINGS, writeReadings(lexicon))
  for (let at = 0; at < sorted.length; at += CARDS_PER_FILE) {
    const cards = sorted.slice(at, at + CARDS_PER_FILE).map(toCard)
    files.set(cardsName(at / CARDS_PER_FILE), new TextEncoder().encode(JSON.stringify(cards)))
  }
  return files
}

function* textsByWorth(
  articles: readonly SearchArticle[],
  synonyms: readonly (readonly string[])[],
): Generator<string> {
  for (const group of synonyms) yield* group
  for (const article of articles) yield article.title
  for (const article of articles) yield* article.keywords
  for (const article of articles) yield* article.phrasings
  for (const article of articles) yield article.summary
  for (const article of articles) yield article.body.slice(0, BODY_LIMIT)
}

function merge(parts: readonly Features[]): Features {
  return { words: parts.flatMap(part => part.words), grams: parts.flatMap(part => part.grams) }
}

type Posting = { article: number; body: number; questions: [number, number][] }
type ReadArticle = Readonly<{ questions: readonly Features[]; body: Features }>

/** For each term where it stands and how strongly: tf / (k1 + tf) in 255ths, body and each phrasing apart. */
function toPostings(
  articles: readonly ReadArticle[],
  ranking: (typeof RANKINGS)['ja'],
): ReadonlyMap<string, Posting[]> {
  const { k1, question, questionLength, bodyLength, gramLength } = ranking
  const size = ({ words, grams }: Features) => words.length + gramLength * grams.length
  const all = articles.flatMap(article => article.questions)
  const meanQuestion = all.reduce((sum, features) => sum + size(features), 0) / Math.max(1, all.length) || 1
  const meanBody = articles.reduce((sum, { body }) => sum + size(body), 0) / Math.max(1, articles.length) || 1
  const weigh = (tf: number) => Math.max(1, Math.round((255 * tf) / (k1 + tf)))
  const postings = new Map<string, Posting[]>()
  const at = (term: string, article: number): Posting => {
    const list = postings.get(term)
    const last = list?.at(-1)
    if (last?.article === article) return last
    const posting: Posting = { article, body: 0, questions: [] }
    if (list) list.push(posting)
    else postings.set(term, [posting])
    return posting
  }
  articles.forEach(({ questions, body }, article) => {
    const bodyNorm = 1 - bodyLength + (bodyLength * size(body)) / meanBody
    for (const [term, count] of countTerms(body)) at(term, article).body = weigh(count / bodyNorm)
    questions.forEach((features, phrasing) => {
      const norm = 1 - questionLength + (questionLength * size(features)) / meanQuestion
      for (const [term, count] of countTerms(features)) {
        at(term, article).questions.push([phrasing, weigh((question * count) / norm)])
      }
    })
  })
  return postings
}

/** What all words of each phrasing are worth together (sum of idf), in halves, at most 255. */
function massesOf(
  articles: readonly ReadArticle[],
  postings: ReadonlyMap<string, readonly Posting[]>,
): readonly number[] {
  return articles.flatMap(({ questions }) =>
    questions.map(({ words }) => {
      const terms = new Set(words.map(({ term }) => term))
      let mass = 0
      for (const term of terms) mass += idfOf(articles.length, postings.get(term)?.length ?? 0)
      return Math.min(255, Math.round(2 * mass))
    }),
  )
}

function countTerms({ words, grams }: Features): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const add = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1)
  for (const { term } of words satisfies readonly Feature[]) add(term)
  for (const gram of grams) add(gram)
  return counts
}

/** Postings in as many files as keep each small; a term's file follows from the term alone. */
function shardPostings(postings: ReadonlyMap<string, readonly Posting[]>): readonly Uint8Array[] {
  const encoded = [...postings]
    .toSorted((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([term, list]) => ({ term, bytes: encodePostings(list) }))
  const total = encoded.reduce((sum, { term, bytes }) => sum + term.length + bytes.length, 0)
  const shardCount = Math.max(1, Math.round(total / SHARD_BYTES))
  const shards: (typeof encoded)[] = Array.from({ length: shardCount }, () => [])
  for (const entry of encoded) shards[shardOf(entry.term, shardCount)]?.push(entry)
  return shards.map(shard => {
    const writer = byteWriter()
    writer.sortedTexts(shard.map(({ term }) => term))
    for (const { bytes } of shard) writer.varint(bytes.length)
    for (const { bytes } of shard) writer.bytes(bytes)
    return writer.finish()
  })
}

/** Columns, because like beside like packs best: articles, body weights, phrasing counts, phrasings, their weights. */
function encodePostings(list: readonly Posting[]): Uint8Array {
  const writer = byteWriter()
  writer.varint(list.length)
  let before = -1
  for (const { article } of list) {
    writer.varint(article - before - 1)
    before = article
  }
  for (const { body } of list) writer.byte(body)
  for (const { questions } of list) writer.varint(questions.length)
  for (const { questions } of list) for (const [phrasing] of questions) writer.varint(phrasing)
  for (const { questions } of list) for (const [, weight] of questions) writer.byte(weight)
  return writer.finish()
}

type Head = Readonly<{
  locale: Locale
  lexicon: readonly LexiconWord[]
  latin: readonly string[]
  synonyms: readonly (readonly string[])[]
  articles: readonly SearchArticle[]
  masses: readonly number[]
  shardCount: number
}>

function writeHead({ locale, lexicon, latin, synonyms, articles, masses, shardCount }: Head): Uint8Array {
  const writer = byteWriter()
  writer.varint(FORMAT_VERSION)
  writer.text(locale)
  writer.varint(shardCount)
  writer.varint(articles.length)
  for (const { phrasings } of articles) writer.varint(phrasings.length + 1)
  writer.bytes(masses)
  writer.sortedTexts(lexicon.map(({ surface }) => surface))
  for (const { cost, content } of lexicon) writer.byte(content ? cost : cost | 128)
  writer.sortedTexts(latin)
  writer.varint(synonyms.length)
  for (const group of synonyms) {
    writer.varint(group.length)
    for (const member of group) writer.text(member)
  }
  return writer.finish()
}

function writeReadings(lexicon: readonly LexiconWord[]): Uint8Array {
  const readings = lexicon
    .flatMap(({ reading, content }, index) => (reading && content ? [{ reading, index }] : []))
    .toSorted((a, b) => (a.reading < b.reading ? -1 : a.reading > b.reading ? 1 : a.index - b.index))
  const writer = byteWriter()
  writer.sortedTexts(readings.map(({ reading }) => reading))
  for (const { index } of readings) writer.varint(index)
  return writer.finish()
}

/** Words of other scripts, for beginnings and typos. */
function latinWords(articles: readonly SearchArticle[]): readonly string[] {
  const words = new Set<string>()
  for (const { title, phrasings, summary, body, keywords } of articles) {
    for (const text of [title, ...phrasings, summary, body.slice(0, BODY_LIMIT), ...keywords]) {
      for (const run of runsOf(normalise(text)))
        if (!run.japanese && run.text.length <= 30) words.add(run.text)
    }
  }
  return [...words].toSorted((a, b) => (a < b ? -1 : 1))
}

function toCard({ body: _body, keywords: _keywords, ...card }: SearchArticle): SearchCard {
  return card
}
