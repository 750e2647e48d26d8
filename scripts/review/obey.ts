import { editIssue, react, readOwnIssues, readPermission, writeComment } from '#adapters/github/issues.ts'
import type { Github } from '#adapters/github/open-github.ts'
import { openPull } from '#adapters/github/pulls.ts'
import { formatMarker } from '#core/github/marker.ts'
import type { SeenIssue } from '#core/github/plan-issues.ts'
import type { CommandPlan } from '#core/review/plan-command.ts'

/** A comment on one of the bot's issues. */
export type Comment = Readonly<{ id: number; body: string; login: string; issueNumber: number }>

/**
 * Obeys a comment on an issue with this label, or says politely why not. Gives what was answered; running it twice
 * is harmless. Only people who may write to the repository are obeyed.
 */
export async function obey(
  comment: Comment,
  on: Readonly<{
    github: Github
    label: string
    refusal: (issue: SeenIssue) => string
    plan: (issue: SeenIssue) => readonly CommandPlan[] | Promise<readonly CommandPlan[]>
  }>,
): Promise<readonly string[]> {
  const { github } = on
  const issue = (await readOwnIssues(github, on.label)).find(one => one.number === comment.issueNumber)
  if (!issue) return []
  const key = `answer/${comment.id}`
  const answer = (lines: readonly string[]) =>
    writeComment(github, comment.issueNumber, {
      key,
      body: `${lines.join('\n')}\n\n${formatMarker({ key })}`,
    })
  const permission = await readPermission(github, comment.login)
  if (permission !== 'admin' && permission !== 'write') {
    const refusal = on.refusal(issue)
    await react(github, comment.id, 'confused')
    await answer([refusal])
    return [refusal]
  }
  const plans = await on.plan(issue)
  for (const plan of plans) {
    if (plan.issueEdit) await editIssue(github, issue.number, plan.issueEdit)
    if (plan.pull) await openPull(github, plan.pull)
  }
  await react(github, comment.id, plans.every(plan => plan.ok) ? '+1' : 'confused')
  const answers = plans.map(plan => plan.answer)
  await answer(answers)
  return answers
}
