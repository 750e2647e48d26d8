import { expandQuestions } from '#core/article/variants.ts'
import type { Facts } from '../facts.ts'
import type { Finding, SiteRule } from '../rule.ts'
import { inArticle } from '../site-index.ts'
import { topicKey } from '../topic-key.ts'

/**
 * ja: 題が別の記事の質問と同じことを言っていると、検索で2つが競い合います。1つにまとめるか、`related` で結びます。
 * en: A title that asks what another article answers makes the two compete in search. Make them one, or link them with `related`.
 *
 * @example ok ja
 * title: パスワードを忘れたときは
 * === ja/network/vpn
 * questions: [パスワードを変更したい]
 * @example ok ja
 * title: 会議室の予約を取り消すには
 * === ja/network/vpn
 * questions: [会議室の予約を取り消せない]
 * @example ok ja
 * title: 会議室の予約を取り消すには
 * related: [network/vpn]
 * === ja/network/vpn
 * questions: [予約した会議室を取り消したい]
 * @example bad ja
 * title: 会議室の予約を取り消すには
 * === ja/network/vpn
 * questions: [会議室の予約の取り消し方法]
 * @example ok en
 * title: Reset a forgotten password
 * === en/network/vpn
 * questions: [I can't reset my forgotten password]
 * @example bad en
 * title: Reset a forgotten password
 * === en/network/vpn
 * questions: [How do I reset my forgotten password?]
 */
export const competingTitle: SiteRule = {
  id: 'competing-title',
  check: site => {
    const desks = new Map(site.settings.categories.map(({ id, desk }) => [id, desk]))
    const published = site.articles.filter(({ article }) => article.status === 'published')
    const byKey = new Map<string, Facts[]>()
    const keyOf = ({ article }: Facts, text: string) => {
      const key = topicKey(text, article.locale)
      return key && `${desks.get(article.category) ?? ''} ${key}`
    }
    const titled = new Map<string, Facts[]>()
    for (const facts of published) add(titled, keyOf(facts, facts.article.title), facts)
    for (const facts of published)
      for (const text of [facts.article.title, ...expandQuestions(facts.article.questions)]) {
        const key = keyOf(facts, text)
        if (key && titled.has(key)) add(byKey, key, facts)
      }
    return [...titled].flatMap(([key, owners]) =>
      owners.flatMap(facts => {
        const rival = byKey.get(key)?.find(other => competes(facts, other))
        // Two titles of one key are told once, in the later of the two.
        return rival && !(owners.includes(rival) && rival.article.path > facts.article.path)
          ? [competing(facts, rival)]
          : []
      }),
    )
  },
}

function add(lists: Map<string, Facts[]>, key: string | undefined, facts: Facts): void {
  if (!key) return
  const list = lists.get(key)
  if (!list) lists.set(key, [facts])
  else if (list.at(-1) !== facts) list.push(facts)
}

/** Not where one leads to the other, nor where `same-question` says it. */
function competes(one: Facts, other: Facts): boolean {
  if (one.article.id === other.article.id) return false
  if (one.article.related.includes(other.article.id) || other.article.related.includes(one.article.id))
    return false
  const asks = new Set(one.asks)
  return !other.asks.some(ask => asks.has(ask))
}

function competing(facts: Facts, other: Facts): Finding {
  return inArticle(facts, 'title', {
    rule: 'competing-title',
    severity: 'warning',
    text: {
      ja: `題「${facts.article.title}」は「${other.article.title}」（${other.article.path}）も答えている質問です。`,
      en: `Unexpected title "${facts.article.title}": "${other.article.title}" (${other.article.path}) answers that too.`,
    },
    fix: {
      ja: `1つにまとめるか、related に ${other.article.id} を加え、何が違うかを題で言ってください。`,
      en: `Make them one, or add ${other.article.id} to related and let the titles say how they differ.`,
    },
  })
}
