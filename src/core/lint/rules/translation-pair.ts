import type { SiteRule } from '../rule.ts'
import { inArticle, indexOf } from '../site-index.ts'

/**
 * ja: 記事には、もう一方の言語の対があるか、ない理由（untranslated）が書いてあります。
 * en: An article has its counterpart in the other language, or says why not (untranslated).
 *
 * @example ok ja
 * untranslated: 国内の手続きのため
 * @example ok en
 * === ja/account/reset-password
 * @example bad ja
 * {one language}
 * @example bad en
 * {one language}
 */
export const translationPair: SiteRule = {
  id: 'translation-pair',
  check: site => {
    if (site.settings.site.locales.length < 2) return []
    const index = indexOf(site)
    return site.articles.flatMap(facts => {
      const { locale, id, status, untranslated } = facts.article
      const other = locale === 'ja' ? 'en' : 'ja'
      if (status !== 'published' || untranslated !== undefined || index.has(`${other}/${id}`)) return []
      return [
        inArticle(facts, 'title', {
          rule: 'translation-pair',
          severity: 'warning',
          text: {
            ja: `${other === 'en' ? '英語' : '日本語'}の記事がありません。`,
            en: `Missing counterpart in ${other === 'en' ? 'English' : 'Japanese'}.`,
          },
          fix: {
            ja: `content/articles/${other}/${id}.mdx を書くか、untranslated に理由を書いてください。`,
            en: `Write content/articles/${other}/${id}.mdx, or give the reason in untranslated.`,
          },
        }),
      ]
    })
  },
}
