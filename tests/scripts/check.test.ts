import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeGitRepo } from '../helpers/git-repo.ts'
import { articleSource, makeProject } from '../helpers/project.ts'

const SCRIPT = join(import.meta.dirname, '../../scripts/check.ts')
const PATH = 'content/articles/ja/account/reset-password.mdx'
const MOVED = 'content/articles/ja/account/new-password.mdx'
const repo = makeGitRepo()
const body =
  '## 手順\n\n1. ポータルを開き、右上の歯車を選びます。\n2. 新しいパスワードを2回入れて保存します。\n'
const text = articleSource({ body, frontmatter: { untranslated: '試験のため' } })

beforeAll(() => {
  using settings = makeProject()
  for (const name of ['site', 'categories', 'teams'])
    repo.write(`content/${name}.yaml`, readFileSync(join(settings.root, `content/${name}.yaml`), 'utf8'))
  repo.write('.gitignore', '.cache\n')
  repo.write(PATH, text)
  repo.commit({ day: '2026-10-01' })
  repo.git('checkout', '-q', '-b', 'work')
  repo.git('mv', PATH, MOVED)
  repo.write(MOVED, text.replace('ポータルを', 'ﾎﾟｰﾀﾙを'))
})
afterAll(() => repo.remove())

function check(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [SCRIPT, '--root', repo.root, ...args], {
    encoding: 'utf8',
    env: { ...process.env, SODATE_TODAY: '2026-11-20', GITHUB_BASE_REF: '' },
  })
  return { stdout, stderr, status }
}

test('every format says the same of a moved article, and a broken cache changes nothing', {
  timeout: 240_000,
}, () => {
  const fresh = check('--changed', '--format', 'json', '--no-prose', '--no-cache')
  const rules = JSON.parse(fresh.stdout).map((one: { rule: string }) => one.rule)
  expect(rules).toEqual(['character-width', 'lost-path'])
  expect(fresh.status).toBe(1)
  const cached = () => check('--changed', '--format', 'json', '--no-prose').stdout
  expect(cached()).toBe(fresh.stdout)
  expect(cached()).toBe(fresh.stdout)
  const folder = join(repo.root, '.cache/check')
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '{"key": "half a fi')
  expect(cached()).toBe(fresh.stdout)
  const github = check('--changed', '--format', 'github', '--no-prose').stdout
  expect(github).toContain(`::error file=${MOVED},line=1,col=1,title=lost-path::`)
  const sarif = JSON.parse(check('--changed', '--format', 'sarif', '--no-prose').stdout)
  expect(sarif.runs[0].results).toHaveLength(2)
  expect(check('--changed', '--lang', 'ja', '--no-prose').stdout).toContain('移ったようですが')
})

test('--fix adds the alias and repairs the width, says so, and then there is nothing left', {
  timeout: 120_000,
}, () => {
  const fixed = check('--fix', '--no-prose')
  expect(fixed.stderr).toContain(`${MOVED}: 2 repaired`)
  expect(fixed.status).toBe(0)
  const now = readFileSync(join(repo.root, MOVED), 'utf8')
  expect(now).toContain('aliases: [account/reset-password]\n---')
  expect(now).toContain('ポータルを開き')
})
