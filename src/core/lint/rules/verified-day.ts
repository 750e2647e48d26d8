import type { SiteRule } from '../rule.ts'
import { inArticle } from '../site-index.ts'

/**
 * ja: verified は、誰かが最後に確かめた日です。これから来る日は書けません。先の日付の記事は、見直しの連絡が遅れます。
 * en: verified is the last day somebody confirmed the article, so it is never a day to come: reviews would come late.
 *
 * @example ok ja
 * verified: 2026-11-20
 * @example bad ja
 * verified: 2026-11-21
 * @example ok en
 * verified: 2026-01-01
 * @example bad en
 * verified: 2062-04-01
 */
export const verifiedDay: SiteRule = {
  id: 'verified-day',
  check: ({ articles, today }) =>
    articles.flatMap(facts => {
      const { verified } = facts.article
      if (!verified || verified <= today) return []
      return [
        inArticle(facts, 'verified', {
          rule: 'verified-day',
          text: {
            ja: `verified が ${verified} です。今日（${today}）までの日が必要です。`,
            en: `Unexpected verified ${verified}, expected a day up to today (${today}).`,
          },
          fix: {
            ja: '確かめた日を書くか、行を消してください。',
            en: 'Write the day it was confirmed, or remove it.',
          },
        }),
      ]
    }),
}
