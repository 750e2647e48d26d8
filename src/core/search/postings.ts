import type { ArticleFeatures, Counted } from './article-features.ts'
import { byteWriter } from './bytes.ts'
import { idfOf } from './hit.ts'
import { type Ranking, shardOf } from './index-model.ts'
import { type UnwrittenWords, writeUnwritten } from './unwritten-words.ts'

/**
 * Files of postings, and bytes in one, a third more than goes over the wire. A query asks for a file a term, so small
 * files keep a first question light; too many cost a small site more in names and headers than they save.
 */
const SHARDS = 600
const FEWEST_BYTES = 400
const MOST_BYTES = 5000

/** Where a term stands: the article, its weight in the text, and phrasings and weights by turns. */
type Posting = { article: number; body: number; questions: number[] }
/** By number of the term; empty where no article has it. */
export type Postings = readonly (readonly Posting[] | undefined)[]

/** For each term where it stands and how strongly: tf / (k1 + tf) in 255ths, body and each phrasing apart. */
export function toPostings(articles: readonly ArticleFeatures[], ranking: Ranking): Postings {
  const { k1, question, questionLength, bodyLength, gramLength } = ranking
  const size = ({ words, grams }: Counted) => words + gramLength * grams
  const all = articles.flatMap(article => article.questions)
  const meanQuestion = all.reduce((sum, counted) => sum + size(counted), 0) / Math.max(1, all.length) || 1
  const meanBody = articles.reduce((sum, { body }) => sum + size(body), 0) / Math.max(1, articles.length) || 1
  const weigh = (tf: number) => Math.max(1, Math.round((255 * tf) / (k1 + tf)))
  const postings: Posting[][] = []
  const at = (term: number, article: number): Posting => {
    postings[term] ??= []
    const list = postings[term]
    const last = list.at(-1)
    if (last?.article === article) return last
    const posting: Posting = { article, body: 0, questions: [] }
    list.push(posting)
    return posting
  }
  articles.forEach(({ questions, body }, article) => {
    const bodyNorm = 1 - bodyLength + (bodyLength * size(body)) / meanBody
    body.terms.forEach((term, index) => {
      at(term, article).body = weigh((body.counts[index] ?? 0) / bodyNorm)
    })
    questions.forEach((counted, phrasing) => {
      const norm = 1 - questionLength + (questionLength * size(counted)) / meanQuestion
      counted.terms.forEach((term, index) => {
        at(term, article).questions.push(phrasing, weigh((question * (counted.counts[index] ?? 0)) / norm))
      })
    })
  })
  return postings
}

/** What all words of each phrasing are worth together (sum of idf), in halves, at most 255. */
export function massesOf(articles: readonly ArticleFeatures[], postings: Postings): readonly number[] {
  return articles.flatMap(({ questions }) =>
    questions.map(({ terms, wordCount }) => {
      let mass = 0
      for (const term of terms.slice(0, wordCount))
        mass += idfOf(articles.length, postings[term]?.length ?? 0)
      return Math.min(255, Math.round(2 * mass))
    }),
  )
}

/**
 * Postings in as many files as keep each small, each followed by the unwritten words that begin as its terms do; the file
 * of a term or word follows from it alone.
 */
export function shardPostings(
  postings: Postings,
  terms: readonly string[],
  unwritten: UnwrittenWords<number>,
): readonly Uint8Array[] {
  const encoded = postings
    .flatMap((list, number) => (list ? [{ term: terms[number] ?? '', bytes: encodePostings(list) }] : []))
    .sort((a, b) => (a.term < b.term ? -1 : 1))
  const total = encoded.reduce((sum, { term, bytes }) => sum + term.length + bytes.length, 0)
  const bytes = Math.min(MOST_BYTES, Math.max(FEWEST_BYTES, total / SHARDS))
  const shardCount = Math.max(1, Math.round(total / bytes))
  const shards: (typeof encoded)[] = Array.from({ length: shardCount }, () => [])
  for (const entry of encoded) shards[shardOf(entry.term, shardCount)]?.push(entry)
  const words = Array.from({ length: shardCount }, () => new Map<string, readonly number[]>())
  for (const [word, places] of unwritten) words[shardOf(word, shardCount)]?.set(word, places)
  return shards.map((shard, at) => {
    const writer = byteWriter()
    writer.sortedTexts(shard.map(({ term }) => term))
    for (const { bytes } of shard) writer.varint(bytes.length)
    for (const { bytes } of shard) writer.bytes(bytes)
    writeUnwritten(writer, words[at] ?? new Map())
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
  for (const { questions } of list) writer.varint(questions.length / 2)
  for (const { questions } of list)
    for (let at = 0; at < questions.length; at += 2) writer.varint(questions[at] ?? 0)
  for (const { questions } of list)
    for (let at = 1; at < questions.length; at += 2) writer.byte(questions[at] ?? 0)
  return writer.finish()
}
