import type { Locale } from '#schemas/locale.ts'
import { type ArticleFeatures, createVocabulary, indexedBody, readFeatures } from './article-features.ts'
import { byteWriter } from './bytes.ts'
import { derivedWords } from './derived-english.ts'
import { EVERYDAY_GROUPS } from './everyday/everyday-groups.ts'
import {
  CARDS_PER_FILE,
  cardsName,
  FORMAT_VERSION,
  HEAD,
  NEAR,
  postingsName,
  RANKINGS,
  READINGS,
  type SearchArticle,
  type SearchCard,
} from './index-model.ts'
import { type LexiconWord, learnLexicon, runsToLearn } from './lexicon.ts'
import { findNear, writeNear } from './near.ts'
import { foldKana } from './normalise.ts'
import { massesOf, shardPostings, toPostings } from './postings.ts'
import { indexedTerm, type Member, relatedInSite, writeRelated } from './related-words.ts'
import { synonymTerms } from './synonym-terms.ts'
import { createSynonymMatcher } from './synonyms.ts'
import type { Analyse } from './token.ts'
import { alike } from './word-groups.ts'
import { dictionaryOf } from './word-list.ts'

/** The index as named files. Same input, same bytes. */
export type SearchFiles = ReadonlyMap<string, Uint8Array>

/**
 * What was counted of articles, to be handed to the next build: `articles` by id. It holds as long as the words of the site
 * and the article are the same; whoever hands it over gives only articles that did not change.
 */
export type SearchMemory = Readonly<{
  words: string
  terms: readonly string[]
  articles: ReadonlyMap<string, ArticleFeatures>
}>

type Input = Readonly<{
  locale: Locale
  articles: readonly SearchArticle[]
  analyse: Analyse
  synonyms: readonly (readonly string[])[]
  /** A dictionary's groups of words that mean nearly the same; of them the index keeps what the site uses. */
  related?: readonly (readonly string[])[] | undefined
  memory?: SearchMemory | undefined
  /** What `runsOfSite` gives for these articles and synonyms, where that is known already. */
  runs?: readonly string[] | undefined
}>

/** Builds the search index of one locale for one audience: every article given is findable by whoever reads it. */
export function buildSearchIndex(input: Input): SearchFiles {
  return buildWithMemory(input).files
}

/** The same, with what a later build can take over. */
export function buildWithMemory({
  locale,
  articles,
  analyse,
  synonyms,
  related,
  memory,
  runs,
}: Input): Readonly<{
  files: SearchFiles
  memory: SearchMemory
}> {
  const sorted = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const lexicon = learnLexicon(runs ?? runsOfSite(sorted, synonyms), analyse).toSorted((a, b) =>
    foldKana(a.surface) < foldKana(b.surface) ? -1 : 1,
  )
  const dictionary = dictionaryOf(lexicon)
  const { cut } = dictionary
  const groups = synonyms.map(group => group.map(member => synonymTerms(member, cut)))
  const words = JSON.stringify([lexicon, synonyms])
  const known = memory?.words === words ? memory : undefined
  const vocabulary = createVocabulary(known?.terms)
  const reading = { cut, synonyms: createSynonymMatcher(groups), vocabulary }
  const features = sorted.map(article => known?.articles.get(article.id) ?? readFeatures(article, reading))

  const postings = toPostings(features, RANKINGS[locale])
  const masses = massesOf(features, postings)
  const latin = [...new Set(features.flatMap(one => one.latin))]
    .map(number => vocabulary.terms[number] ?? '')
    .sort((a, b) => (a < b ? -1 : 1))
  const near = findNear(features, term => postings[term]?.length ?? 0)
  const topics = lexicon.filter(({ content }) => content).map(({ surface }) => surface)
  const asked = new Set<number>()
  for (const { questions } of features)
    for (const { terms } of questions) for (const term of terms) asked.add(term)
  const askedTerms = new Set([...asked].map(number => vocabulary.terms[number]))
  const groupsKnown = [...(related ?? []).map(alike), ...EVERYDAY_GROUPS[locale], ...derivedWords(latin)]
  const relatedWords = relatedInSite(groupsKnown, {
    words: [...topics, ...latin],
    dictionary,
    isAsked: word => askedTerms.has(indexedTerm(word, reading.synonyms)),
  })
  const files = new Map<string, Uint8Array>()
  const shards = shardPostings(postings, vocabulary.terms, relatedWords.unwritten)
  shards.forEach((bytes, index) => {
    files.set(postingsName(index), bytes)
  })
  files.set(
    HEAD,
    writeHead({
      locale,
      lexicon,
      latin,
      synonyms,
      related: relatedWords.groups,
      hasNear: near.articles.length > 0,
      articles: sorted,
      masses,
      shardCount: shards.length,
    }),
  )
  files.set(READINGS, writeReadings(lexicon))
  if (near.articles.length > 0) files.set(NEAR, writeNear(near))
  for (let at = 0; at < sorted.length; at += CARDS_PER_FILE) {
    const cards = sorted.slice(at, at + CARDS_PER_FILE).map(toCard)
    files.set(cardsName(at / CARDS_PER_FILE), new TextEncoder().encode(JSON.stringify(cards)))
  }
  const counted = new Map(sorted.flatMap(({ id }, at) => (features[at] ? [[id, features[at]]] : [])))
  return { files, memory: { words, terms: vocabulary.terms, articles: counted } }
}

/** The stretches of Japanese that building the index has analysed. */
export function runsOfSite(
  articles: readonly SearchArticle[],
  synonyms: readonly (readonly string[])[],
): readonly string[] {
  return runsToLearn(
    textsByWorth(
      articles.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      synonyms,
    ),
  )
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
  for (const article of articles) yield indexedBody(article)
}

type Head = Readonly<{
  locale: Locale
  lexicon: readonly LexiconWord[]
  latin: readonly string[]
  synonyms: readonly (readonly string[])[]
  related: readonly (readonly Member[])[]
  hasNear: boolean
  articles: readonly SearchArticle[]
  masses: readonly number[]
  shardCount: number
}>

function writeHead(head: Head): Uint8Array {
  const { locale, lexicon, latin, synonyms, related, hasNear, articles, masses, shardCount } = head
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
  writeRelated(writer, related)
  writer.byte(hasNear ? 1 : 0)
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

/** Without the text, which may be costly to read. */
function toCard(article: SearchArticle): SearchCard {
  const { id, title, phrasings, summary, category, audience, verified } = article
  return { id, title, phrasings, summary, category, audience, verified }
}
