import { create, insertMultiple, save, search as searchOrama } from '@orama/orama'
import { createTokenizer } from '@orama/tokenizers/japanese'
import lunr from 'lunr'
import addJapanese from 'lunr-languages/lunr.ja.js'
import addStemmers from 'lunr-languages/lunr.stemmer.support.js'
import addSegmenter from 'lunr-languages/tinyseg.js'
import MiniSearch from 'minisearch'
import { normaliseQuery } from '#core/search/normalise.ts'
import type { Corpus, Engine, OpenEngine } from './engine.ts'

/** The other engines, each set up for the language as its own documentation says. */
export const openMiniSearch: OpenEngine = async corpus => miniSearch(corpus, false)
/** With everything it offers against misspelling. */
export const openMiniSearchFuzzy: OpenEngine = async corpus => miniSearch(corpus, true)

function miniSearch({ lang, articles }: Corpus, fuzzy: boolean): Engine {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' })
  const tokenize = (text: string) =>
    Array.from(segmenter.segment(text), ({ segment, isWordLike }) => (isWordLike ? segment : '')).filter(
      Boolean,
    )
  const options = { fields: ['q', 'alts', 'a'], ...(lang === 'ja' ? { tokenize } : {}) }
  const index = new MiniSearch(options)
  index.addAll(articles.map(({ id, q, alts, a }) => ({ id, q, alts: alts.join('\n'), a })))
  return {
    find: async (query, typing) =>
      index
        .search(query, {
          boost: { q: 2.5, alts: 2.5 },
          ...(fuzzy || typing ? { prefix: true } : {}),
          ...(fuzzy ? { fuzzy: 0.2 } : {}),
        })
        .slice(0, 10)
        .map(({ id }) => String(id)),
    serialise: () => JSON.stringify(index),
  }
}

/** Orama with its own Japanese tokenizer, or its English stemmer. */
export const openOrama: OpenEngine = async ({ lang, articles }) => {
  const schema = { id: 'string', q: 'string', alts: 'string', a: 'string' } as const
  const index = create({
    schema,
    components: {
      tokenizer: lang === 'ja' ? createTokenizer() : { language: 'english' as const },
    },
  })
  await insertMultiple(
    index,
    articles.map(({ id, q, alts, a }) => ({ id, q, alts: alts.join('\n'), a })),
  )
  return {
    find: async term => {
      const { hits } = await searchOrama(index, {
        term,
        properties: ['q', 'alts', 'a'],
        boost: { q: 2.5, alts: 2.5 },
        limit: 10,
        // Any of the words, as the others do.
        threshold: 1,
      })
      return hits.map(({ document }) => document.id)
    },
    serialise: () => JSON.stringify(save(index)),
  }
}

/** Lunr; for Japanese with lunr-languages and its segmenter. Its query language is left out: text is text. */
export const openLunr: OpenEngine = async ({ lang, articles }) => {
  if (lang === 'ja') {
    addStemmers(lunr)
    addSegmenter(lunr)
    addJapanese(lunr)
  }
  const index = lunr(builder => {
    if (lang === 'ja') builder.use(japaneseOf())
    builder.ref('id')
    builder.field('q', { boost: 2.5 })
    builder.field('alts', { boost: 2.5 })
    builder.field('a')
    for (const { id, q, alts, a } of articles) builder.add({ id, q, alts: alts.join('\n'), a })
  })
  return {
    find: async (query, typing) =>
      index
        .query(asked => {
          const tokens = (lang === 'ja' ? japaneseOf().tokenizer : lunr.tokenizer)(normaliseQuery(query))
          asked.term(tokens, { usePipeline: true })
          if (typing) asked.term(tokens, { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false })
        })
        .slice(0, 10)
        .map(({ ref }) => ref),
    serialise: () => JSON.stringify(index),
  }
}

type Japanese = lunr.Builder.Plugin & { tokenizer: typeof lunr.tokenizer }
/** lunr.ja is added to lunr by the plugin, which its types do not know. */
function japaneseOf(): Japanese {
  return (lunr as unknown as { ja: Japanese }).ja
}
