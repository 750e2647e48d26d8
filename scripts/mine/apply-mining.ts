import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readSource } from '#adapters/files/read-sources.ts'
import type { Github } from '#adapters/github/open-github.ts'
import { writeLedger } from '#adapters/mining/ledger-files.ts'
import { publishMining } from '#adapters/mining/publish-mining.ts'
import { openAnswerSearch } from '#adapters/search/open-answer-search.ts'
import { parseYaml } from '#core/article/parse-yaml.ts'
import type { SeenIssue } from '#core/github/plan-issues.ts'
import type { DraftFile } from '#core/mining/draft-pull.ts'
import type { MinePlan } from '#core/mining/mine.ts'
import { phrasingPull, planPhrasings } from '#core/mining/phrasings.ts'
import { type SearchTest, searchTestsSchema } from '#schemas/search-test.ts'
import type { Project } from './read-run.ts'

type Run = Readonly<{
  plan: MinePlan
  project: Project
  drafts: Readonly<Record<string, DraftFile>>
  root: string
  cap: number
  minHours: number
  /** Issues and pull requests are made where there is a GitHub to make them on. */
  github: Readonly<{ github: Github; seen: readonly SeenIssue[] }> | undefined
}>

/** Publishes what is worth it and writes the ledger; gives the number of its files that changed. */
export async function applyMining(run: Run): Promise<number> {
  const remembered = run.github ? await publish(run, run.github) : run.plan.ledger
  return writeLedger(run.root, remembered).length
}

async function publish(
  { plan, project, drafts, root, cap, minHours }: Run,
  { github, seen }: NonNullable<Run['github']>,
): Promise<MinePlan['ledger']> {
  const { content, sourced } = project
  const { tests, text: testsSource } = readSearchTests(root)
  const phrasings = await planPhrasings(plan.report.topics, {
    sourced,
    tests,
    open: articles => openAnswerSearch({ ...content, articles }),
    cap,
  })
  const published = await publishMining(
    github,
    {
      topics: plan.report.topics,
      ledger: plan.ledger,
      drafts,
      seen,
      phrasings: phrasingPull(phrasings, { settings: content, testsSource }),
    },
    { settings: content, cap, minHours },
  )
  console.log(`issues: ${published.issues}, pull requests: ${published.pulls}`)
  return published.ledger
}

/** The expectations of the search; an organisation need not have written any. */
function readSearchTests(root: string): Readonly<{ tests: readonly SearchTest[]; text: string }> {
  const path = 'content/search-tests.yaml'
  const source = existsSync(join(root, path)) ? readSource(root, path) : undefined
  if (!source || 'rule' in source) return { tests: [], text: '' }
  return { tests: parseYaml(source, searchTestsSchema).value ?? [], text: source.text }
}
