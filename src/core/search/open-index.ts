import type { Locale } from '#schemas/locale.ts'
import { LOCALES } from '#schemas/locales.ts'
import { byteReader } from './bytes.ts'
import {
  CARDS_PER_FILE,
  cardsName,
  FORMAT_VERSION,
  HEAD,
  NEAR,
  postingsName,
  READINGS,
  type SearchCard,
  shardOf,
} from './index-model.ts'
import { type Compounds, openCompounds } from './kanji-kin.ts'
import { type Near, readNear } from './near.ts'
import { foldKana, isLatin, normalise } from './normalise.ts'
import { indexedTerm, type RelatedWords, readRelated } from './related-words.ts'
import type { Cut } from './segment.ts'
import { spelled } from './spelled.ts'
import { synonymTerms } from './synonym-terms.ts'
import { createSynonymMatcher, type SynonymMatcher } from './synonyms.ts'
import { termOf } from './term.ts'
import { readUnwritten, type UnwrittenWords } from './unwritten-words.ts'
import { dictionaryOf } from './word-list.ts'

/** Fetches one file of the index by its name, unpacked. */
export type LoadFile = (name: string) => Promise<Uint8Array>

/** Where a term stands: columns of the same length, `phrasings` and `weights` running on over all articles. */
export type Postings = Readonly<{
  articles: Uint32Array
  body: Uint8Array
  phrasingCounts: Uint32Array
  phrasings: Uint32Array
  weights: Uint8Array
}>

export type SearchIndex = Readonly<{
  locale: Locale
  articleCount: number
  /** Index of an article's first phrasing (its title) among all phrasings; one longer than the articles. */
  firstPhrasing: Uint32Array
  /** What all words of each phrasing are worth together: the sum of their idf. */
  masses: Float64Array
  /** Words the site writes, kana folded, in order; and those of other scripts, with those of its groups. */
  surfaces: readonly string[]
  latin: readonly string[]
  /** The term of one of these words, and the word as the site spells it, kana not folded. */
  termOf: (word: string) => string
  spelling: (word: string) => string
  groups: readonly (readonly string[])[]
  cut: Cut
  synonyms: SynonymMatcher
  related: RelatedWords
  compounds: Compounds
  /** Cuts kana by how words are read. Loads the readings the first time. */
  cutByReading: () => Promise<Cut>
  /** Which articles are near which, where the site is large enough. Loaded the first time. */
  near: () => Promise<Near | undefined>
  /** Of words the site never writes, the terms of those it means. */
  unwritten: (words: readonly string[]) => Promise<UnwrittenWords<string>>
  postings: (terms: readonly string[]) => Promise<ReadonlyMap<string, Postings>>
  cards: (articles: readonly number[]) => Promise<readonly SearchCard[]>
}>

