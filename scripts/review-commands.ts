import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { readToday } from '#adapters/clock.ts'
import { openGithub } from '#adapters/github/open-github.ts'
import { githubTarget } from '#adapters/github/target.ts'
import { runCommand, type ValuesOf } from './command/run-command.ts'
import { readSourced } from './review/make-plan.ts'
import { runCandidateCommands, runCommands } from './review/run-commands.ts'

const HELP = `npm run review:commands -- [options]   Obeys the commands in a comment: /verified, /snooze, /reassign
                                          and /archive on a reminder, /accept, /dismiss and /draft on a candidate.

  --event <file>    the event of GitHub Actions; default: GITHUB_EVENT_PATH
  --repo <o/n>      the GitHub repository; default: GITHUB_REPOSITORY
  --root <folder>   the project; default: here
  --help

Run by .github/workflows/review-commands.yml. Only people who may write to the repository are obeyed.`

const eventSchema = z.object({
  issue: z.object({ number: z.int() }),
  comment: z.object({
    id: z.int(),
    body: z.string(),
    user: z.object({ login: z.string(), type: z.string().optional() }),
  }),
})

const OPTIONS = {
  event: { type: 'string' },
  repo: { type: 'string' },
  root: { type: 'string', default: process.cwd() },
} as const

await runCommand({ help: HELP, options: OPTIONS, run })

async function run(values: ValuesOf<typeof OPTIONS>): Promise<void> {
  const path = values.event ?? process.env['GITHUB_EVENT_PATH']
  const target = githubTarget(values.repo)
  if (!path || !target)
    throw new Error('This runs in GitHub Actions: it needs the event and a token. See --help.')
  const { issue, comment } = eventSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  if (comment.user.type === 'Bot') return
  const { content, sourced } = readSourced(values.root)
  if (!content) throw new Error('The content could not be read: run npm run check')
  const said = { id: comment.id, body: comment.body, login: comment.user.login, issueNumber: issue.number }
  const today = readToday(content.site.timeZone)
  const context = { github: openGithub(target), settings: content, sourced, today }
  const answers = [...(await runCommands(said, context)), ...(await runCandidateCommands(said, context))]
  for (const answer of answers) console.log(answer)
}
