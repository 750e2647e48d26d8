import { readToday } from '#adapters/clock.ts'
import { readOwnIssues } from '#adapters/github/issues.ts'
import { openGithub } from '#adapters/github/open-github.ts'
import { githubTarget } from '#adapters/github/target.ts'
import { openAnswerSearch } from '#adapters/search/open-answer-search.ts'
import { terminalLocale } from '#adapters/terminal/print-messages.ts'
import { CANDIDATE_LABEL } from '#core/mining/candidate-issues.ts'
import { withDecisions } from '#core/mining/decide.ts'
import { planMining } from '#core/mining/mine.ts'
import { mondayTable } from '#core/mining/monday-table.ts'
import { applyMining } from './apply-mining.ts'
import { makeDrafts } from './make-drafts.ts'
import { readProject, readRunTickets } from './read-run.ts'
import { writeReport } from './write-report.ts'

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

/** Reads tickets, content and memory, plans, writes the report, and applies where asked. False where the content is wrong. */
export async function runMining(options: Options): Promise<boolean> {
  const { root, out, cap, minHours } = options
  const project = readProject(root)
  if (!project) return false
  const { content, mining, candidates } = project
  const { site } = content
  let opening: ReturnType<typeof openAnswerSearch> | undefined
  const openSearch = () => {
    opening ??= openAnswerSearch(content)
    return opening
  }
  const github = await readGithub(options)
  const known = withDecisions(candidates, github?.seen ?? [])
  const found = await readRunTickets(options, mining, { known, meanwhile: openSearch })
  const plan = await planMining({
    ...found,
    articles: content.articles,
    known,
    mining,
    today: readToday(site.timeZone),
    timeZone: site.timeZone,
    search: await openSearch(),
    deskOf: new Map(content.categories.map(one => [one.id, one.desk])),
  })
  const drafts = await makeDrafts(plan, content, { root, cap })
  writeReport(out, plan, { drafts, locales: site.locales })
  console.log(mondayTable(plan.report, { locale: terminalLocale(), top: options.top }))
  console.log(`\n${out}/report.json, report.${site.locales.join('|')}.html, demand.json, drafts/`)
  if (!options.apply) return true
  const written = await applyMining({ plan, project, drafts, root, cap, minHours, github })
  console.log(`content/candidates/: ${written}`)
  return true
}

/** The repository and the issues we made there, where it is to be written to. */
async function readGithub({ apply }: Options) {
  if (!apply || !process.env['GITHUB_REPOSITORY']) return undefined
  const target = githubTarget(undefined)
  if (!target) return undefined
  const github = openGithub(target)
  return { github, seen: await readOwnIssues(github, CANDIDATE_LABEL) }
}
