import { AUDIENCES, type Audience, isVisibleTo } from '#schemas/audience.ts'
import type { Facts } from '../facts.ts'
import type { SiteRule } from '../rule.ts'
import { inArticle, indexOf, targetOf } from '../site-index.ts'

/**
 * ja: 公開の記事から社内だけの記事へはリンクできません。読者が開けないうえ、あることが知られてしまいます。<Internal> の中なら書けます。
 * en: A public article does not link to an internal one: readers can't open it, and learn that it exists. Within <Internal> it may.
 *
 * @example ok ja
 * 本文
 *
 * <Internal>[社内の手順](../network/secret.mdx)</Internal>
 * === ja/network/secret
 * audience: internal
 * @example bad ja
 * [社内の手順](../network/secret.mdx)
 * === ja/network/secret
 * audience: internal
 * @example bad en
 * related: [network/secret]
 * === en/network/secret
 * audience: internal
 */
export const lessVisible: SiteRule = {
  id: 'less-visible',
  check: site => {
    const index = indexOf(site)
    return site.articles.flatMap(from => {
      if (from.article.status !== 'published') return []
      const say = (to: Facts, field: string, at: object = {}) =>
        inArticle(from, field, {
          rule: 'less-visible',
          ...at,
          text: {
            ja: `「${to.article.title}」は ${to.article.audience} 向けで、この記事の読者は開けません。`,
            en: `Unexpected link to "${to.article.title}" (${to.article.audience}), which readers of this article can't open.`,
          },
          fix: {
            ja: '<Internal>…</Internal> で囲むか、リンクを外してください。',
            en: 'Put it in <Internal>…</Internal>, or remove the link.',
          },
        })
      return [
        ...[...from.links, ...from.includes].flatMap(link => {
          const to = targetOf(index, from, link)
          const at = { line: link.line, column: link.column }
          return to && isLess(link.audience, to.article.audience) ? [say(to, 'body', at)] : []
        }),
        ...from.article.related.flatMap(id => {
          const to = targetOf(index, from, { id })
          return to && isLess(from.article.audience, to.article.audience) ? [say(to, 'related')] : []
        }),
      ]
    })
  },
}

/** Whether some build shows the first and not the second. */
function isLess(from: Audience, to: Audience): boolean {
  return AUDIENCES.some(build => isVisibleTo(from, build) && !isVisibleTo(to, build))
}
