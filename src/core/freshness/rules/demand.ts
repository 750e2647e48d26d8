import { isUnused } from '../demand-weight.ts'
import type { FindingInput, Found } from '../findings.ts'

const MANY_TICKETS = 10
const FEWEST_VOTES = 5
const BAD_SHARE = 0.4

/** contradicted-by-tickets, unused, in-demand, negative-feedback: only from what demand.json says. */
export function findDemand({ articles, demand }: FindingInput): readonly Found[] {
  if (!demand) return []
  return articles.flatMap(article => {
    const known = demand.articles[article.id]
    if (!known) return []
    const found: Found[] = []
    for (const { tickets, text } of known.contradictions ?? [])
      found.push({
        article,
        kind: 'contradicted-by-tickets',
        severity: 'high',
        evidence: tickets,
        text: {
          ja: `解決済みの問い合わせ${tickets.length}件では、別の方法で解決しています: ${text}`,
          en: `${tickets.length} resolved tickets were solved another way: ${text}`,
        },
        clears: { ja: '問い合わせを読んで、記事を直す', en: 'Read the tickets and correct the article' },
      })
    if (isUnused(known))
      found.push({
        article,
        kind: 'unused',
        severity: 'low',
        evidence: ['0'],
        text: { ja: '期間中、一度も読まれていません', en: 'Nobody opened it in the period' },
        clears: { ja: '見つけやすくするか、公開を終える', en: 'Make it easier to find, or archive it' },
      })
    const ticketCount = known.ticketCount ?? 0
    if (ticketCount >= MANY_TICKETS)
      found.push({
        article,
        kind: 'in-demand',
        severity: 'low',
        evidence: [String(ticketCount)],
        text: {
          ja: `この件の問い合わせが${ticketCount}件ありました`,
          en: `${ticketCount} tickets were about this`,
        },
        clears: {
          ja: '問い合わせが減るまで、早めに確認する',
          en: 'Keep it right and easy to find until they become fewer',
        },
      })
    const down = known.votesDown ?? 0
    const all = down + (known.votesUp ?? 0)
    if (all >= FEWEST_VOTES && down / all >= BAD_SHARE)
      found.push({
        article,
        kind: 'negative-feedback',
        severity: 'normal',
        evidence: [String(down), String(all)],
        text: {
          ja: `${all}人中${down}人が「解決しなかった」と答えました`,
          en: `${down} of ${all} readers said it did not help`,
        },
        clears: { ja: '何が足りないかを確かめて直す', en: 'Find out what is missing and correct it' },
      })
    return found
  })
}
