import { spawn } from 'node:child_process'
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readComments, readOwnIssues } from '#adapters/github/issues.ts'
import { type Github, openGithub } from '#adapters/github/open-github.ts'
import { readFileOn, readPulls } from '#adapters/github/pulls.ts'
import { bareEnv } from '../helpers/bare-env.ts'
import { type GitRepo, makeGitRepo } from '../helpers/git-repo.ts'
import { contractErrors } from '../helpers/github-contract.ts'
import { type GithubServer, startGithub } from '../helpers/github-server.ts'
import { writeReviewProject } from '../helpers/review-project.ts'

const ROOT = join(import.meta.dirname, '../..')
let server: GithubServer
let repo: GitRepo
beforeAll(async () => {
  server = await startGithub()
})
afterAll(() => server.close())
beforeEach(() => {
  server.reset()
  repo = makeGitRepo()
  writeReviewProject(repo)
})
afterEach(() => {
  repo.remove()
  expect(contractErrors(server.requests), 'every request is one GitHub describes').toEqual([])
})

function open(token = 'bot'): Github {
  return openGithub({
    owner: 'acme',
    repo: 'help',
    token,
    baseUrl: server.url,
    paceMs: 0,
    sleep: async () => {},
  })
}

async function run(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [join(ROOT, 'scripts', script), '--root', repo.root, ...args], {
    cwd: ROOT,
    env: {
      ...bareEnv(),
      LANG: 'ja_JP.UTF-8',
      NO_COLOR: '1',
      GITHUB_TOKEN: 'bot',
      GITHUB_REPOSITORY: 'acme/help',
      GITHUB_API_URL: server.url,
      SODATE_PACE_MS: '0',
      SODATE_TODAY: '2026-11-20',
      ...env,
    },
  })
  let out = ''
  child.stdout.on('data', data => (out += String(data)))
  child.stderr.on('data', data => (out += String(data)))
  const code = await new Promise<number | null>(resolve => child.on('close', resolve))
  return { code, out }
}

const issues = () => readOwnIssues(open(), 'sodate:review')

