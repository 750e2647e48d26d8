import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { readToday } from '#adapters/clock.ts'
import { readContent } from '#adapters/files/read-content.ts'
import { clusterInThreads } from '#adapters/mining/cluster-in-threads.ts'
import { readLedger, readMiningSettings, writeLedger } from '#adapters/mining/ledger-files.ts'
import { openAnswerSearch } from '#adapters/mining/open-answer-search.ts'
import { publishCandidates } from '#adapters/mining/publish-candidates.ts'
import { readTickets } from '#adapters/mining/read-tickets.ts'
import { printFailure } from '#adapters/terminal/print-failure.ts'
import { printMessages, terminalLocale } from '#adapters/terminal/print-messages.ts'
import { toDraft } from '#core/mining/draft.ts'
import { planMining } from '#core/mining/mine.ts'
import { mondayTable } from '#core/mining/monday-table.ts'
import { demandPrintPage } from '#site/components/demand-print.ts'

const HELP = `npm run mine -- --from <tickets> [options]      From resolved tickets to what is missing.

  --from <path>   normalised tickets (NDJSON, .gz, or a folder of them): npm run tickets -- import
  --out <folder>  where report.json, report.{ja,en}.html, demand.json and drafts/ go; default .cache/mine
  --apply         also write the ledger in content/candidates/ and, with GITHUB_TOKEN and
                  GITHUB_REPOSITORY set, the issues
  --cap <n>       most issues proposed at a time; default 10
  --top <n>       lines of the table; default 20
  --help`

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    out: { type: 'string', default: '.cache/mine' },
    apply: { type: 'boolean', default: false },
    cap: { type: 'string', default: '10' },
    top: { type: 'string', default: '20' },
    help: { type: 'boolean', default: false },
  },
})

if (values.help || !values.from) {
  console.log(HELP)
  process.exitCode = values.help ? 0 : 2
} else {
  try {
    await mine(values.from)
  } catch (error) {
    printFailure(error, process.stderr)
    process.exitCode = 1
  }
}

async function mine(from: string): Promise<void> {
  const root = process.cwd()
  const { content, messages } = readContent(root)
  const settings = readMiningSettings(root)
  const ledger = readLedger(root)
  const wrong = [...settings.messages, ...ledger.messages, ...(content ? [] : messages)]
  if (!content || !settings.mining || wrong.length > 0) {
    printMessages(wrong, process.stderr)
    process.exitCode = 1
    return
  }
  const { tickets, broken } = await readTickets(from)
  for (const line of broken) console.error(`${line} is no normalised ticket`)
  const { site, categories, teams, articles } = content
  const plan = await planMining({
    tickets,
    articles,
    known: ledger.candidates,
    mining: settings.mining,
    today: readToday(site.timeZone),
    timeZone: site.timeZone,
    cluster: clusterInThreads,
    search: await openAnswerSearch(content),
  })
  const fallback = { category: categories[0]?.id ?? 'general', owner: teams[0]?.id ?? 'service-desk' }
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(values.out, path)), { recursive: true })
    writeFileSync(join(values.out, path), text)
  }
  write('report.json', `${JSON.stringify(plan.report, null, 1)}\n`)
  write('demand.json', `${JSON.stringify(plan.demand, null, 1)}\n`)
  for (const locale of site.locales) write(`report.${locale}.html`, demandPrintPage(plan.report, locale))
  for (const { topic, candidate } of plan.topics) {
    if (candidate.coverage !== 'gap' || candidate.state === 'dismissed') continue
    const draft = toDraft(candidate, topic.tickets, fallback)
    write(join('drafts', draft.path), draft.text)
  }
  console.log(mondayTable(plan.report, { locale: terminalLocale(), top: Number(values.top) }))
  console.log(`\n${values.out}/report.json, report.${site.locales.join('|')}.html, demand.json, drafts/`)
  if (!values.apply) return
  const written = writeLedger(root, plan.ledger)
  console.log(`content/candidates/: ${written.length}`)
  const issues = await publishCandidates(plan.report.topics, {
    locale: site.locales[0] ?? 'ja',
    cap: Number(values.cap),
    env: process.env,
  })
  if (issues !== undefined) console.log(`issues: ${issues}`)
}
