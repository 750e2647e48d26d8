import { readFileSync, statSync } from 'node:fs'
import { readSettings } from '#adapters/files/read-content.ts'
import { openGithub } from '#adapters/github/open-github.ts'
import { readPullOfRun } from '#adapters/github/pull-of-run.ts'
import { writeStickyComment } from '#adapters/github/sticky-comment.ts'
import { githubTarget } from '#adapters/github/target.ts'
import { printMessages } from '#adapters/terminal/print-messages.ts'
import { COMMENT_KEY, commentText } from '#core/pull-report/comment-text.ts'
import { localeSchema } from '#schemas/locale.ts'
import { MAX_PULL_REPORT_BYTES, type PullReport, pullReportSchema } from '#schemas/pull-report.ts'
import { runCommand, UsageError, type ValuesOf } from './command/run-command.ts'

const HELP = `npm run pull:comment -- [options]   Shows a report on its pull request, as one comment that is kept up to date.

  --report <file>   what npm run pull:report made, in a run nobody needs to trust
  --run <id>        that run
  --apply           write the comment; otherwise only print it
  --login <name>    who writes; default: github-actions[bot]
  --lang <l>        ja | en; default: the site's first language
  --repo <o/n>      the GitHub repository; default: GITHUB_REPOSITORY
  --root <folder>   the project; default: here
  --help

Reads GITHUB_TOKEN, and SODATE_PREVIEW_URL (with {pull}) where previews are served.`

const OPTIONS = {
  report: { type: 'string', default: 'pull-report.json' },
  run: { type: 'string' },
  apply: { type: 'boolean', default: false },
  login: { type: 'string', default: 'github-actions[bot]' },
  lang: { type: 'string' },
  repo: { type: 'string' },
  root: { type: 'string', default: process.cwd() },
} as const

await runCommand({ help: HELP, options: OPTIONS, run })

async function run(values: ValuesOf<typeof OPTIONS>): Promise<void> {
  const target = githubTarget(values.repo)
  if (!target)
    throw new UsageError({
      ja: 'GITHUB_TOKEN と、--repo <所有者/名前> か GITHUB_REPOSITORY が要ります。',
      en: 'GITHUB_TOKEN is needed, and --repo <owner/name> or GITHUB_REPOSITORY',
    })
  const { settings, messages } = readSettings(values.root)
  if (!settings) {
    printMessages(messages, process.stderr)
    process.exitCode = 1
    return
  }
  const report = readReport(values.report)
  const github = openGithub(target)
  const found = await readPullOfRun(github, {
    runId: Number(values.run),
    pull: report.pull,
    head: report.head,
  })
  if ('refused' in found) {
    console.log(`Nothing was written: ${found.refused}.`)
    return
  }
  const body = commentText(report, {
    settings,
    locale: localeSchema.parse(values.lang ?? settings.site.locales[0]),
    repositoryUrl: found.pull.base.repo.html_url,
    runUrl: found.run.html_url,
    previewUrl: process.env['SODATE_PREVIEW_URL'] || undefined,
  })
  if (!values.apply) return console.log(body)
  const did = await writeStickyComment(github, found.pull.number, {
    key: COMMENT_KEY,
    body,
    login: values.login,
  })
  console.log(`Comment on #${found.pull.number}: ${did}.`)
}

function readReport(path: string): PullReport {
  const { size } = statSync(path)
  if (size > MAX_PULL_REPORT_BYTES) throw new Error(`The report has ${size} bytes: too many to be read`)
  try {
    return pullReportSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (cause) {
    throw new Error('The report is not what npm run pull:report writes', { cause })
  }
}
