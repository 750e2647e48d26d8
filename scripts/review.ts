import { readNow, readToday } from '#adapters/clock.ts'
import { readRefused } from '#adapters/github/assignable.ts'
import { readOwnIssues } from '#adapters/github/issues.ts'
import { openGithub } from '#adapters/github/open-github.ts'
import { readStatus } from '#adapters/github/status.ts'
import { githubTarget } from '#adapters/github/target.ts'
import { printMessages, terminalLocale } from '#adapters/terminal/print-messages.ts'
import { holidaysIn, isWorkingDay } from '#core/calendar/working-day.ts'
import { REVIEW_LABEL } from '#core/review/owner-issues.ts'
import { reviewText } from '#core/review/review-text.ts'
import { daysSilent, SILENT_AFTER_DAYS } from '#core/review/silence.ts'
import { oneOf, runCommand, type ValuesOf } from './command/run-command.ts'
import { applyPlan } from './review/apply-plan.ts'
import { makePlan, readSourced } from './review/make-plan.ts'

const HELP = `npm run review -- [options]      Plans who is asked to review which article. A dry run unless --apply.

  --apply           write the issues and pull requests
  --format <f>      pretty | md | json
  --repo <o/n>      the GitHub repository; default: GITHUB_REPOSITORY
  --demand <file>   demand.json, from npm run mine
  --links <file>    links.json, from npm run check:links
  --any-day         work on weekends and holidays too
  --doctor          say when the bot last ran; fails when it has been silent
  --root <folder>   the project; default: here
  --help

Reads SODATE_GITHUB_TOKEN or GITHUB_TOKEN, and GITHUB_API_URL on GitHub Enterprise. Without a token it plans as if
no issue existed yet.`

const FORMATS = ['pretty', 'md', 'json'] as const

const OPTIONS = {
  apply: { type: 'boolean', default: false },
  format: { type: 'string', default: 'pretty' },
  repo: { type: 'string' },
  demand: { type: 'string' },
  links: { type: 'string' },
  'any-day': { type: 'boolean', default: false },
  doctor: { type: 'boolean', default: false },
  root: { type: 'string', default: process.cwd() },
} as const

await runCommand({ help: HELP, options: OPTIONS, run })

async function run(values: ValuesOf<typeof OPTIONS>): Promise<void> {
  const format = oneOf('--format', values.format, FORMATS)
  const target = githubTarget(values.repo)
  if (!target && (values.apply || values.doctor))
    throw new Error('Set SODATE_GITHUB_TOKEN or GITHUB_TOKEN: this needs GitHub')
  const github = target && openGithub(target)
  if (values.doctor && github) return doctor((await readStatus(github))?.ranAt)
  const { content, sourced, messages } = readSourced(values.root)
  if (!content || messages.some(message => message.severity === 'error')) {
    printMessages(messages, process.stderr)
    throw new Error('Nothing was planned: some content could not be read')
  }
  const today = readToday(content.site.timeZone)
  if (values.apply && !values['any-day'] && !isWorkingDay(today, holidaysIn(content.site.timeZone))) {
    console.log(`${today} is no working day: nothing was sent. --any-day overrides.`)
    return
  }
  const seen = github ? await readOwnIssues(github, REVIEW_LABEL) : []
  const members = content.teams.flatMap(team => team.github.members)
  const refused = github ? await readRefused(github, members) : undefined
  const plan = await makePlan({ ...values, content, sourced, today, seen, refused })
  console.log(
    format === 'json'
      ? JSON.stringify(
          plan,
          (_key, value: unknown) => (value instanceof Map ? Object.fromEntries(value) : value),
          2,
        )
      : reviewText(plan, terminalLocale(), format),
  )
  if (!values.apply || !github) {
    if (!github) console.error('Without a token: planned as if no issue existed yet.')
    return
  }
  const late = await applyPlan(github, plan, readNow())
  if (late.length > 0) console.error(`owner-missing: GitHub would not assign ${late.join(', ')}`)
}

function doctor(ranAt: string | undefined): void {
  const days = daysSilent(ranAt, readNow())
  console.log(
    ranAt === undefined
      ? 'The review bot has never run.'
      : `The review bot last ran ${days} days ago (${ranAt}).`,
  )
  if (days === undefined || days > SILENT_AFTER_DAYS) {
    console.error(
      'It is silent. GitHub stops scheduled workflows after 60 days without activity: enable it again under Actions.',
    )
    process.exitCode = 1
  }
}
