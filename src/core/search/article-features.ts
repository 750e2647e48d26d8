import { type Features, featuresOf } from './features.ts'
import type { SearchArticle } from './index-model.ts'
import { normalise } from './normalise.ts'
import type { Cut } from './segment.ts'
import type { SynonymMatcher } from './synonyms.ts'
import { runsOf } from './terms.ts'

/** Characters of a text that are indexed; what stands later rarely answers a question. */
const BODY_LIMIT = 8000
/** The longest word of another script kept for beginnings and typos. */
const LATIN_LIMIT = 30

/** What a text counts: its terms by number, each once with how often, words before grams. */
export type Counted = Readonly<{
  terms: readonly number[]
  counts: readonly number[]
  /** How many of `terms` are words; the rest are grams. */
  wordCount: number
  /** Words and grams with repeats, for the normalisation by length. */
  words: number
  grams: number
}>

/** What the index counts of an article. `questions` are its title and phrasings; `latin` its words of other scripts. */
export type ArticleFeatures = Readonly<{
  questions: readonly Counted[]
  body: Counted
  latin: readonly number[]
}>

/** Numbers for terms, in the order they were first met. */
export type Vocabulary = Readonly<{ numberOf: (term: string) => number; terms: readonly string[] }>

/** A vocabulary that begins with these terms. */
export function createVocabulary(known: Iterable<string> = []): Vocabulary {
  const terms = [...known]
  const numbers = new Map(terms.map((term, number) => [term, number]))
  const numberOf = (term: string) => {
    const number = numbers.get(term)
    if (number !== undefined) return number
    numbers.set(term, terms.length)
    return terms.push(term) - 1
  }
  return { numberOf, terms }
}

/** The part of its text by which an article is found. */
export function indexedBody({ body }: SearchArticle): string {
  return body.slice(0, BODY_LIMIT)
}

/** Reads and counts one article. */
export function readFeatures(
  article: SearchArticle,
  { cut, synonyms, vocabulary }: Readonly<{ cut: Cut; synonyms: SynonymMatcher; vocabulary: Vocabulary }>,
): ArticleFeatures {
  const cutUp = (text: string) => {
    const normal = normalise(text)
    return { text: normal, runs: runsOf(normal) }
  }
  const questions = [article.title, ...article.phrasings].map(cutUp)
  const below = [article.summary, indexedBody(article), article.keywords.join('\n')].map(cutUp)
  const read = ({ text, runs }: ReturnType<typeof cutUp>) => featuresOf(text, cut, synonyms, { runs })
  const latin = new Set<number>()
  for (const { runs } of [...questions, ...below]) {
    for (const run of runs) {
      if (!run.japanese && run.text.length <= LATIN_LIMIT) latin.add(vocabulary.numberOf(run.text))
    }
  }
  return {
    questions: questions.map(text => countTerms([read(text)], vocabulary)),
    body: countTerms(below.map(read), vocabulary),
    latin: [...latin],
  }
}

function countTerms(parts: readonly Features[], vocabulary: Vocabulary): Counted {
  const counts = new Map<number, number>()
  const add = (term: string) => {
    const number = vocabulary.numberOf(term)
    counts.set(number, (counts.get(number) ?? 0) + 1)
  }
  let words = 0
  let grams = 0
  for (const part of parts) {
    words += part.words.length
    for (const { term } of part.words) add(term)
  }
  const wordCount = counts.size
  for (const part of parts) {
    grams += part.grams.length
    for (const gram of part.grams) add(gram)
  }
  return { terms: [...counts.keys()], counts: [...counts.values()], wordCount, words, grams }
}
