import type { Facts } from '../facts.ts'
import type { Finding, SiteRule } from '../rule.ts'
import { inArticle } from '../site-index.ts'
import { similarity } from '../sketch.ts'

const ALIKE = 0.6
/** A shingle that so many articles share is boilerplate and says nothing of two of them. */
const COMMON = 40

/**
 * ja: ほとんど同じ記事が2つあると、片方だけが直され、もう片方が誤りのまま残ります。1つにまとめます。
 * en: Of two articles that are nearly the same, one gets corrected and the other misleads. Make them one.
 *
 * @example ok ja
 * まったく別の話題です。電源を入れて待ちます。
 * === ja/network/vpn
 * VPNの証明書を更新する手順をここに書きます。
 * @example bad ja
 * {long text}
 * === ja/network/vpn
 * {long text}
 * @example bad en
 * {long text}
 * === en/network/vpn
 * {long text}
 */
export const nearDuplicate: SiteRule = {
  id: 'near-duplicate',
  check: site => {
    const findings: Finding[] = []
    const seen = new Map<string, Facts[]>()
    for (const facts of site.articles) {
      if (facts.article.status !== 'published' || facts.sketch.length < 32) continue
      const shared = new Map<Facts, number>()
      for (const hash of facts.sketch) {
        const key = `${facts.article.locale} ${hash}`
        const others = seen.get(key) ?? []
        if (others.length < COMMON)
          for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1)
        others.push(facts)
        seen.set(key, others)
      }
      for (const [other, count] of shared) {
        if (count < 16) continue
        const alike = similarity(facts.sketch, other.sketch)
        if (alike >= ALIKE) findings.push(duplicate(facts, other, alike))
      }
    }
    return findings
  },
}

function duplicate(facts: Facts, other: Facts, alike: number): Finding {
  const percent = Math.round(alike * 100)
  return inArticle(facts, 'title', {
    rule: 'near-duplicate',
    severity: 'warning',
    text: {
      ja: `「${other.article.title}」（${other.article.path}）と約 ${percent}% 同じです。`,
      en: `Unexpected likeness of about ${percent} % with "${other.article.title}" (${other.article.path}).`,
    },
    fix: {
      ja: '1つにまとめるか、同じ一節を <Include> で引いてください。',
      en: 'Make them one, or take the common part with <Include>.',
    },
  })
}
