import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bareEnv } from '../helpers/bare-env.ts'
import { type GitRepo, makeGitRepo } from '../helpers/git-repo.ts'
import { articleSource, SETTINGS } from '../helpers/project.ts'

const SCRIPTS = join(import.meta.dirname, '../../scripts')
const JA = 'content/articles/ja/account/reset-password.mdx'
const EN = 'content/articles/en/account/reset-password.mdx'
const ja = (body: string) => articleSource({ body })
const english = { title: 'I forgot my password', summary: 'Set a new one on the portal.' }
const en = articleSource({ frontmatter: english, body: '## Steps\n\n1. Open Settings.\n2. Press Save.\n' })

let repo: GitRepo
beforeEach(() => {
  repo = makeGitRepo()
  for (const [path, text] of Object.entries(SETTINGS)) repo.write(path, text)
  repo.write(JA, ja('## 手順\n\n1. 設定を開きます。\n2. 保存を押します\n'))
  repo.write(EN, en)
  repo.commit({ day: '2026-10-01' })
})
afterEach(() => repo.remove())

async function run(script: string, ...args: string[]) {
  const env = { ...bareEnv(), NO_COLOR: '1', SODATE_TODAY: '2026-11-23' }
  const options = { env, cwd: join(SCRIPTS, '..') }
  return promisify(execFile)(
    process.execPath,
    [join(SCRIPTS, script), '--root', repo.root, ...args],
    options,
  ).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  )
}
const list = (...args: string[]) => run('translations.ts', '--lang', 'en', ...args)

describe('npm run translations', () => {
  test('lists, stamps when told, then names exactly the paragraph that changed, with its old words from git', async () => {
    expect((await list()).stdout).toContain('0 current, 0 behind, 1 without a stamp')
    expect(readFileSync(join(repo.root, EN), 'utf8')).toBe(en)

    expect((await list('account/reset-password', '--apply')).stdout).toContain('Stamped 1 translations.')
    expect((await list()).stdout).toContain('1 current, 0 behind')
    repo.commit({ day: '2026-10-02' })

    repo.write(JA, ja('## 手順\n\n1. **設定**を\n   開きます。\n2. 保存を押します\n'))
    expect((await list()).stdout).toContain('1 current, 0 behind')

    repo.write(JA, ja('## 手順\n\n1. **設定**を開きます。\n2. 保存を押します。\n'))
    const { stdout } = await list()
    expect(stdout).toContain('1 part of its source changed')
    expect(stdout).toMatch(/changed {2}content\/articles\/ja\/account\/reset-password\.mdx:12 → en:\d+\n/)
    expect(stdout).toContain('− 保存を押します\n    + 保存を押します。\n')
    expect(stdout).not.toContain('設定を開きます')

    const check = await run('check.ts', '--lang', 'ja', '--no-cache')
    expect(check.stdout).toMatch(
      /en\/account\/reset-password\.mdx:\d+:1 translation-behind .*の12行目が変わりました/,
    )

    await list(EN, '--apply')
    expect((await list()).stdout).toContain('1 current, 0 behind')
    const settled = readFileSync(join(repo.root, EN), 'utf8')
    expect((await list('--all', '--apply')).stdout).toContain('Stamped 0 translations.')
    expect(readFileSync(join(repo.root, EN), 'utf8')).toBe(settled)
  })

  test('works from English to Japanese where the Japanese article says so', async () => {
    repo.write(JA, articleSource({ frontmatter: { translatedFrom: { locale: 'en' } } }))
    await run('translations.ts', '--lang', 'ja', 'ja/account/reset-password', '--apply')
    repo.write(EN, en.replace('Press Save.', 'Press Save twice.'))
    const { stdout } = await run('translations.ts', '--lang', 'ja', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject([
      {
        path: JA,
        state: 'behind',
        changes: [{ kind: 'changed', was: 'Press Save.', now: 'Press Save twice.' }],
      },
    ])
    expect((await run('translations.ts', '--lang', 'ja')).stdout).toContain(
      '翻訳1件：最新0件、遅れ1件、記録なし0件',
    )
  })

  test.each([
    [['--apply'], 2, /needs the articles you mended/],
    [['account/no-such-article'], 2, /No translation: account\/no-such-article/],
    [['--format', 'xml'], 2, /expected pretty, json/],
    [['--help'], 0, /Without --apply nothing is written/],
  ])('%s', async (args, code, said) => {
    const done = await list(...args)
    expect(done.code).toBe(code)
    expect(`${done.stdout}${done.stderr}`).toMatch(said)
    expect(readFileSync(join(repo.root, EN), 'utf8')).toBe(en)
  })
})
