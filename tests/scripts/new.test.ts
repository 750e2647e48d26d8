import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bareEnv } from '../helpers/bare-env.ts'
import { articleSource, makeProject } from '../helpers/project.ts'

const SCRIPT = join(import.meta.dirname, '../../scripts/new.ts')

function begin(root: string, ...words: readonly string[]) {
  const env = {
    ...bareEnv(),
    LANG: 'ja_JP.UTF-8',
    NO_COLOR: '1',
    SODATE_TODAY: '2026-11-20',
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, '--root', root, ...words], {
    encoding: 'utf8',
    env,
  })
  return { code: status, out: stdout + stderr }
}

const ASKED = ['--kind', 'trouble', '--category', 'account', '--owner', 'service-desk', '--slug']

test('the site’s own search shows near articles first, drafts too; nothing is written without --apply', () => {
  using project = makeProject({
    'content/articles/ja/account/reset-password.mdx': articleSource({
      frontmatter: { questions: ['ログインできなくなった'] },
    }),
    'content/articles/ja/account/locked.mdx': articleSource({
      frontmatter: { title: 'アカウントがロックされました', status: 'draft' },
    }),
    'content/articles/ja/network/vpn.mdx': articleSource({
      frontmatter: { title: 'VPNにつながりません', summary: 'ルーターを再起動します。' },
    }),
  })
  const path = 'content/articles/ja/account/forgotten.mdx'
  const shown = begin(project.root, '--title', 'パスワード忘れちゃった', ...ASKED, 'forgotten')
  expect(shown.out).toContain('もう答えている記事はありませんか')
  expect(shown.out).toMatch(
    /答えている記事.*\n {2}パスワードを忘れました\n {4}content\/articles\/ja\/account\/reset-password\.mdx\n/,
  )
  expect(existsSync(join(project.root, path))).toBe(false)
  const draft = begin(project.root, '--title', 'アカウントにロックがかかりました', ...ASKED, 'b')
  expect(draft.out).toMatch(/アカウントがロックされました.*\(draft\)/)
  expect(
    begin(project.root, '--title', 'パスワード忘れちゃった', ...ASKED, 'forgotten', '--apply').code,
  ).toBe(0)
  expect(readFileSync(join(project.root, path), 'utf8')).toContain('title: "パスワード忘れちゃった"')
  const again = begin(project.root, '--title', 'パスワード忘れちゃった', ...ASKED, 'forgotten', '--apply')
  expect(again).toMatchObject({ code: 2, out: expect.stringContaining('はもうあります') })
})

test('what is missing is named, with what is allowed', () => {
  using project = makeProject()
  const { code, out } = begin(project.root, '--title', 'How do I x?', '--kind', 'essay')
  expect(code).toBe(2)
  expect(out).toContain('種類 (how-to | trouble')
})
