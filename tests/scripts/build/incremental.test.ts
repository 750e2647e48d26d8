import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtFiles, runBuild } from '../../helpers/build.ts'
import { articleSource, makeProject, type Project } from '../../helpers/project.ts'

let project: Project
const ja = 'content/articles/ja/account/reset-password.mdx'
const en = 'content/articles/en/account/reset-password.mdx'
const vpn = 'content/articles/ja/network/vpn.mdx'
const shared = 'content/articles/ja/account/shared.mdx'

beforeAll(() => {
  project = makeProject(
    {
      [ja]: articleSource({ frontmatter: { related: ['network/vpn'] } }),
      [en]: articleSource({
        frontmatter: { title: 'I forgot my password', summary: 'Reset it on the portal.' },
        body: '## Steps\n',
      }),
      [vpn]: articleSource({
        frontmatter: { title: 'VPNに繋がりません', owner: 'network-team', kind: 'trouble' },
        body: '[再設定](../account/reset-password.mdx)を先に試します。\n\n<Include article="account/shared" section="共通" />\n',
      }),
      [shared]: articleSource({ frontmatter: { title: '共通の手順' }, body: '## 共通\n\n再起動します。\n' }),
    },
    { code: true },
  )
})

afterAll(() => project[Symbol.dispose]())

type Edit = readonly [name: string, path: string, from: string, to: string]
/** Edits that are built one after another; what one of them left stale, a later one does not mend. */
const series: readonly (readonly Edit[])[] = [
  [
    ['an article’s text', ja, '設定を開きます', '設定画面を開きます'],
    ['an article’s title, shown on lists and neighbours', vpn, 'VPNに繋がりません', 'VPNが切れます'],
    ['a paragraph that another article includes', shared, '再起動します', '電源を切ります'],
    ['a translation’s status', en, '"kind":', '"status": "draft"\n"kind":'],
  ],
  [
    ['a team’s name', 'content/teams.yaml', 'サービスデスク', 'ヘルプデスク'],
    ['a category’s name', 'content/categories.yaml', 'ネットワーク', '通信'],
  ],
  [['a component’s renderer', 'src/markdown/blocks.ts', '<ol', '<ol data-edited']],
  [['a page view', 'src/components/pages/article.ts', 'class="answer"', 'class="answer edited"']],
  [['the layout', 'src/layouts/Page.astro', 'class="site-header"', 'class="site-header edited"']],
]

test.each(series.map(edits => [edits.map(([name]) => name).join(', then '), edits] as const))(
  'after editing %s, a warm build is byte for byte a cold one',
  { timeout: 120_000 },
  (_names, edits) => {
    // The cold build of the edits before is where these start.
    if (!existsSync(join(project.root, 'dist/public'))) build()
    for (const [name, path, from, to] of edits) {
      const before = built()
      const text = readFileSync(join(project.root, path), 'utf8').replace('\nkind:', '\n"kind":')
      expect(text).toContain(from)
      project.write(path, text.replace(from, to))
      build()
      expect(built(), name).not.toEqual(before)
    }
    const warm = built()
    // Content alone never changes a shell; keeping the shells spares an Astro run of four seconds.
    const isArticles = edits.every(([, path]) => path.startsWith('content/articles'))
    const caches = isArticles ? ['.cache/build', '.cache/output'] : ['.cache']
    for (const cache of [...caches, 'dist']) rmSync(join(project.root, cache), { recursive: true })
    build()
    expect(warm).toEqual(built())
  },
)

const build = () => expect(runBuild(project.root)).toMatchObject({ code: 0 })
const built = () => builtFiles(join(project.root, 'dist/public'))

test('a build of unchanged content writes nothing', () => {
  runBuild(project.root)
  expect(runBuild(project.root).stdout).toContain('(0 new or changed)')
})

test('a removed article’s page is gone', () => {
  project.write(
    'content/articles/ja/account/short-lived.mdx',
    articleSource({ frontmatter: { title: '一時的' } }),
  )
  runBuild(project.root)
  expect(Object.keys(builtFiles(join(project.root, 'dist/public')))).toContain(
    'ja/account/short-lived/index.html',
  )
  project.remove('content/articles/ja/account/short-lived.mdx')
  runBuild(project.root)
  const files = builtFiles(join(project.root, 'dist/public'))
  expect(Object.keys(files)).not.toContain('ja/account/short-lived/index.html')
})

test('Astro rendering every page gives the same bytes as stamping them', () => {
  expect(runBuild(project.root, '--out', 'dist/stamped')).toMatchObject({ code: 0 })
  expect(runBuild(project.root, '--plain', '--out', 'dist/plain')).toMatchObject({ code: 0 })
  // The search index, the images and the worker that knows them are steps of their own after the pages; --plain leaves them out.
  const pages = (folder: string) =>
    Object.entries(builtFiles(join(project.root, folder))).filter(
      ([path]) => !/^(?:(?:search|og)\/|sw\.js$)/.test(path),
    )
  expect(pages('dist/stamped')).toEqual(pages('dist/plain'))
})
