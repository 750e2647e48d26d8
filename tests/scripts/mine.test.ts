import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readComments, readOwnIssues } from '#adapters/github/issues.ts'
import { openGithub } from '#adapters/github/open-github.ts'
import { readFileOn, readPulls } from '#adapters/github/pulls.ts'
import { CANDIDATE_LABEL } from '#core/mining/candidate-issues.ts'
import { LEDGER_BRANCH } from '#core/mining/plan-pulls.ts'
import { bareEnv } from '../helpers/bare-env.ts'
import { type GithubServer, startGithub } from '../helpers/github-server.ts'
import { makeTickets } from '../helpers/make-tickets.ts'
import { articleSource, makeProject, type Project } from '../helpers/project.ts'

const SCRIPTS = join(import.meta.dirname, '../../scripts')
const HOSTILE = '@everyone <img src=x> #1 **label** {process.env.HOME} =HYPERLINK("http://x.example")'
const MINING = 'exclude: [{ id: noise, phrases: [テストチケット, Out of office, 異動のご挨拶] }]\n'

let server: GithubServer
let project: Project
beforeAll(async () => {
  server = await startGithub()
  project = makeProject({
    'content/mining.yaml': MINING,
    'content/articles/ja/account/reset-password.mdx': articleSource({
      frontmatter: { untranslated: '試験のため' },
    }),
  })
  const { tickets } = makeTickets()
  const lines = tickets.map(one => JSON.stringify({ ...one, request: `${one.request}\n${HOSTILE}` }))
  mkdirSync(join(project.root, 'tickets'))
  writeFileSync(join(project.root, 'tickets/all.ndjson'), lines.join('\n'))
})
afterAll(async () => {
  await server.close()
  project[Symbol.dispose]()
})

async function run(script: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [join(SCRIPTS, script), '--root', project.root, ...args], {
    cwd: join(SCRIPTS, '..'),
    env: {
      ...bareEnv(),
      LANG: 'ja_JP.UTF-8',
      NO_COLOR: '1',
      GITHUB_TOKEN: 'bot',
      GITHUB_REPOSITORY: 'acme/help',
      GITHUB_API_URL: server.url,
      SODATE_PACE_MS: '0',
      SODATE_TODAY: '2026-10-01',
    },
  })
  let out = ''
  child.stdout.on('data', data => (out += String(data)))
  child.stderr.on('data', data => (out += String(data)))
  const code = await new Promise<number | null>(resolve => child.on('close', resolve))
  return { code, out }
}

const out = () => join(project.root, 'mined')
const mine = (...more: readonly string[]) =>
  run('mine.ts', ...['--from', join(project.root, 'tickets'), '--out', out(), '--min-hours', '0.01', ...more])
const open = (token = 'bot') =>
  openGithub({ owner: 'acme', repo: 'help', token, baseUrl: server.url, paceMs: 0, sleep: async () => {} })
const issues = () => readOwnIssues(open(), CANDIDATE_LABEL)
const ledger = () =>
  Object.fromEntries(
    readdirSync(join(project.root, 'content/candidates')).map(name => [
      name,
      readFileSync(join(project.root, 'content/candidates', name), 'utf8'),
    ]),
  )

async function comment(number: number, body: string, login = 'hana') {
  const { data } = await open(login).octokit.rest.issues.createComment({
    owner: 'acme',
    repo: 'help',
    issue_number: number,
    body,
  })
  const event = join(project.root, 'event.json')
  writeFileSync(
    event,
    JSON.stringify({ issue: { number }, comment: { id: data.id, body, user: { login, type: 'User' } } }),
  )
  return run('review-commands.ts', '--event', event)
}

