import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readComments } from '#adapters/github/issues.ts'
import { type Github, openGithub } from '#adapters/github/open-github.ts'
import { openPull } from '#adapters/github/pulls.ts'
import { writeStickyComment } from '#adapters/github/sticky-comment.ts'
import { formatMarker } from '#core/github/marker.ts'
import { refusalOf } from '#core/pull-report/refusal-of.ts'
import type { PullReport } from '#schemas/pull-report.ts'
import { bareEnv } from '../helpers/bare-env.ts'
import { contractErrors } from '../helpers/github-contract.ts'
import { type Fault, type GithubServer, seeded, startGithub } from '../helpers/github-server.ts'

const ROOT = join(import.meta.dirname, '../..')
const RUN = 4711
const FAULTS: readonly Fault[] = [
  '502-after',
  'drop-after',
  'drop-before',
  '500-before',
  'truncated-json',
  'secondary-limit',
]

let server: GithubServer
let folder: string
let number: number
let head: string
beforeAll(async () => {
  server = await startGithub()
})
afterAll(() => server.close())
beforeEach(async () => {
  server.reset()
  folder = mkdtempSync(join(tmpdir(), 'sodate-pull-'))
  await commit('一')
  server.runs.set(RUN, runOf({}))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
  expect(contractErrors(server.requests), 'every request is one GitHub describes').toEqual([])
})

function open(token = 'bot', timeoutMs = 30_000): Github {
  return openGithub({
    owner: 'acme',
    repo: 'help',
    token,
    baseUrl: server.url,
    paceMs: 0,
    timeoutMs,
    sleep: async () => {},
  })
}

/** A pull request with a commit of its own; called again, it gets another commit. */
async function commit(text: string): Promise<void> {
  await openPull(open(), {
    key: 'work',
    branch: 'work',
    base: 'main',
    title: 'Work',
    body: `x\n\n${formatMarker({ key: 'work', files: text })}`,
    message: 'Work',
    labels: [],
    files: new Map([['content/articles/ja/account/a.mdx', text]]),
  })
  const { data } = await open().octokit.rest.pulls.list({ owner: 'acme', repo: 'help', state: 'open' })
  const pull = data[0]
  number = pull?.number ?? 0
  head = pull?.head.sha ?? ''
}

function runOf(differing: object): object {
  return {
    id: RUN,
    event: 'pull_request',
    path: '.github/workflows/pr.yml',
    head_sha: head,
    html_url: 'https://github.com/acme/help/actions/runs/4711',
    head_repository: { full_name: 'acme/help' },
    ...differing,
  }
}

function report(differing: Partial<PullReport> = {}): PullReport {
  return {
    version: 1,
    pull: number,
    head,
    articles: [
      {
        path: 'content/articles/ja/account/reset-password.mdx',
        title: '@everyone <!-- --> | **至急** #1',
        change: 'changed',
        owner: 'service-desk',
        audience: 'public',
        findings: [
          {
            line: 8,
            rule: 'no-code',
            severity: 'error',
            text: { ja: '「{1+1}」は式です。@taro', en: 'An expression.' },
          },
        ],
        findingCount: 1,
        readability: { before: 50.1, after: 61.2 },
        rivals: ['account/change-name'],
      },
    ],
    articleCount: 1,
    errorCount: 1,
    behind: [{ path: 'content/articles/en/account/reset-password.mdx', count: 2 }],
    searchTests: {
      count: 143,
      failedBefore: 1,
      failedAfter: 2,
      movedCount: 1,
      moved: [
        {
          query: 'パスワード|忘れ',
          locale: 'ja',
          expect: 'account/reset-password',
          before: 1,
          after: 3,
          passed: false,
        },
      ],
    },
    ...differing,
  }
}

async function run(data: unknown, args: readonly string[] = ['--apply']) {
  const file = join(folder, 'report.json')
  writeFileSync(file, typeof data === 'string' ? data : JSON.stringify(data))
  const child = spawn(
    process.execPath,
    [
      join(ROOT, 'scripts/pull-comment.ts'),
      '--report',
      file,
      '--run',
      String(RUN),
      '--login',
      'sodate-bot',
      ...args,
    ],
    {
      cwd: ROOT,
      env: {
        ...bareEnv(),
        GITHUB_TOKEN: 'bot',
        GITHUB_REPOSITORY: 'acme/help',
        GITHUB_API_URL: server.url,
        SODATE_PACE_MS: '0',
      },
    },
  )
  let out = ''
  child.stdout.on('data', data => (out += String(data)))
  child.stderr.on('data', data => (out += String(data)))
  const code = await new Promise<number | null>(resolve => child.on('close', resolve))
  return { code, out }
}

const comments = async () => (await readComments(open(), number)).map(({ body }) => body)

