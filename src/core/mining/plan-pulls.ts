import type { Settings } from '#core/article/content.ts'
import { formatMarker } from '#core/github/marker.ts'
import { plainTitle } from '#core/github/plain-text.ts'
import type { WantedPull } from '#core/github/wanted-pull.ts'
import { repositoryPath } from '#core/review/verify-pull.ts'
import { digestOf } from '#core/text/digest.ts'
import type { Candidate } from '#schemas/candidate.ts'
import { type DraftFile, draftPull } from './draft-pull.ts'

type Drafts = Readonly<Record<string, DraftFile>>

/** A draft pull request for each accepted candidate that has a draft, at most `cap`, and the ledger that says so. */
export function planDraftPulls(
  ledger: readonly Candidate[],
  on: Readonly<{
    drafts: Drafts
    settings: Settings
    issueNumbers: ReadonlyMap<string, number>
    cap: number
  }>,
): Readonly<{ pulls: readonly WantedPull[]; ledger: readonly Candidate[] }> {
  const { settings } = on
  const accepted = ledger.filter(one => one.state === 'accepted' && on.drafts[one.id]).slice(0, on.cap)
  const ids = new Set(accepted.map(one => one.id))
  const pulls = accepted.flatMap(({ id }) => {
    const draft = on.drafts[id]
    if (!draft) return []
    const file = { ...draft, path: repositoryPath(draft.path, settings) }
    return draftPull(
      { id, draft: file, issueNumber: on.issueNumbers.get(id) },
      { locale: settings.site.locales[0] ?? 'ja', base: baseOf(settings) },
    )
  })
  return {
    pulls,
    ledger: ledger.map(one => (ids.has(one.id) ? { ...one, state: 'drafted' as const } : one)),
  }
}

const SAY = {
  ja: {
    title: (n: number) => `記事の候補の記録（${n}件）`,
    body: 'チケットの集計で分かったことの記録です。マージすると、次回の集計が候補のIDと状態を引き継ぎます。個人情報は伏せてあります。',
  },
  en: {
    title: (n: number) => `Memory of candidates (${n})`,
    body: 'What mining remembers between runs. Merge it, and the next run keeps ids and states. Personal data is redacted.',
  },
} as const

/** The branch the memory of candidates is proposed on. */
export const LEDGER_BRANCH = 'sodate/candidates'

/** The pull request that brings the ledger on the main branch up to date, or undefined where nothing differs. */
export function ledgerPull(changed: ReadonlyMap<string, string>, settings: Settings): WantedPull | undefined {
  if (changed.size === 0) return undefined
  const say = SAY[settings.site.locales[0] ?? 'ja']
  const key = 'candidates'
  const title = plainTitle(say.title(changed.size))
  return {
    key,
    branch: LEDGER_BRANCH,
    base: baseOf(settings),
    title,
    body: `${say.body}\n\n${formatMarker({ key, files: digestOf(JSON.stringify([...changed])) })}`,
    message: title,
    labels: ['sodate:candidate'],
    files: changed,
  }
}

function baseOf(settings: Settings): string {
  return settings.site.repository?.branch ?? 'main'
}
