import { z } from 'zod'
import { blobSha, readFolderShas } from '#adapters/github/folder-shas.ts'
import { applyIssues, ensureLabels } from '#adapters/github/issues.ts'
import type { Github } from '#adapters/github/open-github.ts'
import { openPull, readFileOn, writeNote } from '#adapters/github/pulls.ts'
import type { Settings } from '#core/article/content.ts'
import { planIssues, type SeenIssue } from '#core/github/plan-issues.ts'
import type { WantedPull } from '#core/github/wanted-pull.ts'
import { CANDIDATE_LABEL, candidateIssues } from '#core/mining/candidate-issues.ts'
import type { DraftFile } from '#core/mining/draft-pull.ts'
import { ledgerPull, planDraftPulls } from '#core/mining/plan-pulls.ts'
import { repositoryPath } from '#core/review/verify-pull.ts'
import type { Candidate } from '#schemas/candidate.ts'
import type { TopicReport } from '#schemas/mining-report.ts'
import { toLedgerFile } from './ledger-files.ts'

/** The branch and file that keep the drafts of the last run, for `/draft` to take one from. */
const DRAFTS_BRANCH = 'sodate/drafts'
const DRAFTS_FILE = 'drafts.json'

/** GitHub hands a file of up to 1 MB to the reader in one piece. */
const DRAFTS_LIMIT = 700_000

const draftsSchema = z.record(z.string(), z.object({ path: z.string(), text: z.string() }))

type Drafts = Readonly<Record<string, DraftFile>>

/** How many issues and pull requests were written or brought up to date. */
export type Published = Readonly<{ issues: number; pulls: number; ledger: readonly Candidate[] }>

/**
 * Makes GitHub hold one issue for each candidate worth it, a draft pull request for each accepted one, the phrasings
 * and the ledger. A closed issue stays closed unless its dismissed candidate came back; an open one nobody proposes
 * any more stays open for a person. Running it twice changes nothing. Gives the ledger with what was drafted.
 */
export async function publishMining(
  github: Github,
  plan: Readonly<{
    topics: readonly TopicReport[]
    ledger: readonly Candidate[]
    drafts: Drafts
    seen: readonly SeenIssue[]
    phrasings: WantedPull | undefined
  }>,
  on: Readonly<{ settings: Settings; cap: number; minHours: number }>,
): Promise<Published> {
  const { settings, cap, minHours } = on
  const locale = settings.site.locales[0] ?? 'ja'
  const decisions = new Map(
    plan.seen.flatMap(({ marker }) =>
      marker.decision ? [[marker.key.replace(/^candidate:/, ''), marker.decision] as const] : [],
    ),
  )
  // What is not remembered has no id that lasts: the next run would make another issue of it.
  const remembered = new Set(plan.ledger.map(one => one.id))
  const topics = plan.topics.filter(topic => remembered.has(topic.id))
  const wanted = candidateIssues(topics, { locale, cap, minHours, decisions })
  const actions = planIssues(wanted, plan.seen, {
    mayReopen: issue => issue.marker.decision?.state === 'dismissed',
    done: () => undefined,
  })
  const numbers = new Map(
    plan.seen.map(issue => [issue.marker.key.replace(/^candidate:/, ''), issue.number] as const),
  )
  const drafted = planDraftPulls(plan.ledger, { drafts: plan.drafts, settings, issueNumbers: numbers, cap })
  const memory = ledgerPull(await changedOnMain(github, drafted.ledger, settings), settings)
  const pulls = [...drafted.pulls, ...(plan.phrasings ? [plan.phrasings] : []), ...(memory ? [memory] : [])]
  if (actions.length + pulls.length > 0)
    await ensureLabels(github, [
      { name: CANDIDATE_LABEL, color: '0e8a16', description: 'An article the tickets ask for' },
    ])
  const issues = await applyIssues(github, actions, CANDIDATE_LABEL)
  let written = 0
  for (const pull of pulls) if ((await openPull(github, pull)).did !== 'nothing') written += 1
  await keepDrafts(github, plan.drafts)
  return { issues: issues.length, pulls: written, ledger: drafted.ledger }
}

/** The drafts of the last run; none where there was none. */
export async function readDrafts(github: Github): Promise<Drafts> {
  const text = await readFileOn(github, DRAFTS_BRANCH, DRAFTS_FILE)
  return text === undefined ? {} : draftsSchema.parse(JSON.parse(text))
}

async function keepDrafts(github: Github, drafts: Drafts): Promise<void> {
  const kept: Record<string, DraftFile> = {}
  let size = 0
  for (const [id, draft] of Object.entries(drafts)) {
    size += Buffer.byteLength(JSON.stringify(draft))
    if (size > DRAFTS_LIMIT) break
    kept[id] = draft
  }
  const text = `${JSON.stringify(kept, null, 1)}\n`
  if ((await readFileOn(github, DRAFTS_BRANCH, DRAFTS_FILE)) === text) return
  await writeNote(github, DRAFTS_BRANCH, { path: DRAFTS_FILE, text })
}

/** The ledger files that are not so on the main branch, by their path in the repository. */
async function changedOnMain(
  github: Github,
  ledger: readonly Candidate[],
  settings: Settings,
): Promise<ReadonlyMap<string, string>> {
  const branch = settings.site.repository?.branch ?? 'main'
  const shas = await readFolderShas(github, branch, repositoryPath('content/candidates', settings))
  const files = ledger
    .map(toLedgerFile)
    .map(({ path, text }) => [repositoryPath(path, settings), text] as const)
  return new Map(files.filter(([path, text]) => shas.get(path) !== blobSha(text)))
}