describe('the comment on a pull request', () => {
  test('says what changes for readers, in one comment that each new commit rewrites', async () => {
    expect((await run(report())).out).toContain('created')
    const [first = ''] = await comments()
    expect(first).toContain('50.1 → 61.2')
    expect(first).toContain('`@harunire-example/service-desk`')
    expect(first).toContain('`public/ja/account/reset-password/`')
    expect(first).toContain('https://github.com/acme/help/actions/runs/4711#artifacts')
    expect(first).toContain(`/blob/${head}/content/articles/ja/account/reset-password.mdx#L8`)
    expect(first).toContain('| `account/reset-password` | 1 | 3 🛑')
    expect(first).toContain('`account/change-name` と競い合います')
    expect(first).toMatch(/`en\/account\/reset-password`\]\(.*2段落/)
    expect((await run(report())).out).toContain('nothing')
    await commit('二')
    server.runs.set(RUN, runOf({}))
    expect((await run(report({ errorCount: 0 }))).out).toContain('edited')
    expect(await comments()).toHaveLength(1)
  })

  test('shows the text of others as text: nothing calls, links, formats or hides', async () => {
    await run(report())
    const [body = ''] = await comments()
    const shown = body.slice(0, body.lastIndexOf('<!--'))
    expect(shown).toContain('至急')
    expect(shown).not.toMatch(/@everyone|@taro|<!--|\*\*至急|#1\b/)
    expect(shown.split('\n').filter(line => line.includes('至急'))).toHaveLength(1)
  })

  test.each([
    ['the run is of another workflow', { path: '.github/workflows/evil.yml' }],
    ['the run was not for a pull request', { event: 'push' }],
    ['the report names another commit than its run', { head_sha: 'f'.repeat(40) }],
    ['the run comes from another repository', { head_repository: { full_name: 'evil/help' } }],
  ])('is not written when %s', async (_name, differing) => {
    server.runs.set(RUN, runOf(differing))
    const { code, out } = await run(report())
    expect(code, out).toBe(0)
    expect(out).toContain('Nothing was written')
    expect(await comments()).toEqual([])
  })

  test('is not written when the pull request is closed', async () => {
    await open().octokit.rest.pulls.update({
      owner: 'acme',
      repo: 'help',
      pull_number: number,
      state: 'closed',
    })
    expect((await run(report())).out).toContain('closed')
    expect(await comments()).toEqual([])
  })

  test('is not written when the pull request has moved on to another commit', () => {
    const run = {
      id: 1,
      event: 'pull_request',
      path: '.github/workflows/pr.yml',
      head_sha: 'a',
      html_url: '',
    }
    const head = { sha: 'b', repo: { full_name: 'acme/help' } }
    const pull = { number: 1, state: 'open' as const, head, base: { repo: { html_url: '' } } }
    expect(refusalOf('a', { run: { ...run, head_repository: head.repo }, pull })).toContain('moved on')
  })

  test.each([
    ['no JSON', '{'],
    ['a key we do not know', JSON.stringify({ version: 1, html: '<script>' })],
    ['too many bytes', `"${'x'.repeat(600_000)}"`],
  ])('a report with %s is refused and nothing is written', async (_name, text) => {
    expect((await run(text)).code).toBe(1)
    expect(await comments()).toEqual([])
  })

  test('a path that is no article is refused', async () => {
    const [article] = report().articles
    const bad = { ...article, path: 'content/articles/ja/../../x](javascript:1).mdx' }
    expect((await run({ ...report(), articles: [bad] })).code).toBe(1)
  })

  test('a comment that somebody else marked as ours is left alone', async () => {
    const body = `forged ${formatMarker({ key: 'pull-report' })}`
    await open('guest').octokit.rest.issues.createComment({
      owner: 'acme',
      repo: 'help',
      issue_number: number,
      body,
    })
    await run(report())
    const all = await comments()
    expect(all).toHaveLength(2)
    expect(all[0]).toBe(body)
  })

  test('without --apply it is only printed', async () => {
    expect((await run(report(), ['--lang', 'en'])).out).toContain('Articles in this pull request')
    expect(await comments()).toEqual([])
  })

  test('stays one comment over 20 schedules of faults', async () => {
    for (let seed = 1; seed <= 20; seed++) {
      const random = seeded(seed)
      const key = `seed-${seed}`
      const write = (text: string, timeoutMs?: number) =>
        writeStickyComment(open('bot', timeoutMs), number, {
          key,
          login: 'sodate-bot',
          body: `${text}\n\n${formatMarker({ key })}`,
        })
      server.setFaults(() =>
        random() < 0.25 ? (FAULTS[Math.floor(random() * FAULTS.length)] ?? 'none') : 'none',
      )
      for (const text of ['a', 'a', 'b']) await write(text, 100).catch(() => undefined)
      server.setFaults(() => 'none')
      await write('b')
      const own = (await comments()).filter(body => body.includes(formatMarker({ key })))
      expect(own, `seed ${seed}`).toEqual([`b\n\n${formatMarker({ key })}`])
    }
  }, 60_000)
})
