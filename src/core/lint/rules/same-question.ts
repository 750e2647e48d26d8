import type { Facts } from '../facts.ts'
import type { Finding, SiteRule } from '../rule.ts'
import { inArticle } from '../site-index.ts'

/**
 * ja: 同じ言い方（題か questions）を2つの記事が名乗ると、検索がどちらを出すか決まりません。社員向けと顧客向けのように窓口が違えば構いません。
 * en: When two articles claim the same question (title or questions), search can't tell which to show. At different desks (employees, customers) they may.
 *
 * @example ok ja
 * questions: [パスワードが通らない]
 * === ja/network/vpn
 * questions: [VPNが切れる]
 * @example bad ja
 * questions: ['パスワード[を]忘れた']
 * === ja/network/vpn
 * questions: [パスワードを忘れた]
 * @example bad en
 * questions: [I can't sign in!]
 * === en/network/vpn
 * questions: [I can't sign in]
 */
export const sameQuestion: SiteRule = {
  id: 'same-question',
  check: site => {
    const claims = new Map<string, Facts>()
    const findings: Finding[] = []
    const desks = new Map(site.settings.categories.map(({ id, desk }) => [id, desk]))
    for (const facts of site.articles) {
      const desk = desks.get(facts.article.category) ?? ''
      if (facts.article.status !== 'published') continue
      const told = new Set<Facts>()
      for (const ask of facts.asks) {
        const key = `${facts.article.locale} ${desk} ${ask}`
        const other = claims.get(key)
        if (other && other !== facts && !told.has(other)) {
          told.add(other)
          findings.push(same(facts, other, ask))
        } else if (!other) claims.set(key, facts)
      }
    }
    return findings
  },
}

function same(facts: Facts, other: Facts, ask: string): Finding {
  return inArticle(facts, ask === facts.asks[0] ? 'title' : 'questions', {
    rule: 'same-question',
    severity: 'warning',
    text: {
      ja: `「${ask}」は「${other.article.title}」（${other.article.path}）も名乗っています。`,
      en: `Unexpected question "${ask}": "${other.article.title}" (${other.article.path}) claims it too.`,
    },
    fix: { ja: 'よく当てはまる方だけに残してください。', en: 'Keep it where it fits better.' },
  })
}
