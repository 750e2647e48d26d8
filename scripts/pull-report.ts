import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { pullReportSchema } from '#schemas/pull-report.ts'
import { runCommand, type ValuesOf } from './command/run-command.ts'
import { makeReport } from './pull-report/make-report.ts'

const HELP = `npm run pull:report -- [options]   Works out what a pull request does to the articles, as data.

  --out <file>      where to write it; default: pull-report.json
  --pull <n>        the number of the pull request
  --head <sha>      the commit it is about
  --base <ref>      the branch to compare with; default: the pull request's, origin/main or main
  --root <folder>   the project; default: here
  --help

Needs no token. npm run pull:comment shows it on GitHub.`

const OPTIONS = {
  out: { type: 'string', default: 'pull-report.json' },
  pull: { type: 'string' },
  head: { type: 'string' },
  base: { type: 'string' },
  root: { type: 'string', default: process.cwd() },
} as const

await runCommand({ help: HELP, options: OPTIONS, run })

async function run(values: ValuesOf<typeof OPTIONS>): Promise<void> {
  const { root, out, pull, head = '', base } = values
  const report = pullReportSchema.parse(await makeReport(root, { pull: Number(pull), head, base }))
  mkdirSync(dirname(out), { recursive: true })
  writeFileSync(out, `${JSON.stringify(report, null, 1)}\n`)
  console.log(`${out}: ${report.articleCount} articles, ${report.searchTests.movedCount} search tests moved`)
}
