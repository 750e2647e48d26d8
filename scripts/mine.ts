import { numberIn, runCommand, UsageError, type ValuesOf } from './command/run-command.ts'
import { runMining } from './mine/run-mining.ts'

const HELP = `npm run mine -- --from <tickets> [options]      From resolved tickets to what is missing.

  --from <path>   normalised tickets (NDJSON, .gz, or a folder of them): npm run tickets -- import
  --out <folder>  where report.json, report.{ja,en}.html, demand.json and drafts/ go; default .cache/mine
  --apply         also write the ledger in content/candidates/ and, with GITHUB_TOKEN and GITHUB_REPOSITORY set,
                  issues, draft pull requests, a pull request with phrasings and one with the ledger
  --cap <n>       most issues, drafts and articles with new phrasings at a time; default 10
  --min-hours <n> an issue must be worth so many hours a month; default 0.5
  --top <n>       lines of the table; default 20
  --root <folder> the project; default: here
  --help

On the issue of a candidate people decide by comment: /accept, /draft, /dismiss reason.

A language model may word the drafts; it is off unless SODATE_LLM_URL (an OpenAI-compatible …/v1) and SODATE_LLM_MODEL
are set. SODATE_LLM_KEY is its key, SODATE_LLM_BUDGET the most tokens a run may cost (50000). It sees redacted text only.`

const OPTIONS = {
  from: { type: 'string' },
  out: { type: 'string', default: '.cache/mine' },
  apply: { type: 'boolean', default: false },
  cap: { type: 'string', default: '10' },
  'min-hours': { type: 'string', default: '0.5' },
  top: { type: 'string', default: '20' },
  root: { type: 'string', default: process.cwd() },
} as const

await runCommand({ help: HELP, options: OPTIONS, run })

async function run(values: ValuesOf<typeof OPTIONS>): Promise<void> {
  const { from, out, apply, root } = values
  if (!from)
    throw new UsageError({
      ja: '--from <チケット> が要ります。npm run tickets -- import で作ります。',
      en: 'Expected --from <tickets>: npm run tickets -- import makes them',
    })
  const done = await runMining({
    from,
    out,
    root,
    apply,
    cap: numberIn('--cap', values.cap, { least: 0 }),
    minHours: numberIn('--min-hours', values['min-hours'], { least: 0, whole: false }),
    top: numberIn('--top', values.top, { least: 1 }),
  })
  if (!done) process.exitCode = 1
}
