import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PullReport } from '#schemas/pull-report.ts'
import { makeReport } from '../../scripts/pull-report/make-report.ts'
import { type GitRepo, makeGitRepo } from '../helpers/git-repo.ts'
import { articleSource, SETTINGS } from '../helpers/project.ts'

const path = (id: string, locale = 'ja') => `content/articles/${locale}/${id}.mdx`

let repo: GitRepo
let report: PullReport
beforeAll(async () => {
  repo = makeGitRepo()
  for (const [name, text] of Object.entries(SETTINGS)) repo.write(name, text)
  repo.write(path('account/reset'), articleSource())
  repo.write(path('account/gone'), articleSource({ frontmatter: { title: '社員証をなくしました' } }))
  repo.write(
    path('network/vpn'),
    articleSource({
      frontmatter: { title: 'VPNにつながりません', summary: '接続し直します。' },
      body: '<Warning>\n\n社外の回線では、まず電波を確かめます。\n\n</Warning>\n',
    }),
  )
  repo.write(
    'content/search-tests.yaml',
    '- { locale: ja, query: 電波, expect: network/vpn, reason: said in a component }\n- { locale: ja, query: 社員証, expect: account/gone, reason: removed }\n',
  )
  const base = repo.commit({ day: '2026-11-01' })
  repo.write(
    path('account/reset'),
    articleSource({
      body: '## 手順\n\n1. 設定を開きます。\n2. 「再設定」を選びます。\n3. 画面に従います。\n',
    }),
  )
  repo.write(
    path('account/new'),
    articleSource({ frontmatter: { title: '名前が変わりました', owner: 'nobody' } }),
  )
  repo.git('rm', '-q', path('account/gone'))
  repo.commit({ day: '2026-11-02' })
  report = await makeReport(repo.root, { pull: 7, head: '0'.repeat(40), base })
}, 60_000)
afterAll(() => repo.remove())

test('each article is told with what happened to it, what is wrong in it, and how it reads before and after', () => {
  const by = new Map(report.articles.map(article => [article.path, article]))
  expect(by.get(path('account/reset'))).toMatchObject({ change: 'changed', owner: 'service-desk' })
  expect(by.get(path('account/reset'))?.readability.after).toBeTypeOf('number')
  expect(by.get(path('account/new'))).toMatchObject({ change: 'added' })
  expect(by.get(path('account/new'))?.findings.map(({ rule }) => rule)).toContain('known-owner')
  expect(by.get(path('account/gone'))).toMatchObject({ change: 'removed' })
  expect(by.has(path('network/vpn'))).toBe(false)
})

test('search tests run on the text the site shows, components included', () => {
  expect(report.searchTests).toMatchObject({ count: 2, failedBefore: 0, failedAfter: 1 })
  expect(report.searchTests.moved.map(({ query }) => query)).toEqual(['社員証'])
})
