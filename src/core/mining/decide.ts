import type { Settings } from '#core/article/content.ts'
import { commandLines } from '#core/github/command-lines.ts'
import { formatMarker, withoutMarker } from '#core/github/marker.ts'
import { plainText } from '#core/github/plain-text.ts'
import type { SeenIssue } from '#core/github/plan-issues.ts'
import { snoozeUntil } from '#core/review/command.ts'
import type { CommandPlan } from '#core/review/plan-command.ts'
import { repositoryPath } from '#core/review/verify-pull.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'
import type { Candidate } from '#schemas/candidate.ts'
import type { Decision } from '#schemas/github.ts'
import { type DraftFile, draftPull } from './draft-pull.ts'

/** What a comment on the issue of a candidate asks for. */
export type CandidateCommand =
  | Readonly<{ do: 'accept' | 'draft' }>
  | Readonly<{ do: 'dismiss'; reason: string; until: CalendarDate | undefined }>
  | Readonly<{ do: 'unclear'; line: string }>

const SAY = {
  ja: {
    accept:
      '受け付けました。次回の集計で下書きのプルリクエストを作ります。すぐに作るには `/draft` と書いてください。',
    dismiss: (until: string) =>
      `見送ります。${until ? `${until} を過ぎて` : ''}問い合わせが大きく増えたら、もう一度お知らせします。`,
    draft: '下書きのプルリクエストを用意しました。',
    noDraft: 'この候補の下書きはまだありません。記事があるときは、その記事を直してください。',
    unclear: (line: string) =>
      `分かりませんでした: ${line}（\`/accept\`、\`/dismiss 理由\`、\`/draft\` が使えます）`,
    noPermission: 'このリポジトリに書き込める人だけが操作できます。',
  },
  en: {
    accept: 'Accepted. The next run opens a draft pull request; `/draft` opens it at once.',
    dismiss: (until: string) =>
      `Dismissed. It comes back when demand grows much${until ? `, not before ${until}` : ''}.`,
    draft: 'A draft pull request is ready.',
    noDraft: 'There is no draft for this candidate yet. Where an article exists, change that.',
    unclear: (line: string) => `Not understood: ${line} (\`/accept\`, \`/dismiss reason\`, \`/draft\`)`,
    noPermission: 'Only people who may write to this repository are obeyed.',
  },
} as const

/** The commands of a comment. `/dismiss` needs a reason; a span or a day before it says until when. */
export function parseCandidateCommands(comment: string, today: CalendarDate): readonly CandidateCommand[] {
  return commandLines(comment, ['accept', 'dismiss', 'draft']).map(({ name, rest, line }) => {
    if (name === 'accept' || name === 'draft') return { do: name }
    const [first = '', ...others] = rest.split(/\s+/)
    const until = snoozeUntil(first, today)
    const reason = (until ? others.join(' ') : rest).trim()
    return reason ? { do: 'dismiss', reason, until } : { do: 'unclear', line }
  })
}

/** What the bot says to somebody who may not decide. */
export function candidateRefusal(settings: Settings): string {
  return SAY[settings.site.locales[0] ?? 'ja'].noPermission
}

/**
 * Decides what a command does. The decision is kept in the issue, so that it counts at once; the next run of mining
 * writes it into the ledger. A draft comes from those of the last run.
 */
export function planCandidateCommand(
  command: CandidateCommand,
  on: Readonly<{
    issue: SeenIssue
    settings: Settings
    commentId: number
    drafts: Readonly<Record<string, DraftFile>>
  }>,
): CommandPlan {
  const { issue, settings, commentId } = on
  const locale = settings.site.locales[0] ?? 'ja'
  const say = SAY[locale]
  const decided = (decision: Omit<Decision, 'comment'>) =>
    `${withoutMarker(issue.body)}\n\n${formatMarker({ ...issue.marker, decision: { comment: commentId, ...decision } })}`
  if (command.do === 'unclear')
    return { ok: false, answer: say.unclear(`\`${command.line.replaceAll('`', "'")}\``) }
  if (command.do === 'accept')
    return { ok: true, answer: say.accept, issueEdit: { body: decided({ state: 'accepted' }) } }
  if (command.do === 'dismiss') {
    const { reason, until } = command
    const body = decided({ state: 'dismissed', reason: plainReason(reason), ...(until ? { until } : {}) })
    return {
      ok: true,
      answer: say.dismiss(plainText(until ?? '')),
      issueEdit: { body, state: 'closed', state_reason: 'not_planned' },
    }
  }
  const id = issue.marker.key.replace(/^candidate:/, '')
  const draft = on.drafts[id]
  if (!draft) return { ok: false, answer: say.noDraft }
  const pull = draftPull(
    { id, draft: { ...draft, path: repositoryPath(draft.path, settings) }, issueNumber: issue.number },
    { locale, base: settings.site.repository?.branch ?? 'main' },
  )
  return { ok: true, answer: say.draft, issueEdit: { body: decided({ state: 'drafted' }) }, pull }
}

/** The remembered candidates with what people decided in their issues; one decision counts once. */
export function withDecisions(known: readonly Candidate[], seen: readonly SeenIssue[]): readonly Candidate[] {
  const byId = new Map(seen.map(issue => [issue.marker.key.replace(/^candidate:/, ''), issue.marker]))
  return known.map(candidate => {
    const marker = byId.get(candidate.id)
    const decision = marker?.decision
    if (!decision || decision.comment === candidate.decidedIn) return candidate
    const { dismissed: _before, ...rest } = candidate
    const { state, comment, until } = decision
    if (state !== 'dismissed') {
      const open = candidate.state === 'new' || candidate.state === 'dismissed' || state === 'drafted'
      return { ...rest, state: open ? state : candidate.state, decidedIn: comment }
    }
    const dismissed = {
      reason: decision.reason ?? '—',
      ...(until ? { until } : {}),
      perMonth: marker.perMonth ?? candidate.perMonth,
    }
    return { ...rest, state, dismissed, decidedIn: comment }
  })
}

function plainReason(reason: string): string {
  return [...reason.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim()].slice(0, 300).join('') || '—'
}
