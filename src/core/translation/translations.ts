import type { Article } from '#core/article/article.ts'
import type { Locale } from '#schemas/locale.ts'
import { type Drift, driftOf } from './drift.ts'
import { type SourceBlock, sourceBlocksOf } from './source-blocks.ts'

/**
 * A translation and where it stands. `unstamped`: nobody said of which source it is a translation yet;
 * `unreadable`: one of the two does not parse.
 */
export type Translation = Readonly<{
  article: Article
  source: Article
  state: 'current' | 'behind' | 'unstamped' | 'unreadable'
  /** The source's blocks today. */
  blocks: readonly SourceBlock[]
  drift: readonly Drift[]
}>

/**
 * Every article with a counterpart that it was translated from, by path. An article that does not say so counts as
 * a translation when its counterpart is in the site's first language. Archived articles and drafts are nobody's work.
 */
export function translationsOf(articles: readonly Article[], firstLocale: Locale): readonly Translation[] {
  const byPlace = new Map(articles.map(article => [`${article.locale} ${article.id}`, article]))
  return articles
    .flatMap(article => {
      const other = byPlace.get(`${article.locale === 'ja' ? 'en' : 'ja'} ${article.id}`)
      if (!other || article.status !== 'published' || other.status !== 'published') return []
      const says = article.translatedFrom !== undefined
      const silent = !other.translatedFrom && article.locale !== firstLocale
      return says || silent ? [toTranslation(article, other)] : []
    })
    .toSorted((a, b) => (a.article.path < b.article.path ? -1 : 1))
}

/** Where one translation stands to its source. */
export function toTranslation(article: Article, source: Article): Translation {
  const blocks = sourceBlocksOf(source)
  if (!blocks) return { article, source, state: 'unreadable', blocks: [], drift: [] }
  const stamped = article.translatedFrom?.blocks ?? []
  if (stamped.length === 0) return { article, source, state: 'unstamped', blocks, drift: [] }
  const drift = driftOf(stamped, blocks)
  return { article, source, state: drift.length > 0 ? 'behind' : 'current', blocks, drift }
}

/**
 * The line of the translation that a drift concerns, or undefined where that can't be told: the translation must be
 * built like the source it was stamped with.
 */
export function lineInTranslation({ article }: Translation, { at }: Pick<Drift, 'at'>): number | undefined {
  const own = sourceBlocksOf(article)
  const stamped = article.translatedFrom?.blocks ?? []
  const block = own?.length === stamped.length ? own[Math.min(at, own.length - 1)] : undefined
  return block?.field ? undefined : block?.line
}
