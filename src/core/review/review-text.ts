import { KIND_NAMES } from '#core/freshness/kind-names.ts'
import type { IssueAction } from '#core/github/plan-issues.ts'
import type { Locale } from '#schemas/locale.ts'
import type { TeamAsk } from './asks.ts'
import type { ReviewPlan } from './plan-review.ts'

/** The plan by owner, then what would be done on GitHub: as Markdown for a job summary or a mail, or plain for a terminal. */
export function reviewText(plan: ReviewPlan, locale: Locale, format: 'md' | 'pretty' = 'md'): string {
  const ja = locale === 'ja'
  const asked = plan.asks.filter(({ asks }) => asks.length > 0)
  const waiting = plan.asks.filter(({ asks, heldCount }) => asks.length === 0 && heldCount > 0)
  const lines = [
    ja ? `# 記事の確認（${plan.today}）` : `# Article review, ${plan.today}`,
    '',
    total(plan, locale),
    '',
    ...asked.flatMap(ask => [...(format === 'md' ? teamTable(ask, locale) : teamList(ask, locale)), '']),
  ]
  if (waiting.length > 0)
    lines.push(
      (ja ? '次の回以降にお知らせするチーム: ' : 'Asked in a later run: ') +
        waiting
          .map(({ team, heldCount }) => `${oneLine(team.name[locale])} ${heldCount}${ja ? '件' : ''}`)
          .join(ja ? '、' : ', '),
      '',
    )
  const kinds = [...Map.groupBy(plan.findings, finding => finding.kind)].map(
    ([kind, all]) => `${KIND_NAMES[locale][kind]} ${all.length}`,
  )
  lines.push(
    ja ? '## 見つかったこと' : '## Findings',
    '',
    kinds.join(ja ? '、' : ', ') || (ja ? 'ありません。' : 'None.'),
    '',
    ja ? '## GitHubですること' : '## On GitHub',
    '',
    ...plan.issues.map(action => `- ${actionText(action, locale)}`),
    ...plan.pulls.map(
      pull =>
        `- ${ja ? 'プルリクエストを用意' : 'offer a pull request'}: ${oneLine(pull.title)} (${pull.files.size} ${ja ? 'ファイル' : pull.files.size === 1 ? 'file' : 'files'})`,
    ),
  )
  if (plan.issues.length + plan.pulls.length === 0)
    lines.push(ja ? '- 変えることはありません' : '- nothing to change')
  return `${lines.join('\n')}\n`
}

function total({ asks }: ReviewPlan, locale: Locale): string {
  const now = asks.reduce((sum, ask) => sum + ask.asks.length, 0)
  const later = asks.reduce((sum, ask) => sum + ask.heldCount, 0)
  const teams = asks.filter(ask => ask.asks.length > 0).length
  return locale === 'ja'
    ? `${teams}チームに${now}件の確認をお願いします。${later > 0 ? `残りの${later}件は、上限（site.yaml の review）に合わせて順にお知らせします。` : ''}`
    : `${now} ${now === 1 ? 'article' : 'articles'} asked of ${teams} ${teams === 1 ? 'team' : 'teams'}. ${later > 0 ? `${later} more follow within the caps (review in site.yaml).` : ''}`.trimEnd()
}

function heading({ team, asks, heldCount, note }: TeamAsk, locale: Locale): readonly string[] {
  const ja = locale === 'ja'
  const held = heldCount === 0 ? '' : ja ? `（ほかに${heldCount}件）` : ` (${heldCount} more waiting)`
  return [
    `## ${oneLine(team.name[locale])} — ${asks.length}${ja ? '件' : ''}${held}`,
    '',
    ...(note ? [oneLine(note[locale]) + (ja ? '。' : '.'), ''] : []),
  ]
}

function teamTable(ask: TeamAsk, locale: Locale): readonly string[] {
  return [
    ...heading(ask, locale),
    locale === 'ja' ? '| 記事 | 場所 | 理由 | 次にすること |' : '| article | where | why | what clears it |',
    '|---|---|---|---|',
    ...ask.asks.flatMap(({ article, findings }) =>
      findings.map(
        (finding, at) =>
          `| ${at === 0 ? cell(article.title) : ''} | ${at === 0 ? `${article.locale}/${cell(article.id)}` : ''} | ${cell(finding.text[locale])} | ${cell(finding.clears[locale])} |`,
      ),
    ),
  ]
}

function teamList(ask: TeamAsk, locale: Locale): readonly string[] {
  return [
    ...heading(ask, locale),
    ...ask.asks.flatMap(({ article, findings }) => [
      `  ${oneLine(article.title)}  [${article.locale}/${article.id}]`,
      ...findings.map(
        finding => `    - ${oneLine(finding.text[locale])} → ${oneLine(finding.clears[locale])}`,
      ),
    ]),
  ]
}

function actionText(action: IssueAction, locale: Locale): string {
  const ja = locale === 'ja'
  if (action.do === 'create') return `${ja ? 'Issueを作る' : 'create issue'}: ${oneLine(action.wanted.title)}`
  if (action.do === 'edit') {
    const title = oneLine(action.wanted.title)
    if (ja) return `#${action.number} を${action.reopen ? 'もう一度開く' : '更新する'}: ${title}`
    return `${action.reopen ? 'reopen' : 'update'} #${action.number}: ${title}`
  }
  return ja ? `#${action.number} を閉じる（${action.key}）` : `close #${action.number} (${action.key})`
}

function cell(text: string): string {
  return oneLine(text).replaceAll('|', '\\|')
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
}