/** Opens an index made by `buildSearchIndex`, reading its head; all else is loaded when first needed, once. */
export async function openSearchIndex(loadFile: LoadFile): Promise<SearchIndex> {
  const load = once(loadFile)
  const reader = byteReader(await load(HEAD))
  const version = reader.varint()
  if (version !== FORMAT_VERSION)
    throw new Error(`The search index has format ${version}, expected ${FORMAT_VERSION}`)
  const named = reader.text()
  const locale = LOCALES.find(one => one === named)
  if (!locale) throw new Error(`The search index is of an unknown language: ${named}`)
  const shardCount = reader.varint()
  const articleCount = reader.varint()
  const firstPhrasing = new Uint32Array(articleCount + 1)
  for (let article = 0; article < articleCount; article++) {
    firstPhrasing[article + 1] = (firstPhrasing[article] ?? 0) + reader.varint()
  }
  const masses = Float64Array.from(reader.bytes(firstPhrasing[articleCount] ?? 0), mass => mass / 2)
  const surfaces = reader.sortedTexts()
  const words = Array.from(reader.bytes(surfaces.length), (code, index) => ({
    surface: surfaces[index] ?? '',
    cost: code & 127,
    content: code < 128,
  }))
  const mixed = new Map(
    surfaces.flatMap(surface => {
      const folded = foldKana(surface)
      return folded === surface ? [] : [[folded, surface] as const]
    }),
  )
  const writtenLatin = reader.sortedTexts()
  const groups = Array.from({ length: reader.varint() }, () =>
    Array.from({ length: reader.varint() }, () => reader.text()),
  )
  const members = groups
    .flat()
    .map(normalise)
    .filter(word => isLatin(word) && /^[\p{L}\p{N}]+$/u.test(word))
  const latin = [...new Set([...writtenLatin, ...members])].sort((a, b) => (a < b ? -1 : 1))
  const { cut } = dictionaryOf(words)
  const synonyms = createSynonymMatcher(groups.map(group => group.map(member => synonymTerms(member, cut))))

  const topics = words.filter(({ content }) => content).map(({ surface }) => surface)
  const wordAt = (place: number) => {
    const surface = topics[place] ?? writtenLatin[place - topics.length] ?? ''
    return { surface: foldKana(surface), term: indexedTerm(surface, synonyms) }
  }
  const related = readRelated(reader, wordAt)
  const hasNear = reader.byte() === 1
  const folded = topics.map(foldKana)

  let near: Promise<Near> | undefined
  let byReading: Promise<Cut> | undefined
  const readReadings = async () => {
    const file = byteReader(await load(READINGS))
    const readings = file.sortedTexts()
    const list = readings.flatMap(reading => {
      const word = words[file.varint()]
      return word ? [{ reading, word }] : []
    })
    const letters = writtenLatin.flatMap(surface =>
      spelled(surface).map(reading => ({ reading, word: { surface, cost: SPELLED_COST, content: true } })),
    )
    return dictionaryOf(words, [...list, ...letters]).cut
  }
  const shards = new Map<number, Promise<Shard>>()
  const shard = (index: number) => {
    const known = shards.get(index) ?? load(postingsName(index)).then(readShard)
    shards.set(index, known)
    known.catch(() => shards.delete(index))
    return known
  }
  const decoded = new Map<string, Postings>()
  const cardFiles = new Map<number, Promise<SearchCard[]>>()
  return {
    locale,
    articleCount,
    firstPhrasing,
    masses,
    surfaces: folded,
    termOf: word => termOf(mixed.get(word) ?? word),
    spelling: word => mixed.get(word) ?? word,
    latin,
    groups,
    cut,
    synonyms,
    related,
    compounds: openCompounds(folded),
    cutByReading: () => {
      byReading ??= readReadings()
      byReading.catch(() => {
        byReading = undefined
      })
      return byReading
    },
    near: async () => {
      if (!hasNear) return undefined
      near ??= load(NEAR).then(bytes => readNear(bytes, articleCount))
      near.catch(() => {
        near = undefined
      })
      return near
    },
    unwritten: async words => {
      const found = await Promise.all(
        words.map(async word => {
          const places = (await shard(shardOf(word, shardCount))).unwritten.get(word) ?? []
          return [word, places.map(place => wordAt(place).term)] as const
        }),
      )
      return new Map(found.filter(([, terms]) => terms.length > 0))
    },
    postings: async terms => {
      const found = new Map<string, Postings>()
      await Promise.all(
        terms.map(async term => {
          const known = decoded.get(term)
          const bytes = known ? undefined : (await shard(shardOf(term, shardCount))).postings.get(term)
          const postings = known ?? (bytes && readPostings(bytes))
          if (!postings) return
          decoded.set(term, postings)
          found.set(term, postings)
        }),
      )
      return found
    },
    cards: articles =>
      Promise.all(
        articles.map(async article => {
          const index = Math.floor(article / CARDS_PER_FILE)
          const file = cardFiles.get(index) ?? load(cardsName(index)).then(readCards)
          cardFiles.set(index, file)
          file.catch(() => cardFiles.delete(index))
          const card = (await file)[article % CARDS_PER_FILE]
          if (!card) throw new Error(`The search index has no card ${article}`)
          return card
        }),
      ),
  }
}

/** What an abbreviation spelled out costs when a query is cut: about a rare word. */
const SPELLED_COST = 70

/** Each file is fetched once; one that failed is tried again when asked for again. */
function once(load: LoadFile): LoadFile {
  const files = new Map<string, Promise<Uint8Array>>()
  return name => {
    const file = files.get(name) ?? load(name)
    files.set(name, file)
    file.catch(() => files.delete(name))
    return file
  }
}

/** One file of postings, not yet decoded, and of unwritten words. */
type Shard = Readonly<{ postings: ReadonlyMap<string, Uint8Array>; unwritten: UnwrittenWords<number> }>

function readShard(bytes: Uint8Array): Shard {
  const reader = byteReader(bytes)
  const terms = reader.sortedTexts()
  const lengths = terms.map(() => reader.varint())
  const postings = new Map(terms.map((term, index) => [term, reader.bytes(lengths[index] ?? 0)]))
  return { postings, unwritten: readUnwritten(reader) }
}

function readPostings(bytes: Uint8Array): Postings {
  const reader = byteReader(bytes)
  const size = reader.varint()
  const articles = new Uint32Array(size)
  let article = -1
  for (let at = 0; at < size; at++) {
    article += reader.varint() + 1
    articles[at] = article
  }
  const body = reader.bytes(size)
  const phrasingCounts = new Uint32Array(size)
  let total = 0
  for (let at = 0; at < size; at++) {
    phrasingCounts[at] = reader.varint()
    total += phrasingCounts[at] ?? 0
  }
  const phrasings = Uint32Array.from({ length: total }, () => reader.varint())
  return { articles, body, phrasingCounts, phrasings, weights: reader.bytes(total) }
}

/** The cards are our own build's JSON; what is not a list is a broken file. */
function readCards(bytes: Uint8Array): SearchCard[] {
  const cards: unknown = JSON.parse(new TextDecoder().decode(bytes))
  if (!Array.isArray(cards)) throw new Error('A file of the search index is not a list of cards')
  return cards
}
