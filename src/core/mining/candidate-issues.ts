import { formatMarker } from '#core/github/marker.ts'
import { plainText, plainTitle } from '#core/github/plain-text.ts'
import type { WantedIssue } from '#core/github/plan-issues.ts'
import type { Decision } from '#schemas/github.ts'
import type { Locale } from '#schemas/locale.ts'
import type { TopicReport } from '#schemas/mining-report.ts'

/** The label of every issue that proposes an article. */
export const CANDIDATE_LABEL = 'sodate:candidate'

const SAY = {
  ja: {
    title: {
      gap: '記事の候補',
      untranslated: '訳のない記事',
      'hard-to-find': '見つからない記事',
      outdated: '古くなった記事',
      covered: '記事あり',
    },
    facts: (t: TopicReport) =>
      `${t.ticketCount}件（月${t.perMonth.toFixed(1)}件）。記事があれば月に約${t.deflectedHours.toFixed(1)}時間減る見込みです。`,
    article: '近い記事',
    asked: '問い合わせの言い方',
    evidence: '根拠のチケット',
    differs: '記事とチケットの食い違い',
    commands:
      'コメントで操作できます: `/accept`（書く） `/draft`（下書きをすぐ作る） `/dismiss 理由`（見送る。`/dismiss 90d 理由` なら90日後から再び数えます）',
  },
  en: {
    title: {
      gap: 'Article wanted',
      untranslated: 'Translation wanted',
      'hard-to-find': 'Hard to find',
      outdated: 'Outdated',
      covered: 'Covered',
    },
    facts: (t: TopicReport) =>
      `${t.ticketCount} tickets (${t.perMonth.toFixed(1)} a month). An article would save about ${t.deflectedHours.toFixed(1)} hours a month.`,
    article: 'Nearest article',
    asked: 'How people ask',
    evidence: 'Tickets behind it',
    differs: 'Article and tickets disagree',
    commands:
      'Comment to act: `/accept` (plan it), `/draft` (draft it now), `/dismiss reason` (leave it; `/dismiss 90d reason` for 90 days).',
  },
} as const

/**
 * One issue for each candidate worth it, best first, at most `cap`. Those dismissed or published want none.
 * The facts are rounded, so that a few more tickets do not edit an issue every week.
 */
export function candidateIssues(
  topics: readonly TopicReport[],
  options: {
    locale: Locale
    cap: number
    minHours: number
    /** What people decided, kept in the rewritten issue. */
    decisions?: ReadonlyMap<string, Decision>
  },
): readonly WantedIssue[] {
  return topics
    .filter(
      topic => topic.coverage !== 'covered' && topic.state !== 'dismissed' && topic.state !== 'published',
    )
    .filter(topic => topic.deflectedHours >= options.minHours)
    .slice(0, options.cap)
    .map(topic => {
      const say = SAY[options.locale]
      const decision = topic.state === 'new' ? undefined : options.decisions?.get(topic.id)
      const key = `candidate:${topic.id}`
      const facts = [
        topic.coverage,
        topic.articleId ?? '',
        Math.round(Math.log2(1 + topic.ticketCount) * 2),
      ].join('|')
      const list = (texts: readonly string[]) => texts.map(text => `- ${plainText(text)}`).join('\n')
      const body = [
        say.facts(topic),
        topic.articleId && topic.coverage !== 'gap' ? `${say.article}: \`${topic.articleId}\`` : '',
        `**${say.asked}**\n\n${list((topic.missed.length > 0 ? topic.missed : topic.questions).slice(0, 8))}`,
        ...topic.contradictions.map(
          one => `**${say.differs}**\n\n- ${plainText(one.article, 300)}\n- ${plainText(one.tickets, 300)}`,
        ),
        `**${say.evidence}**\n\n${list(topic.evidence.map(ticket => `${ticket.id} ${ticket.day}`))}`,
        say.commands,
        formatMarker({
          key,
          facts,
          perMonth: Math.round(topic.perMonth * 10) / 10,
          ...(decision ? { decision } : {}),
        }),
      ]
      return {
        key,
        facts,
        title: plainTitle(`${say.title[topic.coverage]}: ${topic.title}`),
        body: body.filter(part => part !== '').join('\n\n'),
        labels: [CANDIDATE_LABEL],
        assignees: [],
      }
    })
}
