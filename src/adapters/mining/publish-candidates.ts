import { applyIssues, ensureLabels, readOwnIssues } from '#adapters/github/issues.ts'
import { openGithub } from '#adapters/github/open-github.ts'
import { planIssues } from '#core/github/plan-issues.ts'
import { CANDIDATE_LABEL, candidateIssues } from '#core/mining/candidate-issues.ts'
import type { Locale } from '#schemas/locale.ts'
import type { TopicReport } from '#schemas/mining-report.ts'

/**
 * Makes GitHub hold one issue for each candidate worth it; gives how many were changed, undefined without a repository.
 * A closed issue stays closed: a person decided. An open one nobody proposes any more stays open for a person, too.
 */
export async function publishCandidates(
  topics: readonly TopicReport[],
  options: {
    locale: Locale
    cap: number
    env: Readonly<Record<string, string | undefined>>
    paceMs?: number
  },
): Promise<number | undefined> {
  const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository = '', GITHUB_API_URL: baseUrl } = options.env
  const [owner, repo] = repository.split('/')
  if (!token || !owner || !repo) return undefined
  const github = openGithub({
    owner,
    repo,
    token,
    baseUrl,
    ...(options.paceMs === undefined ? {} : { paceMs: options.paceMs }),
  })
  const seen = await readOwnIssues(github, CANDIDATE_LABEL)
  const wanted = candidateIssues(topics, { locale: options.locale, cap: options.cap, minHours: 0.5 })
  const actions = planIssues(wanted, seen, { mayReopen: () => false, done: () => undefined })
  if (actions.length === 0) return 0
  await ensureLabels(github, [
    { name: CANDIDATE_LABEL, color: '0e8a16', description: 'An article the tickets ask for' },
  ])
  const results = await applyIssues(github, actions, CANDIDATE_LABEL)
  return results.length
}
