import type { Github } from '#adapters/github/open-github.ts'
import { readDrafts } from '#adapters/mining/publish-mining.ts'
import type { Settings } from '#core/article/content.ts'
import { CANDIDATE_LABEL } from '#core/mining/candidate-issues.ts'
import { candidateRefusal, parseCandidateCommands, planCandidateCommand } from '#core/mining/decide.ts'
import { parseCommands } from '#core/review/command.ts'
import { REVIEW_LABEL } from '#core/review/owner-issues.ts'
import { commandLocale, planCommand } from '#core/review/plan-command.ts'
import type { Sourced } from '#core/review/verify-pull.ts'
import { WORDS } from '#core/review/words.ts'
import { type Comment, obey } from './obey.ts'

type Context = Readonly<{ github: Github; settings: Settings; sourced: readonly Sourced[]; today: string }>

/** Obeys the commands of one comment on a reminder. Gives what was answered; running it twice is harmless. */
export async function runCommands(comment: Comment, context: Context): Promise<readonly string[]> {
  const { github, settings, sourced, today } = context
  const commands = parseCommands(comment.body, today)
  if (commands.length === 0) return []
  return obey(comment, {
    github,
    label: REVIEW_LABEL,
    refusal: issue => WORDS[commandLocale(issue, settings)].noPermission,
    plan: issue =>
      commands.map(command =>
        planCommand(command, { issue, settings, sourced, today, commentId: comment.id }),
      ),
  })
}

/** Obeys the commands of one comment on the issue of a candidate. Only the last decision of a comment counts. */
export async function runCandidateCommands(
  comment: Comment,
  context: Omit<Context, 'sourced'>,
): Promise<readonly string[]> {
  const { github, settings, today } = context
  const commands = parseCandidateCommands(comment.body, today).slice(-1)
  if (commands.length === 0) return []
  return obey(comment, {
    github,
    label: CANDIDATE_LABEL,
    refusal: () => candidateRefusal(settings),
    plan: async issue => {
      const drafts = commands.some(one => one.do === 'draft') ? await readDrafts(github) : {}
      return commands.map(command =>
        planCandidateCommand(command, { issue, settings, commentId: comment.id, drafts }),
      )
    },
  })
}
