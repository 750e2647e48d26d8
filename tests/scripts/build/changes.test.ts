import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtFiles, runBuild } from '../../helpers/build.ts'
import { articleSource, makeProject, type Project } from '../../helpers/project.ts'

let project: Project
const path = 'content/articles/ja/account/a.mdx'

beforeAll(() => {
  project = makeProject({ [path]: articleSource({ body: '## 手順\n\n15分待ちます。\n' }) }, { code: true })
})
afterAll(() => project[Symbol.dispose]())

function commit(day: string) {
  const moment = `${day}T03:00:00Z`
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...words], {
      cwd: project.root,
      env: { ...process.env, GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment },
      stdio: 'pipe',
    })
  git('init', '-q')
  git('add', 'content')
  git('commit', '-q', '-m', 'zqcanary: what a commit says is not for readers')
}

const page = (name: string) => readFileSync(join(project.root, 'dist/public', name), 'utf8')

test('without git the page says that there is no history, and there is no feed of corrections', () => {
  expect(runBuild(project.root)).toMatchObject({ code: 0 })
  expect(page('ja/changes/index.html')).toContain('履歴がありません')
  expect(page('en/changes/index.html')).toContain('has no history')
  expect(Object.keys(builtFiles(join(project.root, 'dist/public')))).not.toContain('ja/corrected.xml')
}, 120_000)

test('a correction is on its page, on the home page and in its feed, warm and cold alike', () => {
  commit('2026-11-01')
  const secret = '<Internal>\n\nzqcanary内線\n\n</Internal>'
  project.write(path, articleSource({ body: `## 手順\n\n30分待ちます。\n\n${secret}\n` }))
  commit('2026-11-20')
  expect(runBuild(project.root)).toMatchObject({ code: 0 })
  for (const name of ['ja/changes/index.html', 'ja/index.html', 'ja/corrected.xml']) {
    expect(page(name), name).toContain('30分待ちます。')
    expect(page(name), name).not.toContain('15分')
    expect(page(name), name).not.toContain('zqcanary')
  }
  const warm = builtFiles(join(project.root, 'dist/public'))
  expect(runBuild(project.root).stdout).toContain('(0 new or changed)')
  rmSync(join(project.root, '.cache/build'), { recursive: true })
  rmSync(join(project.root, 'dist'), { recursive: true })
  expect(runBuild(project.root)).toMatchObject({ code: 0 })
  expect(builtFiles(join(project.root, 'dist/public'))).toEqual(warm)
}, 240_000)