/** One story, because a run of mining takes seconds: each test goes on where the last one stopped. */
describe('npm run mine --apply', { timeout: 120_000 }, () => {
  test('a dry run writes the report and drafts, and asks nothing of GitHub', async () => {
    const { code, out: said } = await mine()
    expect(code, said).toBe(0)
    expect(server.requests).toEqual([])
    expect(readdirSync(out()).toSorted()).toEqual([
      'demand.json',
      'drafts',
      'report.en.html',
      'report.ja.html',
      'report.json',
    ])
  })

  test('makes an issue for each candidate and one pull request with the ledger', async () => {
    const first = await mine('--apply')
    expect(first.code, first.out).toBe(0)
    const own = await issues()
    expect(own).toHaveLength(5)
    for (const { body } of own) {
      expect(body).toContain('/accept')
      expect(body).not.toMatch(/(?<!\\)@everyone|<img|\s#1/)
    }
    const [pull] = await readPulls(open(), LEDGER_BRANCH)
    expect(pull?.state).toBe('open')
    for (const [name, text] of Object.entries(ledger()))
      expect(await readFileOn(open(), LEDGER_BRANCH, `content/candidates/${name}`)).toBe(text)
  })

  test('a stranger’s command is refused, and a dismissal needs a reason', async () => {
    const [first] = await issues()
    if (!first) throw new Error('no issue')
    expect((await comment(first.number, '/accept', 'guest')).out).toContain('書き込める人だけ')
    expect((await comment(first.number, '/dismiss')).out).toContain('分かりませんでした')
    expect((await issues())[0]?.marker.decision).toBeUndefined()
  })

  test('/accept leads to a draft pull request, /dismiss to a closed issue; the ledger says so, and then nothing is left to do', async () => {
    const [first, second] = await issues()
    if (!first || !second) throw new Error('no issue')
    const idOf = (issue: typeof first) => issue.marker.key.replace('candidate:', '')
    expect((await comment(first.number, 'お願いします。\n\n/accept')).out).toContain('次回の集計で')
    await comment(second.number, '/dismiss 90d 別の仕組みで置き換える予定')
    const { code, out: text } = await mine('--apply')
    expect(code, text).toBe(0)
    const [pull] = await readPulls(open(), `sodate/draft-${idOf(first)}`)
    expect(pull?.state).toBe('open')
    expect(pull?.body).toContain(`#${first.number}`)
    expect(ledger()[`${idOf(first)}.yaml`]).toContain('state: drafted')
    const file = ledger()[`${idOf(second)}.yaml`] ?? ''
    for (const line of ['state: dismissed', 'reason: 別の仕組みで置き換える予定', 'until: 2026-12-30'])
      expect(file).toContain(line)
    expect((await issues()).find(one => one.number === second.number)?.state).toBe('closed')
    server.requests.length = 0
    const remembered = ledger()
    expect((await mine('--apply')).code).toBe(0)
    expect(server.requests.filter(one => one.method !== 'GET')).toEqual([])
    expect(ledger()).toEqual(remembered)
  })

  test('/draft opens the draft pull request at once, once', async () => {
    const third = (await issues()).find(one => one.state === 'open' && !one.marker.decision)
    if (!third) throw new Error('no issue')
    const id = third.marker.key.replace('candidate:', '')
    await comment(third.number, '/draft')
    await comment(third.number, '/draft')
    expect(await readPulls(open(), `sodate/draft-${id}`)).toHaveLength(1)
    const answers = await readComments(open(), third.number)
    expect(answers.filter(one => one.body.includes('下書きのプルリクエストを用意しました'))).toHaveLength(2)
  })

  test('every draft passes npm run check', async () => {
    const folder = join(project.root, 'content/articles')
    for (const { path, text } of draftsOf()) {
      mkdirSync(join(project.root, path, '..'), { recursive: true })
      writeFileSync(join(project.root, path), text)
    }
    const { code, out: said } = await run('check.ts', '--no-cache')
    rmSync(folder, { recursive: true })
    expect(code, said).toBe(0)
  })
})

const PLANTED_PEOPLE = [
  'tanaka.hanako@example.co.jp',
  '090-1234-5678',
  '田中花子',
  '4111 1111 1111 1111',
  '192.168.12.34',
]

test('nothing planted in a raw export reaches report, drafts, ledger, terminal or GitHub, and what looks like code or a formula stays text', {
  timeout: 120_000,
}, async () => {
  const [mail, phone, person, card, address] = PLANTED_PEOPLE
  const rows = Array.from({ length: 24 }, (_, i) => [
    String(i + 1),
    `2026-0${1 + (i % 9)}-03 10:00`,
    `倉庫のラベルプリンタの印字がかすれる ${HOSTILE}`,
    `${person}です。ラベルが読めません。連絡先は${mail}、${phone}です。`,
    `${person}様の端末${address}で、リボンを新しいものに交換する。カードは${card}。`,
  ])
  const cells = (row: readonly string[]) => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')
  const folder = join(project.root, 'raw')
  mkdirSync(folder)
  writeFileSync(
    join(folder, 'raw.csv'),
    [['id', 'created', 'subject', 'request', 'resolution'], ...rows].map(cells).join('\n'),
  )
  writeFileSync(
    join(folder, 'map.yaml'),
    'key: id\ncreatedAt: created\nsubject: subject\nrequest: request\nresolution: resolution\n',
  )
  const tickets = join(folder, 'tickets.ndjson')
  const source = ['--source', 'generic', '--mapping', join(folder, 'map.yaml')]
  const imported = await run('tickets.ts', 'import', join(folder, 'raw.csv'), ...source, '--out', tickets)
  expect(imported.code, imported.out).toBe(0)
  const mined = join(folder, 'mined')
  server.requests.length = 0
  const { code, out: said } = await run(
    'mine.ts',
    ...['--from', tickets, '--out', mined, '--apply', '--min-hours', '0.01'],
  )
  expect(code, said).toBe(0)
  const sent = server.requests.filter(one => one.method !== 'GET').map(one => JSON.stringify(one.body ?? ''))
  expect(sent.length).toBeGreaterThan(0)
  const files = readdirSync(mined, { recursive: true, encoding: 'utf8' }).filter(name => /\.\w+$/.test(name))
  expect(files.some(name => name.endsWith('.mdx'))).toBe(true)
  const written = files.map(name => readFileSync(join(mined, name), 'utf8'))
  // The importer's own words too: a count of what it hid must not show it.
  for (const text of [imported.out, said, ...written, ...sent, ...Object.values(ledger())])
    for (const planted of PLANTED_PEOPLE) expect(text).not.toContain(planted)
  for (const name of files.filter(one => one.endsWith('.html')))
    expect(readFileSync(join(mined, name), 'utf8')).not.toContain('<img src=x')
})

function draftsOf(): readonly { path: string; text: string }[] {
  const drafts = join(out(), 'drafts')
  return readdirSync(drafts, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.mdx'))
    .map(path => ({ path, text: readFileSync(join(drafts, path), 'utf8') }))
}
