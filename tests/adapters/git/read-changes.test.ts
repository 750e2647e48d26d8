import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readArticleHistory } from '#adapters/git/read-changes.ts'
import { readHistory } from '#adapters/git/read-history.ts'
import { parseArticle } from '#core/article/parse-article.ts'
import { type GitRepo, makeGitRepo } from '../../helpers/git-repo.ts'

const PATH = 'content/articles/ja/account/reset-password.mdx'
const source = (body: string, verified = '2026-04-01', more = '') =>
  `---\ntitle: パスワードを忘れた\nsummary: 再設定できます。\nowner: it\nkind: account\nverified: ${verified}\n${more}---\n\n${body}\n`
const DAYS = { timeZone: 'Asia/Tokyo', today: '2026-06-01' }

let repo: GitRepo
beforeEach(() => {
  repo = makeGitRepo()
})
afterEach(() => repo.remove())

async function changeOf(text: string, path = PATH) {
  const { article } = parseArticle(path, text)
  if (!article) throw new Error('The test needs a right article')
  return (await readArticleHistory(repo.root, [article], DAYS)).changes.get(path)
}

describe('changes since an article was verified, from git', () => {
  test('a changed body after the verified day counts, with the day it came', async () => {
    repo.write(PATH, source('手順は三つです。'))
    const base = repo.commit({ day: '2026-04-01' })
    repo.write(PATH, source('手順は四つです。'))
    repo.commit({ day: '2026-05-02', author: 'hana' })
    expect(await changeOf(source('手順は四つです。'))).toMatchObject({
      day: '2026-05-02',
      author: 'hana',
      since: base,
    })
  })

  test.each([
    ['frontmatter only', source('手順は三つです。', '2026-04-01', 'tags: [新]\n')],
    ['spaces and line breaks', source('手順は三つ\n\nです。  ')],
    ['emphasis', source('**手順**は三つです。')],
    ['CRLF line ends', source('手順は三つです。').replaceAll('\n', '\r\n')],
  ])('%s changed: nothing to say', async (_name, text) => {
    repo.write(PATH, source('手順は三つです。'))
    repo.commit({ day: '2026-04-01' })
    repo.write(PATH, text)
    repo.commit({ day: '2026-05-02' })
    expect(await changeOf(text)).toBeUndefined()
  })

  test('a change merged later together with its verified day is what was verified', async () => {
    repo.write(PATH, source('古い手順', '2026-01-01'))
    repo.commit({ day: '2026-01-01' })
    repo.write(PATH, source('新しい手順', '2026-04-01'))
    repo.commit({ day: '2026-04-05' })
    expect(await changeOf(source('新しい手順'))).toBeUndefined()
  })

  test('a change and its revert leave nothing to say', async () => {
    repo.write(PATH, source('手順は三つです。'))
    repo.commit({ day: '2026-04-01' })
    repo.write(PATH, source('手順は四つです。'))
    repo.commit({ day: '2026-05-02' })
    repo.write(PATH, source('手順は三つです。'))
    repo.commit({ day: '2026-05-03' })
    expect(await changeOf(source('手順は三つです。'))).toBeUndefined()
  })

  test('a renamed article keeps its history, Japanese names included', async () => {
    const old = 'content/articles/ja/account/パスワード.mdx'
    const body = '長い手順です。'.repeat(20)
    repo.write(old, source(body))
    repo.commit({ day: '2026-03-01' })
    repo.git('mv', old, PATH)
    repo.commit({ day: '2026-05-02' })
    expect(await changeOf(source(body))).toBeUndefined()
    const commits = await readHistory(repo.root, 'content/articles')
    expect(commits[0]?.changes).toMatchObject([{ path: PATH, from: old }])
  })

  test('work on a branch counts when it is merged', async () => {
    repo.write(PATH, source('手順は三つです。'))
    repo.commit({ day: '2026-04-01' })
    repo.git('checkout', '-q', '-b', 'work')
    repo.write(PATH, source('手順は四つです。'))
    repo.commit({ day: '2026-03-20' })
    repo.git('checkout', '-q', 'main')
    repo.write('README.md', 'x')
    repo.commit({ day: '2026-04-02' })
    repo.git('merge', '-q', '--no-commit', '--no-ff', 'work')
    repo.commit({ day: '2026-05-04', message: 'Merge' })
    expect(await changeOf(source('手順は四つです。'))).toMatchObject({ day: '2026-05-04' })
  })

  test('a commit from the future counts as made today', async () => {
    repo.write(PATH, source('手順は三つです。'))
    repo.commit({ day: '2026-04-01' })
    repo.write(PATH, source('手順は四つです。'))
    repo.commit({ day: '2031-01-01' })
    expect(await changeOf(source('手順は四つです。'))).toMatchObject({ day: '2026-06-01' })
  })

  test('the day of a commit is that of the site: 00:30 in Tokyo is the next day', async () => {
    repo.write(PATH, source('手順は三つです。'))
    repo.commit({ day: '2026-04-01T00:00:00Z' })
    repo.write(PATH, source('手順は四つです。'))
    repo.commit({ day: '2026-04-01T15:30:00Z' })
    expect(await changeOf(source('手順は四つです。'))).toMatchObject({ day: '2026-04-02' })
  })

  test('without commits there is no history, and nothing to say', async () => {
    expect(await readHistory(repo.root, 'content/articles')).toEqual([])
    expect(await changeOf(source('x'))).toBeUndefined()
  })

  test('a shallow clone is refused in words that help', async () => {
    repo.write(PATH, source('a'))
    repo.commit({ day: '2026-04-01' })
    repo.write(PATH, source('b'))
    repo.commit({ day: '2026-04-02' })
    const clone = makeGitRepo()
    try {
      clone.git('clone', '-q', '--depth', '1', `file://${repo.root}`, 'shallow')
      await expect(readHistory(`${clone.root}/shallow`, 'content/articles')).rejects.toThrow(/fetch-depth: 0/)
    } finally {
      clone.remove()
    }
  })
})
