import type { IssueAction } from '#core/github/plan-issues.ts'
import type { Locale } from '#schemas/locale.ts'
import type { ReviewPlan } from './plan-review.ts'

/** The plan as Markdown for a terminal, a job summary or a mail: by owner, then what would be done on GitHub. */
export function reviewText(plan: ReviewPlan, locale: Locale): string {
  const ja = locale === 'ja'
  const lines = [ja ? `# 記事の確認（${plan.today}）` : `# Article review, ${plan.today}`, '']
  for (const { team, asks, heldCount } of plan.asks) {
    if (asks.length + heldCount === 0) continue
    const held = heldCount === 0 ? '' : ja ? `、ほかに${heldCount}件` : `, ${heldCount} more waiting`
    lines.push(
      `## ${oneLine(team.name[locale])} — ${asks.length}${ja ? '件' : ''}${held}`,
      '',
      ja ? '| 記事 | 言語 | 理由 | 次にすること |' : '| article | language | why | what clears it |',
      '|---|---|---|---|',
    )
    for (const { article, findings } of asks)
      for (const [at, finding] of findings.entries())
        lines.push(
          `| ${at === 0 ? cell(article.id) : ''} | ${at === 0 ? article.locale : ''} | ${cell(finding.text[locale])} | ${cell(finding.clears[locale])} |`,
        )
    lines.push('')
  }
  const counts = [...Map.groupBy(plan.findings, finding => finding.kind)].map(
    ([kind, all]) => `${kind} ${all.length}`,
  )
  lines.push(
    ja ? '## まとめ' : '## In short',
    '',
    `- ${ja ? '見つかったこと' : 'findings'}: ${counts.join(', ') || (ja ? 'なし' : 'none')}`,
    ...plan.issues.map(action => `- ${actionText(action, locale)}`),
    ...plan.pulls.map(
      pull => `- ${ja ? 'プルリクエスト' : 'pull request'}: ${oneLine(pull.title)} (${pull.files.size})`,
    ),
  )
  if (plan.issues.length + plan.pulls.length === 0)
    lines.push(ja ? '- GitHubで変えることはありません' : '- nothing to change on GitHub')
  return `${lines.join('\n')}\n`
}

function actionText(action: IssueAction, locale: Locale): string {
  const ja = locale === 'ja'
  if (action.do === 'create') return `${ja ? 'Issueを作る' : 'create issue'}: ${oneLine(action.wanted.title)}`
  if (action.do === 'edit')
    return `#${action.number} ${action.reopen ? (ja ? 'をもう一度開く' : 'reopen') : ja ? 'を更新' : 'update'}: ${oneLine(action.wanted.title)}`
  return `#${action.number} ${ja ? 'を閉じる' : 'close'} (${action.key})`
}

function cell(text: string): string {
  return oneLine(text).replaceAll('|', '\\|')
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
}
