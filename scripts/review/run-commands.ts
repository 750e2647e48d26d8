import { editIssue, react, readOwnIssues, readPermission, writeComment } from '#adapters/github/issues.ts'
import type { Github } from '#adapters/github/open-github.ts'
import { openPull } from '#adapters/github/pulls.ts'
import type { Settings } from '#core/article/content.ts'
import { formatMarker } from '#core/github/marker.ts'
import { parseCommands } from '#core/review/command.ts'
import { REVIEW_LABEL } from '#core/review/owner-issues.ts'
import { commandLocale, planCommand } from '#core/review/plan-command.ts'
import type { Sourced } from '#core/review/verify-pull.ts'
import { WORDS } from '#core/review/words.ts'

type Comment = Readonly<{ id: number; body: string; login: string; issueNumber: number }>
type Context = Readonly<{ github: Github; settings: Settings; sourced: readonly Sourced[]; today: string }>

/** Obeys the commands of one comment, or says politely why not. Gives what was answered; running it twice is harmless. */
export async function runCommands(comment: Comment, context: Context): Promise<readonly string[]> {
  const { github, settings, sourced, today } = context
  const commands = parseCommands(comment.body, today)
  if (commands.length === 0) return []
  const issue = (await readOwnIssues(github, REVIEW_LABEL)).find(one => one.number === comment.issueNumber)
  if (!issue) return []
  const key = `answer/${comment.id}`
  const answer = (lines: readonly string[]) =>
    writeComment(github, comment.issueNumber, {
      key,
      body: `${lines.join('\n')}\n\n${formatMarker({ key })}`,
    })
  const permission = await readPermission(github, comment.login)
  if (permission !== 'admin' && permission !== 'write') {
    const refusal = WORDS[commandLocale(issue, settings)].noPermission
    await react(github, comment.id, 'confused')
    await answer([refusal])
    return [refusal]
  }
  const plans = commands.map(command =>
    planCommand(command, { issue, settings, sourced, today, commentId: comment.id }),
  )
  for (const plan of plans) {
    if (plan.issueEdit) await editIssue(github, issue.number, plan.issueEdit)
    if (plan.pull) await openPull(github, plan.pull)
  }
  await react(github, comment.id, plans.every(plan => plan.ok) ? '+1' : 'confused')
  const answers = plans.map(plan => plan.answer)
  await answer(answers)
  return answers
}
