import type { Facts } from '../facts.ts'
import type { Finding, SiteRule } from '../rule.ts'
import { inArticle, indexOf } from '../site-index.ts'

/**
 * ja: aliases は、今ある記事やカテゴリーのアドレス、ほかの記事の aliases と重なりません。
 * en: An alias is neither the address of an article or category that exists nor claimed by two articles, so redirects never loop or race.
 *
 * @example ok ja
 * aliases: [account/forgot-password]
 * @example bad ja
 * aliases: [network]
 * @example bad ja
 * aliases: [account/reset-password]
 * @example bad ja
 * aliases: [network/vpn]
 * === ja/network/vpn
 * @example bad en
 * aliases: [account/old]
 * === en/network/vpn
 * aliases: [account/old]
 */
export const redirects: SiteRule = {
  id: 'redirects',
  check: site => {
    const index = indexOf(site)
    const owners = new Map<string, Facts>()
    const findings: Finding[] = []
    for (const facts of site.articles) {
      for (const alias of facts.article.aliases) {
        const key = `${facts.article.locale}/${alias}`
        const existing = index.get(key)
        const claimed = owners.get(key)
        if (existing) findings.push(existing === facts ? itself(facts, alias) : taken(facts, alias, existing))
        else if (claimed) findings.push(taken(facts, alias, claimed))
        else if (site.settings.categories.some(({ id }) => id === alias)) findings.push(shelf(facts, alias))
        else owners.set(key, facts)
      }
    }
    return findings
  },
}

function itself(facts: Facts, alias: string): Finding {
  return inArticle(facts, 'aliases', {
    rule: 'redirects',
    text: {
      ja: `aliases の「${alias}」はこの記事自身です。転送が終わりません。`,
      en: `Unexpected alias "${alias}": it is this article, the redirect would never end.`,
    },
    fix: { ja: '行を消してください。', en: 'Remove it.' },
  })
}

function shelf(facts: Facts, alias: string): Finding {
  return inArticle(facts, 'aliases', {
    rule: 'redirects',
    text: {
      ja: `aliases の「${alias}」はカテゴリーのページです。`,
      en: `Unexpected alias "${alias}": it is the page of a category.`,
    },
    fix: { ja: '行を消してください。', en: 'Remove it.' },
  })
}

function taken(facts: Facts, alias: string, by: Facts): Finding {
  return inArticle(facts, 'aliases', {
    rule: 'redirects',
    text: {
      ja: `aliases の「${alias}」は「${by.article.title}」（${by.article.path}）が使っています。`,
      en: `Unexpected alias "${alias}": it belongs to "${by.article.title}" (${by.article.path}).`,
    },
    fix: { ja: 'どちらか一方だけに書いてください。', en: 'Keep it in one of them only.' },
  })
}
