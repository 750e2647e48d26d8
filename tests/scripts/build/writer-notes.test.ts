import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { placeOf } from '#site/components/client/writer-notes.ts'
import type { PlannedFile } from '#site/components/page.ts'
import { planDevSite } from '../../../scripts/build/dev-pages.ts'
import { articleSource, makeProject } from '../../helpers/project.ts'

const main = (files: readonly PlannedFile[], path: string): string => {
  const file = files.find(one => one.path === path)
  return file?.kind === 'page' ? file.slots().main.safe : ''
}

test('the preview says on each page what the check says of it, and which line it is about', async () => {
  using project = makeProject(
    {
      'content/articles/ja/account/right.mdx': articleSource({
        frontmatter: { title: '電話帳はどこですか？', untranslated: '社内の電話帳は日本語だけです' },
        body: 'ポータルの左上にある「電話帳」を選びます。\n',
      }),
      'content/articles/ja/account/wrong.mdx': articleSource({
        frontmatter: { title: '<b>設定</b>を変えるには？' },
        body: '## 手順\n\n1. [こちら](/account/right/)を**開いて**ください。\n\n| 項目 | 値 |\n| --- | --- |\n| 長さ | １２文字 |\n',
      }),
      'content/articles/ja/account/refused.mdx': articleSource({
        frontmatter: { title: '答えはいくつですか？' },
        body: '答えは {1 + 1} です。\n',
      }),
    },
    { code: true },
  )
  execFileSync('git', ['init', '-q'], { cwd: project.root })
  const { files } = await planDevSite(project.root, 'internal', { today: '2026-11-20' })
  expect(main(files, 'ja/account/right/index.html')).toContain('指摘はありません')
  const wrong = main(files, 'ja/account/wrong/index.html')
  expect(wrong).toMatch(/data-near="こちら を 開いて ください。"/)
  expect(wrong).toContain('content/articles/ja/account/wrong.mdx<')
  expect(wrong).toContain('data-near="１２文字"')
  expect(wrong).toContain('15行目 <a href="/ja/guide/rules/#rule-character-width">character-width</a>')
  expect(wrong).not.toContain('<b>設定')
  const refused = main(files, 'ja/account/refused/index.html')
  expect(refused).toContain('まだ表示できません')
  expect(refused.match(/is-(?:error|warning)/g)?.slice(0, 2)).toEqual(['is-error', 'is-warning'])
  const home = main(files, 'ja/index.html')
  expect(home).toContain('href="/ja/account/refused/"')
  expect(home).toContain('href="/ja/account/wrong/"')
  expect(home).not.toMatch(/writer-notes.*href="\/ja\/account\/right\/".*<\/aside>/)
})

test.each([
  ['設定 を開きます。', ['前書き', '「設定」を開きます。', '「設定」を開きます。次に閉じます。'], 1],
  ['Choose Save now.', ['Open.', 'Choose Save now.'], 1],
  ['どこにもない行', ['前書き'], -1],
  ['', ['前書き'], -1],
])('the words %j belong to the shortest block that holds them', (near, texts, place) => {
  expect(placeOf(near, texts)).toBe(place)
})