describe('npm run review', () => {
  test('a dry run writes nothing', async () => {
    const { code, out } = await run('review.ts', [])
    expect(code, out).toBe(0)
    expect(out).toContain('サービスデスク')
    expect(server.requests.filter(one => one.method !== 'GET')).toEqual([])
  })

  test('--apply twice leaves exactly the planned issues', async () => {
    const first = await run('review.ts', ['--apply'])
    expect(first.code, first.out).toBe(0)
    const keys = (await issues()).map(issue => `${issue.marker.key} ${issue.state}`)
    expect(keys.toSorted()).toEqual(['owner/desk open', 'owner/infra open'])
    server.requests.length = 0
    const second = await run('review.ts', ['--apply'])
    expect(second.code, second.out).toBe(0)
    const written = server.requests.filter(one => one.method !== 'GET' && !one.path.includes('/git/'))
    expect(written).toEqual([])
    expect(await issues()).toHaveLength(2)
  })

  test('people GitHub does not assign are a finding, and their backup is asked', async () => {
    const { out } = await run('review.ts', ['--apply'])
    expect(out).toContain('（nobody-there）をGitHubで担当者にできません')
    const issue = (await issues()).find(one => one.marker.key === 'owner/infra')
    expect(issue?.body).toContain('nobody-there')
    expect(issue?.assignees).toEqual(['hana'])
  })

  test('nobody else is told before the owner was asked and had its grace', async () => {
    const escalated = async () =>
      (await issues()).filter(one => one.marker.key.startsWith('article/')).map(one => one.marker.key)
    await run('review.ts', ['--apply'])
    expect(await escalated()).toEqual([])
    await run('review.ts', ['--apply', '--any-day'], { SODATE_TODAY: '2026-12-10' })
    expect(await escalated()).toEqual([])
    await run('review.ts', ['--apply', '--any-day'], { SODATE_TODAY: '2026-12-11' })
    expect(await escalated()).toContain('article/ja/account/stalled')
  })

  test('nothing in a title mentions, links, formats or hides', async () => {
    await run('review.ts', ['--apply'])
    const body = (await issues()).find(issue => issue.marker.key === 'owner/desk')?.body ?? ''
    expect(body).toContain('太字')
    expect(body).not.toMatch(/@taro|#1\b|<!-- x|\*\*太字\*\*|\]\(http:\/\/x\.example/)
  })

  test('on a holiday nothing is sent', async () => {
    const { out } = await run('review.ts', ['--apply'], { SODATE_TODAY: '2026-11-23' })
    expect(out).toContain('no working day')
    expect(await issues()).toEqual([])
  })

  test('an article that is stale beyond the policy is offered for the archive, links to it taken out', async () => {
    await run('review.ts', ['--apply'])
    const [pull] = await readPulls(open(), 'sodate/archive-infra')
    expect(pull?.title).toBe('Archive 1 article nobody reviewed')
    const on = (slug: string) =>
      readFileOn(open(), 'sodate/archive-infra', `content/articles/ja/account/${slug}.mdx`)
    expect(await on('ancient')).toContain('status: archived')
    expect(await on('fresh')).toContain('\n古いも参照。')
    expect(await on('stalled')).not.toContain('related')
  })

  test('a ticked article gets a pull request that confirms it; merging it closes the issue', async () => {
    await run('review.ts', ['--apply'])
    const issue = (await issues()).find(one => one.marker.key === 'owner/desk')
    if (!issue) throw new Error('The issue is missing')
    const body = issue.body.replaceAll('- [ ] ', '- [x] ')
    const github = open('hana')
    await github.octokit.rest.issues.update({ owner: 'acme', repo: 'help', issue_number: issue.number, body })
    expect((await run('review.ts', ['--apply'])).code).toBe(0)
    expect((await run('review.ts', ['--apply'])).code).toBe(0)
    const pulls = await readPulls(open(), 'sodate/verify-desk')
    expect(pulls).toHaveLength(1)
    expect(pulls[0]?.body).toContain('手順です。')
    const path = 'content/articles/ja/account/due.mdx'
    const confirmed = await readFileOn(open(), 'sodate/verify-desk', path)
    expect(confirmed).toContain('verified: 2026-11-20')
    for (const slug of ['due', 'hostile']) {
      const text = await readFileOn(open(), 'sodate/verify-desk', `content/articles/ja/account/${slug}.mdx`)
      writeFileSync(join(repo.root, `content/articles/ja/account/${slug}.mdx`), text ?? '')
    }
    repo.commit({ day: '2026-11-20' })
    await run('review.ts', ['--apply'])
    expect((await issues()).find(one => one.marker.key === 'owner/desk')?.state).toBe('closed')
  })

  test('an issue a person closed stays quiet for two weeks, then speaks again: the same issue', async () => {
    await run('review.ts', ['--apply'])
    const issue = (await issues()).find(one => one.marker.key === 'owner/desk')
    await open('hana').octokit.rest.issues.update({
      owner: 'acme',
      repo: 'help',
      issue_number: issue?.number ?? 0,
      state: 'closed',
    })
    await run('review.ts', ['--apply'])
    const state = async () =>
      (await issues()).filter(one => one.marker.key === 'owner/desk').map(one => one.state)
    expect(await state()).toEqual(['closed'])
    const later = new Date(Date.now() + 16 * 86_400_000).toISOString().slice(0, 10)
    await run('review.ts', ['--apply', '--any-day'], { SODATE_TODAY: later })
    expect(await state()).toEqual(['open'])
  })

  test('--doctor fails before the first run and is content after it', async () => {
    expect((await run('review.ts', ['--doctor'])).code).toBe(1)
    await run('review.ts', ['--apply'])
    const { code, out } = await run('review.ts', ['--doctor'])
    expect(code, out).toBe(0)
  })

  test('a shallow clone is refused before anything is planned', async () => {
    repo.commit({ day: '2026-01-01' })
    const clone = makeGitRepo()
    clone.git('clone', '-q', '--depth', '1', `file://${repo.root}`, 'c')
    cpSync(join(clone.root, 'c/.git'), join(repo.root, '.git'), { recursive: true, force: true })
    const { code, out } = await run('review.ts', ['--apply'])
    clone.remove()
    expect(code).toBe(1)
    expect(out).toContain('fetch-depth: 0')
    expect(await issues()).toEqual([])
  })

  test('an answer that can not be read closes nothing, writes nothing and fails', async () => {
    await run('review.ts', ['--apply'])
    server.requests.length = 0
    server.setFaults(method => (method === 'GET' ? 'truncated-json' : 'none'))
    const { code } = await run('review.ts', ['--apply'])
    expect(code).toBe(1)
    expect(server.requests.filter(one => one.method !== 'GET')).toEqual([])
  })
})

describe('commands in comments', () => {
  async function comment(body: string, by: string, key = 'owner/desk') {
    const number = (await issues()).find(one => one.marker.key === key)?.number ?? 0
    const github = open(by)
    const made = await github.octokit.rest.issues.createComment({
      owner: 'acme',
      repo: 'help',
      issue_number: number,
      body,
    })
    const event = join(repo.root, 'event.json')
    const login = by === 'bot' ? 'sodate-bot' : by
    writeFileSync(
      event,
      JSON.stringify({ issue: { number }, comment: { id: made.data.id, body, user: { login } } }),
    )
    const result = await run('review-commands.ts', ['--event', event])
    const again = await run('review-commands.ts', ['--event', event])
    expect(again.code, again.out).toBe(0)
    const answers = (await readComments(open(), number)).slice(1).map(one => one.body)
    return { ...result, answers, reactions: server.reactions.get(made.data.id) }
  }
  beforeEach(async () => {
    await run('review.ts', ['--apply'])
  })

  test('/snooze closes the issue until the day, answered once and with a thumb', async () => {
    const { answers, reactions } = await comment('/snooze 30d', 'hana')
    expect(answers).toHaveLength(1)
    expect(answers[0]).toContain('2026-12-20')
    expect(reactions).toEqual(['+1'])
    await run('review.ts', ['--apply'], { SODATE_TODAY: '2026-12-18' })
    expect((await issues()).find(one => one.marker.key === 'owner/desk')?.state).toBe('closed')
    await run('review.ts', ['--apply'], { SODATE_TODAY: '2026-12-21' })
    expect((await issues()).find(one => one.marker.key === 'owner/desk')?.state).toBe('open')
  })

  test.each([
    ['/verified account/due', 'verify-desk', 'due', 'verified: 2026-11-20'],
    ['/archive account/due', 'archive-desk', 'due', 'status: archived'],
    ['/reassign account/due infra', 'reassign-infra', 'due', 'owner: infra'],
  ])('%s opens a pull request', async (body, branch, slug, expected) => {
    const { reactions, code, out } = await comment(`どうぞ\n${body}`, 'hana')
    expect(code, out).toBe(0)
    expect(reactions).toEqual(['+1'])
    const all = await open().octokit.rest.pulls.list({ owner: 'acme', repo: 'help', state: 'open' })
    const pulls = all.data.filter(one => one.head.ref.startsWith(`sodate/${branch}-c`))
    expect(pulls).toHaveLength(1)
    const text = await readFileOn(open(), pulls[0]?.head.ref ?? '', `content/articles/ja/account/${slug}.mdx`)
    expect(text).toContain(expected)
  })

  test('somebody without write access is refused politely, and nothing changes', async () => {
    const { answers, reactions } = await comment('/archive account/due', 'guest')
    expect(reactions).toEqual(['confused'])
    expect(answers[0]).toContain('書き込める人')
    expect(await readPulls(open(), 'sodate/archive-desk')).toEqual([])
  })

  test('what can not be read is answered with an example', async () => {
    const { answers, reactions } = await comment('/snooze forever', 'hana')
    expect(reactions).toEqual(['confused'])
    expect(answers[0]).toContain('/snooze 30d')
  })
})
