import { addDays } from '#core/calendar/days.ts'
import { policyOf } from '#core/freshness/policy.ts'
import { type ArticleRule, atField } from '../rule.ts'

/** "In half a year" is 181 to 184 days. */
const SLACK_DAYS = 7

/**
 * ja: reviewBy は verified より後で、見直しの方針（site.yaml の review）が決める間隔の内にします。
 * en: reviewBy comes after verified, and within the interval the review policy (review in site.yaml) allows.
 *
 * @example ok ja
 * verified: 2026-04-01
 * reviewBy: 2026-06-01
 * @example bad ja
 * verified: 2026-04-01
 * reviewBy: 2026-03-01
 * @example bad en
 * verified: 2026-04-01
 * reviewBy: 2029-04-01
 */
export const reviewWindow: ArticleRule = {
  id: 'review-window',
  check: (subject, { site }) => {
    const { verified, reviewBy } = subject.article
    if (!reviewBy || !verified) return []
    const said = { rule: 'review-window', severity: 'error' } as const
    if (reviewBy <= verified)
      return [
        atField(subject, 'reviewBy', {
          ...said,
          text: {
            ja: `reviewBy が ${reviewBy} です。verified（${verified}）より後の日が必要です。`,
            en: `Unexpected reviewBy ${reviewBy}, expected a day after verified (${verified}).`,
          },
          fix: {
            ja: 'reviewBy を消すと、方針から決まります。',
            en: 'Remove reviewBy to take it from the policy.',
          },
        }),
      ]
    const { intervalDays } = policyOf(subject.article, site.review)
    const latest = addDays(verified, intervalDays + SLACK_DAYS)
    if (reviewBy <= latest) return []
    return [
      atField(subject, 'reviewBy', {
        ...said,
        text: {
          ja: `reviewBy が ${reviewBy} です。方針は確認から ${intervalDays} 日以内（${latest} まで）です。`,
          en: `Unexpected reviewBy ${reviewBy}, expected at most ${intervalDays} days after verified (${latest}).`,
        },
        fix: { ja: 'reviewBy を早めるか、消してください。', en: 'Make it earlier, or remove it.' },
      }),
    ]
  },
}
