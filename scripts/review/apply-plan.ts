import { applyIssues, ensureLabels } from '#adapters/github/issues.ts'
import type { Github } from '#adapters/github/open-github.ts'
import { openPull } from '#adapters/github/pulls.ts'
import { writeStatus } from '#adapters/github/status.ts'
import { REVIEW_LABEL } from '#core/review/owner-issues.ts'
import type { ReviewPlan } from '#core/review/plan-review.ts'

const LABELS = [
  {
    name: REVIEW_LABEL,
    color: '1f6f5c',
    description: 'Articles that need a look. The bot finds its issues by it.',
  },
  { name: 'sodate:escalated', color: 'b54708', description: 'The owner did not answer in time.' },
  { name: 'sodate:verify', color: '1f6f5c', description: 'Confirms articles as still right.' },
  { name: 'sodate:archive', color: '667085', description: 'Takes old articles off the site.' },
]

/** Does what a plan says, and notes the run. Gives the handles GitHub would not assign. */
export async function applyPlan(github: Github, plan: ReviewPlan, ranAt: Date): Promise<readonly string[]> {
  if (plan.issues.length + plan.pulls.length > 0) await ensureLabels(github, LABELS)
  const results = await applyIssues(github, plan.issues, REVIEW_LABEL)
  for (const pull of plan.pulls) await openPull(github, pull)
  await writeStatus(github, {
    ranAt: ranAt.toISOString(),
    findingCount: plan.findings.length,
    askedCount: plan.asks.reduce((sum, ask) => sum + ask.asks.length, 0),
  })
  return results.flatMap(result => result.refused)
}
