import { openAnalyser } from '#adapters/analyser/open-analyser.ts'
import { readWordGroups } from '#adapters/analyser/read-word-groups.ts'
import type { Content } from '#core/article/content.ts'
import { wordsOfMarkdown } from '#core/article/words-of-markdown.ts'
import type { AskSearch } from '#core/mining/cover.ts'
import { buildSearchIndex } from '#core/search/build-index.ts'
import { openSearchIndex, type SearchIndex } from '#core/search/open-index.ts'
import { search } from '#core/search/search.ts'
import { toSearchArticle } from '#core/search/to-search-article.ts'
import type { Locale } from '#schemas/locale.ts'

/** The site's own answer search over every published article, whatever its audience; made in memory in about two seconds. */
export async function openAnswerSearch(content: Content): Promise<AskSearch> {
  const analyse = await openAnalyser()
  const indexes = new Map<Locale, SearchIndex>()
  for (const locale of content.site.locales) {
    const published = content.articles.filter(one => one.locale === locale && one.status === 'published')
    const files = buildSearchIndex({
      locale,
      articles: published.map(article => toSearchArticle(article, wordsOfMarkdown(article.body), content)),
      analyse,
      synonyms: content.synonyms,
      related: readWordGroups(locale),
    })
    const open = async (name: string) => {
      const bytes = files.get(name)
      if (!bytes) throw new Error(`The search index has no file ${name}`)
      return bytes
    }
    indexes.set(locale, await openSearchIndex(open))
  }
  return async (question, locale) => {
    const index = indexes.get(locale)
    if (!index) return { ids: [], confidence: 0 }
    const { hits, confidence } = await search(index, question, { limit: 10 })
    return { ids: hits.map(({ card }) => card.id), confidence }
  }
}
