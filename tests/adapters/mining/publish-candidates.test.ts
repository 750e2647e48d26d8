import { afterAll, beforeAll, expect, test } from 'vitest'
import { readOwnIssues } from '#adapters/github/issues.ts'
import { openGithub } from '#adapters/github/open-github.ts'
import { publishCandidates } from '#adapters/mining/publish-candidates.ts'
import { CANDIDATE_LABEL } from '#core/mining/candidate-issues.ts'
import { clusterTexts } from '#core/mining/cluster/cluster-texts.ts'
import { planMining } from '#core/mining/mine.ts'
import { miningSchema } from '#schemas/mining.ts'
import { type GithubServer, startGithub } from '../../helpers/github-server.ts'
import { makeTickets } from '../../helpers/make-tickets.ts'

let server: GithubServer
beforeAll(async () => {
  server = await startGithub()
})
afterAll(() => server.close())

test('each candidate gets one issue, the worthiest first, and a second run writes nothing', async () => {
  const hostile = '@everyone <img src=x> #1 **label**'
  const { report } = await planMining({
    tickets: makeTickets().tickets.map(ticket => ({ ...ticket, subject: `${ticket.subject} ${hostile}` })),
    articles: [],
    known: [],
    mining: miningSchema.parse({
      exclude: [{ id: 'noise', phrases: ['テストチケット'] }],
      handlingMinutes: 120,
    }),
    today: '2026-10-01',
    timeZone: 'Asia/Tokyo',
    cluster: clusterTexts,
  })
  const env = { GITHUB_TOKEN: 'bot', GITHUB_REPOSITORY: 'acme/help', GITHUB_API_URL: server.url }
  const options = { locale: 'ja', cap: 3, env, paceMs: 0 } as const
  expect(await publishCandidates(report.topics, options)).toBe(3)
  expect(await publishCandidates(report.topics, options)).toBe(0)
  const github = openGithub({ owner: 'acme', repo: 'help', token: 'bot', baseUrl: server.url, paceMs: 0 })
  const issues = await readOwnIssues(github, CANDIDATE_LABEL)
  expect(issues.map(issue => issue.marker.key)).toEqual(
    report.topics.slice(0, 3).map(one => `candidate:${one.id}`),
  )
  for (const { body } of issues) expect(body).not.toMatch(/(?<!\\)@everyone|<img|\s#1/)
})

test('without a repository nothing is asked of GitHub', async () => {
  expect(await publishCandidates([], { locale: 'ja', cap: 3, env: {} })).toBeUndefined()
})
