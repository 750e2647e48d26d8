import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { applyIssues, readOwnIssues, writeComment } from '#adapters/github/issues.ts'
import { type Github, openGithub } from '#adapters/github/open-github.ts'
import { openPull, readPulls } from '#adapters/github/pulls.ts'
import { formatMarker } from '#core/github/marker.ts'
import { planIssues, type SeenIssue, type WantedIssue } from '#core/github/plan-issues.ts'
import { contractErrors } from '../../helpers/github-contract.ts'
import { type Fault, type GithubServer, seeded, startGithub } from '../../helpers/github-server.ts'

const LABEL = 'sodate:review'
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
const IMPATIENT_MS = 100
const rules = { mayReopen: () => true, done: (issue: SeenIssue) => issue.body }

let server: GithubServer
beforeAll(async () => {
  server = await startGithub()
})
afterAll(() => server.close())
beforeEach(() => server.reset())
afterEach(() => {
  expect(contractErrors(server.requests), 'every request is one GitHub describes').toEqual([])
})

function open(timeoutMs = 30_000): Github {
  return openGithub({
    owner: 'acme',
    repo: 'help',
    token: 'bot',
    baseUrl: server.url,
    paceMs: 0,
    timeoutMs,
    sleep: async () => {},
  })
}

function wanted(key: string, facts = 'a'): WantedIssue {
  const body = `${key} ${facts}\n\n${formatMarker({ key, facts })}`
  return { key, facts, title: `Review ${key}`, body, labels: [LABEL], assignees: [['hana']] }
}

/** Faults as the seed has them, at a rate. */
function faultsOf(random: () => number, rate: number): () => Fault {
  return () => (random() < rate ? (FAULTS[Math.floor(random() * FAULTS.length)] ?? 'none') : 'none')
}

async function sync(github: Github, all: readonly WantedIssue[]): Promise<number> {
  const actions = planIssues(all, await readOwnIssues(github, LABEL), rules)
  await applyIssues(github, actions, LABEL)
  return actions.length
}

