import type { ArticleFrontmatter } from '#schemas/article.ts'
import type { Locale } from '#schemas/locale.ts'

/** An article as read from its file: frontmatter, where it lives, and its text. */
export type Article = Readonly<
  ArticleFrontmatter & {
    /** `<category>/<slug>`, the same in every locale. */
    id: string
    locale: Locale
    category: string
    slug: string
    /** Path of the source from the project root. */
    path: string
    /** The MDX after the frontmatter. */
    body: string
    /** The 1-based line of the source on which `body` begins. */
    bodyLine: number
  }
>

/** What a path says of an article, or undefined where it is not an article's path. */
export function placeOf(path: string): Pick<Article, 'id' | 'locale' | 'category' | 'slug'> | undefined {
  const match = /(?:^|\/)articles\/(ja|en)\/([^/]+)\/([^/]+)\.mdx$/.exec(path)
  if (!match) return undefined
  const [, locale, category = '', slug = ''] = match
  return { id: `${category}/${slug}`, locale: locale === 'en' ? 'en' : 'ja', category, slug }
}
