import type { SiteRule } from '../rule.ts'
import { indexOf } from '../site-index.ts'

/**
 * ja: 記事を移すとき・消すときは、行き先の記事の aliases に元のパスを書きます。リンクやブックマークを切らないためです。
 * en: When an article is moved or deleted, its old path goes into the aliases of another. Bookmarks and links must not break.
 *
 * @example ok ja
 * before: ja/account/old-name
 * aliases: [account/old-name]
 * @example bad ja
 * before: ja/account/old-name
 * @example bad en
 * before: en/account/old-name
 */
export const lostPath: SiteRule = {
  id: 'lost-path',
  check: site => {
    if (!site.before) return []
    const index = indexOf(site)
    const aliases = new Set(
      site.articles.flatMap(({ article }) => article.aliases.map(alias => `${article.locale}/${alias}`)),
    )
    return site.before
      .filter(({ status, id, locale }) => status !== 'draft' && !index.has(`${locale}/${id}`))
      .filter(({ id, locale }) => !aliases.has(`${locale}/${id}`))
      .map(({ id, locale }) => ({
        path: `content/articles/${locale}/${id}.mdx`,
        line: 1,
        column: 1,
        rule: 'lost-path',
        severity: 'error',
        text: {
          ja: `記事「${id}」がなくなり、元のアドレスの行き先がありません。`,
          en: `Unexpected loss of "${id}": nothing answers at its old address.`,
        },
        fix: {
          ja: `代わりの記事の aliases に ${id} を書くか、消さずに status: archived にしてください。`,
          en: `Add ${id} to the aliases of the article that replaces it, or keep it with status: archived.`,
        },
      }))
  },
}