describe('issues on GitHub', () => {
  test('are created once, and a second run has nothing to do', async () => {
    const github = open()
    expect(await sync(github, [wanted('a'), wanted('b')])).toBe(2)
    expect(await sync(github, [wanted('a'), wanted('b')])).toBe(0)
    expect(await sync(github, [wanted('a', 'changed')])).toBe(2)
    expect((await readOwnIssues(github, LABEL)).map(issue => issue.state)).toEqual(['open', 'closed'])
  })

  test('an issue whose answer was lost with a 502 is not created again', async () => {
    let lost = false
    server.setFaults((method, path) => {
      if (lost || method !== 'POST' || !path.endsWith('/issues')) return 'none'
      lost = true
      return '502-after'
    })
    await sync(open(), [wanted('a')])
    expect(server.requests.filter(one => one.method === 'POST' && one.path.endsWith('/issues'))).toHaveLength(
      1,
    )
    expect(await readOwnIssues(open(), LABEL)).toHaveLength(1)
  })

  test.each(['GET', 'POST'])(
    'an answer to a %s that comes too late is not waited for, and nothing is done twice',
    async slow => {
      let held = 0
      server.setFaults(method => (method === slow && held++ === 0 ? 'slow' : 'none'))
      await sync(open(IMPATIENT_MS), [wanted('a')])
      server.setFaults(() => 'none')
      expect(held).toBeGreaterThan(0)
      expect(await readOwnIssues(open(), LABEL)).toHaveLength(1)
    },
  )

  test('a person GitHub refuses gives way to the next group', async () => {
    const github = open()
    const one = { ...wanted('a'), assignees: [['nobody-there'], ['taro']] }
    const results = await applyIssues(github, [{ do: 'create', wanted: one }], LABEL)
    expect(results[0]?.refused).toEqual(['nobody-there'])
    expect((await readOwnIssues(github, LABEL))[0]?.assignees).toEqual(['taro'])
  })

  test('a list that can never be read the same way twice stops the run before it writes', async () => {
    await sync(open(), [wanted('a'), wanted('b')])
    server.setFaults(method => (method === 'GET' ? 'short-page' : 'none'))
    await expect(sync(open(), [wanted('c')])).rejects.toThrow(/twice with the same result/)
    server.setFaults(() => 'none')
    expect(await readOwnIssues(open(), LABEL)).toHaveLength(2)
  })

  test('a comment is written once although its answer was lost', async () => {
    const github = open()
    await sync(github, [wanted('a')])
    let lost = false
    server.setFaults((method, path) => {
      if (lost || method !== 'POST' || !path.endsWith('/comments')) return 'none'
      lost = true
      return 'drop-after'
    })
    const body = `hello ${formatMarker({ key: 'c1' })}`
    await writeComment(github, 1, { key: 'c1', body })
    await writeComment(github, 1, { key: 'c1', body })
    expect(
      server.requests.filter(one => one.method === 'POST' && one.path.endsWith('/comments')),
    ).toHaveLength(1)
  })

  test('over 220 schedules of faults and repeated runs the end state is that of a run without faults', async () => {
    for (let seed = 1; seed <= 220; seed++) {
      server.reset()
      const random = seeded(seed)
      const rate = 0.05 + random() * 0.3
      const choose = faultsOf(random, rate)
      server.setFaults(choose)
      const github = open()
      for (const all of [
        [wanted('a'), wanted('b')],
        [wanted('a', '2'), wanted('c')],
      ]) {
        for (let run = 0; run < 3; run++) await sync(github, all).catch(() => 0)
        // In the end there comes a day without faults; the next change meets them again.
        server.setFaults(() => 'none')
        await sync(open(), all)
        server.setFaults(choose)
      }
      server.setFaults(() => 'none')
      const end = await readOwnIssues(open(), LABEL)
      const state = end.map(issue => [issue.marker.key, issue.marker.facts, issue.state])
      expect(state.toSorted(), `seed ${seed}`).toEqual([
        ['a', '2', 'open'],
        ['b', 'a', 'closed'],
        ['c', 'a', 'open'],
      ])
    }
  }, 300_000)
})

describe('pull requests of the bot', () => {
  const pull = (text: string) => ({
    key: 'verify/it',
    branch: 'sodate/verify-it',
    base: 'main',
    title: 'Confirm two articles',
    body: `text\n\n${formatMarker({ key: 'verify/it', files: text })}`,
    message: 'Confirm two articles',
    labels: ['sodate:verify'],
    files: new Map([['content/articles/ja/a/あ.mdx', text]]),
  })

  test('are opened once, changed when their files change, and left alone otherwise', async () => {
    const github = open()
    expect((await openPull(github, pull('1'))).did).toBe('created')
    expect((await openPull(github, pull('1'))).did).toBe('nothing')
    expect((await openPull(github, pull('2'))).did).toBe('edited')
    const file = await github.octokit.rest.repos.getContent({
      owner: 'acme',
      repo: 'help',
      path: 'content/articles/ja/a/あ.mdx',
      ref: 'sodate/verify-it',
    })
    expect('content' in file.data && Buffer.from(file.data.content, 'base64').toString()).toBe('2')
    expect(await readPulls(github, 'sodate/verify-it')).toHaveLength(1)
  })

  test('are opened once whatever fails on the way', async () => {
    for (let seed = 1; seed <= 30; seed++) {
      server.reset()
      const random = seeded(seed)
      server.setFaults(faultsOf(random, 0.2))
      const github = open()
      for (let run = 0; run < 3; run++) await openPull(github, pull('1')).catch(() => undefined)
      server.setFaults(() => 'none')
      await openPull(open(), pull('1'))
      expect(await readPulls(open(), 'sodate/verify-it'), `seed ${seed}`).toHaveLength(1)
    }
  }, 120_000)
})
