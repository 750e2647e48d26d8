import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { readRefused } from '#adapters/github/assignable.ts'
import { readOwnIssues } from '#adapters/github/issues.ts'
import { type Github, openGithub } from '#adapters/github/open-github.ts'
import { readFileOn, readPulls } from '#adapters/github/pulls.ts'
import { applyPlan } from '../../scripts/review/apply-plan.ts'
import { makePlan, readSourced } from '../../scripts/review/make-plan.ts'
import { type GitRepo, makeGitRepo } from '../helpers/git-repo.ts'
import { contractErrors } from '../helpers/github-contract.ts'
import { type Fault, type GithubServer, seeded, startGithub } from '../helpers/github-server.ts'
import { writeReviewProject } from '../helpers/review-project.ts'

const SCHEDULES = 24
const FAULTS: readonly Fault[] = [
  '502-after',
  'drop-before',
  'drop-after',
  '500-before',
  'secondary-limit',
  'truncated-json',
  'lying-link',
  'short-page',
]
/** A slow answer costs the wait until the bot gives up, so there are few. */
const SLOW_SHARE = 0.02
const IMPATIENT_MS = 150
const PATH = 'content/articles/ja/account/due.mdx'
const DAYS = ['2026-11-20', '2026-12-11'] as const

let server: GithubServer
let repo: GitRepo
beforeAll(async () => {
  server = await startGithub()
})
afterAll(() => server.close())
beforeEach(() => {
  repo = makeGitRepo()
  writeReviewProject(repo)
})
afterEach(() => {
  repo.remove()
  expect(contractErrors(server.requests), 'every request is one GitHub describes').toEqual([])
})

function open(timeoutMs = 30_000): Github {
  const target = { owner: 'acme', repo: 'help', token: 'bot', baseUrl: server.url, paceMs: 0, timeoutMs }
  return openGithub({ ...target, sleep: async () => {} })
}

/** All that npm run review -- --apply does between its arguments and its output. */
async function review(github: Github, today: string): Promise<void> {
  const { content, sourced } = readSourced(repo.root)
  if (!content) throw new Error('The test needs right content')
  const seen = await readOwnIssues(github, 'sodate:review')
  const refused = await readRefused(
    github,
    content.teams.flatMap(team => team.github.members),
  )
  const plan = await makePlan({ root: repo.root, content, sourced, today, seen, refused })
  await applyPlan(github, plan, new Date(`${today}T00:00:00Z`))
}

/** Two days with faults, each ending with a run without; between them the owner confirms an article. */
async function twoDays(choose: () => Fault): Promise<unknown> {
  server.reset()
  const file = join(repo.root, PATH)
  const source = readFileSync(file, 'utf8')
  for (const day of DAYS) {
    server.setFaults(choose)
    const github = open(IMPATIENT_MS)
    for (let run = 0; run < 2; run++) await review(github, day).catch(() => undefined)
    server.setFaults(() => 'none')
    await review(open(), day)
    writeFileSync(file, source.replace(/verified: .*/, 'verified: 2026-11-21'))
  }
  writeFileSync(file, source)
  return endState()
}

async function endState() {
  const github = open()
  const issues = (await readOwnIssues(github, 'sodate:review')).map(
    ({ title, body, state, assignees, labels }) => ({
      title,
      body,
      state,
      assignees,
      labels: labels.toSorted(),
    }),
  )
  const pulls = []
  for (const branch of ['sodate/archive-infra', 'sodate/verify-desk'])
    for (const { title, body, state } of await readPulls(github, branch)) {
      const article = await readFileOn(github, branch, 'content/articles/ja/account/ancient.mdx')
      pulls.push({ branch, title, body, state, article })
    }
  return { issues: issues.toSorted((a, b) => (a.title < b.title ? -1 : 1)), pulls }
}

test(`over ${SCHEDULES} schedules of faults, whole review runs end as runs without faults do`, async () => {
  const expected = await twoDays(() => 'none')
  expect(JSON.stringify(expected)).toContain('archive-infra')
  for (let seed = 1; seed <= SCHEDULES; seed++) {
    const random = seeded(seed)
    const rate = 0.03 + random() * 0.25
    const choose = (): Fault => {
      if (random() >= rate) return 'none'
      return random() < SLOW_SHARE ? 'slow' : (FAULTS[Math.floor(random() * FAULTS.length)] ?? 'none')
    }
    expect(await twoDays(choose), `seed ${seed}`).toEqual(expected)
  }
}, 240_000)
