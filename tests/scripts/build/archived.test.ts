import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filesBelow } from '#adapters/files/files-below.ts'
import { openGithub } from '#adapters/github/open-github.ts'
import { readFileOn, readPulls } from '#adapters/github/pulls.ts'
import { runBuild } from '../../helpers/build.ts'
import { type GithubServer, startGithub } from '../../helpers/github-server.ts'
import { articleSource, makeProject, type Project, SETTINGS } from '../../helpers/project.ts'

const folder = 'content/articles/ja/account'
const ARTICLES: Readonly<Record<string, string>> = {
  [`${folder}/ancient.mdx`]: articleSource({
    frontmatter: {
      title: '旧い端末の設定',
      verified: '2024-01-01',
      related: ['account/new'],
      aliases: ['account/oldest'],
    },
    body: '## 手順\n\n1. 旧い手順です。\n',
  }),
  [`${folder}/new.mdx`]: articleSource({
    frontmatter: { title: '新しい端末の設定' },
    body: '## 手順\n\n1. 新しい手順です。[旧い端末](/account/ancient/)はこちら。\n',
  }),
}
const SITE = `${SETTINGS['content/site.yaml']}repository: { url: https://github.com/acme/help }\n`

let server: GithubServer
let project: Project
beforeAll(async () => {
  server = await startGithub()
  project = makeProject({ ...ARTICLES, 'content/site.yaml': SITE }, { code: true })
  const git = (...words: string[]) => execFileSync('git', words, { cwd: project.root, stdio: 'pipe' })
  git('init', '-q', '-b', 'main')
  git('add', 'content')
  git('-c', 'user.name=T', '-c', 'user.email=t@example.com', 'commit', '-q', '-m', 'x')
})
afterAll(async () => {
  project[Symbol.dispose]()
  await server.close()
})

async function review(): Promise<string> {
  const child = spawn(process.execPath, ['scripts/review.ts', '--apply', '--any-day'], {
    cwd: project.root,
    env: {
      ...process.env,
      GITHUB_TOKEN: 'bot',
      GITHUB_REPOSITORY: 'acme/help',
      GITHUB_API_URL: server.url,
      SODATE_PACE_MS: '0',
      SODATE_TODAY: '2026-11-20',
    },
  })
  let out = ''
  child.stdout.on('data', data => (out += String(data)))
  child.stderr.on('data', data => (out += String(data)))
  expect(await new Promise(resolve => child.on('close', resolve)), out).toBe(0)
  return out
}

/** A built page, without the places where a heading may break. */
const built = (path: string) =>
  readFileSync(join(project.root, 'dist/public', path), 'utf8').replaceAll('<wbr>', '')

test('the bot’s archive pull request, merged and built, leaves a tombstone; reverted, the article is back', async () => {
  await review()
  const target = { owner: 'acme', repo: 'help', token: 'bot', baseUrl: server.url, paceMs: 0 }
  const github = openGithub({ ...target, sleep: async () => {} })
  const branch = 'sodate/archive-service-desk'
  expect(await readPulls(github, branch)).toHaveLength(1)
  for (const path of Object.keys(ARTICLES)) {
    const text = await readFileOn(github, branch, path)
    expect(text, path).toBeTypeOf('string')
    project.write(path, text ?? '')
  }
  const first = runBuild(project.root)
  expect(first.code, first.stderr).toBe(0)
  const tombstone = built('ja/account/ancient/index.html')
  expect(tombstone).toContain('この記事は公開を終了しました')
  expect(tombstone).toContain('新しい端末の設定')
  expect(tombstone).not.toContain('旧い手順です')
  expect(built('ja/account/oldest/index.html')).toMatch(/http-equiv="?refresh"?[^>]*ja\/account\/ancient\//)
  expect(built('ja/account/new/index.html')).toContain('新しい手順です。旧い端末はこちら。')
  for (const path of filesBelow(join(project.root, 'dist/public')).filter(name => name.endsWith('.xml')))
    expect(built(path), path).not.toContain('account/ancient')
  for (const [path, text] of Object.entries(ARTICLES)) project.write(path, text)
  expect(runBuild(project.root)).toMatchObject({ code: 0 })
  expect(built('ja/account/ancient/index.html')).toContain('旧い手順です')
  expect(built('ja/account/ancient/index.html')).not.toContain('公開を終了')
}, 240_000)
