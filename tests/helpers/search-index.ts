import { openAnalyser } from '#adapters/analyser/open-analyser.ts'
import { buildSearchIndex, type SearchFiles } from '#core/search/build-index.ts'
import { openSearchIndex, type SearchIndex } from '#core/search/open-index.ts'
import type { Locale } from '#schemas/locale.ts'

type Titles = readonly (readonly [id: string, title: string])[]

type More = Readonly<{
  /** Further ways an article is asked for, by its id. */
  phrasings?: Readonly<Record<string, readonly string[]>>
  related?: readonly (readonly string[])[]
  synonyms?: readonly (readonly string[])[]
}>

/** The search files of articles that have nothing but a title, and what is said more of them. */
async function filesOfTitles(locale: Locale, titles: Titles, more: More = {}): Promise<SearchFiles> {
  return buildSearchIndex({
    locale,
    articles: titles.map(([id, title]) => ({
      id,
      title,
      phrasings: [...(more.phrasings?.[id] ?? [])],
      summary: '',
      body: '',
      keywords: [],
      category: 'desk',
      audience: 'public',
      verified: undefined,
    })),
    analyse: await openAnalyser(),
    synonyms: more.synonyms ?? [],
    ...(more.related && { related: more.related }),
  })
}

/** The same, opened for searching. `onLoad` is told every file that is read. */
export async function indexOfTitles(
  locale: Locale,
  titles: Titles,
  more: More & Readonly<{ onLoad?: (name: string) => void }> = {},
): Promise<SearchIndex> {
  const files = await filesOfTitles(locale, titles, more)
  return openSearchIndex(async name => {
    more.onLoad?.(name)
    return files.get(name) ?? Promise.reject(new Error(`No file ${name}`))
  })
}
