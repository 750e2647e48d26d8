import { openAnalyser } from '#adapters/analyser/open-analyser.ts'
import { buildSearchIndex } from '#core/search/build-index.ts'
import { openSearchIndex, type SearchIndex } from '#core/search/open-index.ts'
import type { Locale } from '#schemas/locale.ts'

/** The search index of articles that have nothing but a title, and what `phrasings` says of an id. */
export async function indexOfTitles(
  locale: Locale,
  titles: readonly (readonly [id: string, title: string])[],
  phrasings: Readonly<Record<string, readonly string[]>> = {},
): Promise<SearchIndex> {
  const files = buildSearchIndex({
    locale,
    articles: titles.map(([id, title]) => ({
      id,
      title,
      phrasings: [...(phrasings[id] ?? [])],
      summary: '',
      body: '',
      keywords: [],
      category: 'desk',
      audience: 'public',
      verified: undefined,
    })),
    analyse: await openAnalyser(),
    synonyms: [],
  })
  return openSearchIndex(async name => files.get(name) ?? Promise.reject(new Error(`No file ${name}`)))
}
