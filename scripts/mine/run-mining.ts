import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readToday } from '#adapters/clock.ts'
import { readSource } from '#adapters/files/read-sources.ts'
import { readOwnIssues } from '#adapters/github/issues.ts'
import { openGithub } from '#adapters/github/open-github.ts'
import { githubTarget } from '#adapters/github/target.ts'
import { modelSettings, openModel } from '#adapters/llm/open-model.ts'
import { clusterInThreads } from '#adapters/mining/cluster-in-threads.ts'
import { parseEngine, readClickhouse } from '#adapters/mining/engine.ts'
import { groupInThreads } from '#adapters/mining/group-in-threads.ts'
import { readLedger, readMiningSettings, writeLedger } from '#adapters/mining/ledger-files.ts'
import { publishMining } from '#adapters/mining/publish-mining.ts'
import { readTickets } from '#adapters/mining/read-tickets.ts'
import { openAnswerSearch } from '#adapters/search/open-answer-search.ts'
import { printMessages, terminalLocale } from '#adapters/terminal/print-messages.ts'
import { parseYaml } from '#core/article/parse-yaml.ts'
import { CANDIDATE_LABEL } from '#core/mining/candidate-issues.ts'
import { withDecisions } from '#core/mining/decide.ts'
import { toDraft } from '#core/mining/draft.ts'
import type { DraftFile } from '#core/mining/draft-pull.ts'
import { planMining } from '#core/mining/mine.ts'
import { mondayTable } from '#core/mining/monday-table.ts'
import { phrasingPull, planPhrasings } from '#core/mining/phrasings.ts'
import { clusterCounted } from '#core/mining/warehouse/cluster-counted.ts'
import { parseWritten, promptOf } from '#core/mining/written-draft.ts'
import { type SearchTest, searchTestsSchema } from '#schemas/search-test.ts'
import { demandPrintPage } from '#site/components/demand-print.ts'
import { readSourced } from '../review/make-plan.ts'

type Options = Readonly<{
  /** Tickets in files, or the address of a table; one of them. */
  from: string | undefined
  engine: string
  out: string
  root: string
  apply: boolean
  cap: number
  minHours: number
  top: number
}>

/** Nobody reads more drafts at a time; of an accepted candidate there always is one. */
const MOST_DRAFTS = 200

/** Reads tickets, content and memory, plans, writes the report, and applies where asked. False where the content is wrong. */
export async function runMining(options: Options): Promise<boolean> {
  const { root, cap } = options
  const { content, sourced, messages } = readSourced(root)
  const settings = readMiningSettings(root)
  const ledger = readLedger(root)
  const wrong = [...settings.messages, ...ledger.messages, ...(content ? [] : messages)]
  if (!content || !settings.mining || wrong.length > 0) {
    printMessages(wrong, process.stderr)
    return false
  }
  const { tickets, grouping } = await readFrom(options)
  const target = options.apply && process.env['GITHUB_REPOSITORY'] ? githubTarget(undefined) : undefined
  const github = target && openGithub(target)
  const seen = github ? await readOwnIssues(github, CANDIDATE_LABEL) : []
  const { site, categories, teams, articles } = content
  const plan = await planMining({
    tickets,
    articles,
    known: withDecisions(ledger.candidates, seen),
    mining: settings.mining,
    today: readToday(site.timeZone),
    timeZone: site.timeZone,
    ...grouping,
    search: await openAnswerSearch(content),
  })
  const fallback = { category: categories[0]?.id ?? 'general', owner: teams[0]?.id ?? 'service-desk' }
  const drafts: Record<string, DraftFile> = {}
  const settingsOfModel = modelSettings(process.env)
  const model = settingsOfModel && openModel(settingsOfModel, join(root, '.cache/llm'))
  const byWorth = new Map(plan.report.topics.map((one, place) => [one.id, place]))
  const wanted = plan.topics
    .filter(({ candidate }) => candidate.coverage === 'gap' && candidate.state !== 'dismissed')
    .sort((a, b) => (byWorth.get(a.candidate.id) ?? 0) - (byWorth.get(b.candidate.id) ?? 0))
  for (const [place, { topic, candidate }] of wanted.entries()) {
    if (place >= MOST_DRAFTS && candidate.state !== 'accepted') continue
    const answer = place < cap ? await model?.ask(promptOf(candidate, topic.tickets)) : undefined
    const written = answer === undefined ? undefined : parseWritten(answer)
    const { path, text } = toDraft(candidate, topic.tickets, { ...fallback, written })
    drafts[candidate.id] = { path, text }
  }
  if (model) console.log(`SODATE_LLM_MODEL: ${model.usedTokens()} tokens`)
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(options.out, path)), { recursive: true })
    writeFileSync(join(options.out, path), text)
  }
  write('report.json', `${JSON.stringify(plan.report, null, 1)}\n`)
  write('demand.json', `${JSON.stringify(plan.demand, null, 1)}\n`)
  for (const locale of site.locales) write(`report.${locale}.html`, demandPrintPage(plan.report, locale))
  // Drafts of the last run may be gaps no more.
  rmSync(join(options.out, 'drafts'), { recursive: true, force: true })
  for (const { path, text } of Object.values(drafts)) write(join('drafts', path), text)
  console.log(mondayTable(plan.report, { locale: terminalLocale(), top: options.top }))
  console.log(`\n${options.out}/report.json, report.${site.locales.join('|')}.html, demand.json, drafts/`)
  if (!options.apply) return true
  let remembered = plan.ledger
  if (github) {
    const { tests, text: testsSource } = readSearchTests(root)
    const open = (own: typeof articles) => openAnswerSearch({ ...content, articles: own })
    const phrasings = await planPhrasings(plan.report.topics, { sourced, tests, open, cap })
    const published = await publishMining(
      github,
      {
        topics: plan.report.topics,
        ledger: plan.ledger,
        drafts,
        seen,
        phrasings: phrasingPull(phrasings, { settings: content, testsSource }),
      },
      { settings: content, cap, minHours: options.minHours },
    )
    remembered = published.ledger
    console.log(`issues: ${published.issues}, pull requests: ${published.pulls}`)
  }
  console.log(`content/candidates/: ${writeLedger(root, remembered).length}`)
  return true
}

/** Tickets from files, grouped here; or from a warehouse that joined near-duplicates, so the same text is grouped a few times at most. */
async function readFrom({ from, engine }: Options) {
  const warehouse = parseEngine(engine)
  if (warehouse) {
    const tickets = await readClickhouse(warehouse, process.env)
    return { tickets, grouping: { cluster: clusterCounted(clusterInThreads) } }
  }
  const { tickets, broken } = await readTickets(from ?? '')
  for (const line of broken) console.error(`${line} is no normalised ticket`)
  return { tickets, grouping: { cluster: clusterInThreads, group: groupInThreads } }
}

/** The expectations of the search; an organisation need not have written any. */
function readSearchTests(root: string): Readonly<{ tests: readonly SearchTest[]; text: string }> {
  const path = 'content/search-tests.yaml'
  const source = existsSync(join(root, path)) ? readSource(root, path) : undefined
  if (!source || 'rule' in source) return { tests: [], text: '' }
  return { tests: parseYaml(source, searchTestsSchema).value ?? [], text: source.text }
}
