import { INSERT_SETTINGS, ticketTable } from '#core/mining/warehouse/group-query.ts'
import { numberIn, runCommand, UsageError, type ValuesOf } from './command/run-command.ts'
import { runMining } from './mine/run-mining.ts'

const HELP = `npm run mine -- --from <tickets> [options]      From resolved tickets to what is missing.

  --from <path>   normalised tickets (NDJSON, .gz, or a folder of them): npm run tickets -- import
  --out <folder>  where report.json, report.{ja,en}.html, demand.json and drafts/ go; default .cache/mine
  --engine <where> embedded (default): all in this process. clickhouse://host:port/db?table=tickets: near-duplicates are
                  grouped where the tickets are, instead of --from; &tls=1 for HTTPS; CLICKHOUSE_USER and
                  CLICKHOUSE_PASSWORD. The table holds normalised, redacted tickets only, each once.
  --table-sql     print the SQL that makes such a table, and how to fill it
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
  engine: { type: 'string', default: 'embedded' },
  'table-sql': { type: 'boolean', default: false },
  out: { type: 'string', default: '.cache/mine' },
  apply: { type: 'boolean', default: false },
  cap: { type: 'string', default: '10' },
  'min-hours': { type: 'string', default: '0.5' },
  top: { type: 'string', default: '20' },
  root: { type: 'string', default: process.cwd() },
} as const

await runCommand({ help: HELP, options: OPTIONS, run })

async function run(values: ValuesOf<typeof OPTIONS>): Promise<void> {
  if (values['table-sql']) {
    console.log(`${ticketTable('tickets')};

-- clickhouse-client --query "INSERT INTO tickets SETTINGS ${INSERT_SETTINGS} FORMAT JSONEachRow" < tickets.ndjson`)
    return
  }
  const { from, engine, out, apply, root } = values
  if ((engine === 'embedded') !== (from !== undefined))
    throw new UsageError({
      ja: '--from <チケット> か --engine clickhouse://… のどちらか一つが要ります。チケットは npm run tickets -- import で作ります。',
      en: 'Expected either --from <tickets> or --engine clickhouse://…: npm run tickets -- import makes tickets',
    })
  const done = await runMining({
    from,
    engine,
    out,
    root,
    apply,
    cap: numberIn('--cap', values.cap, { least: 0 }),
    minHours: numberIn('--min-hours', values['min-hours'], { least: 0, whole: false }),
    top: numberIn('--top', values.top, { least: 1 }),
  })
  if (!done) process.exitCode = 1
}
