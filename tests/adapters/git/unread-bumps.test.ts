import { afterEach, beforeEach, expect, test } from 'vitest'
import { readArticleHistory } from '#adapters/git/read-changes.ts'
import { readBlobs } from '#adapters/git/read-history.ts'
import { parseArticle } from '#core/article/parse-article.ts'
import { unreadBumps } from '#core/freshness/unread-bumps.ts'
import { type GitRepo, makeGitRepo } from '../../helpers/git-repo.ts'

const pathOf = (slug: string) => `content/articles/ja/account/${slug}.mdx`
const source = (verified: string, body = '手順です。') =>
  `---\ntitle: 題\nsummary: 答えです。\nowner: it\nkind: account\nverified: ${verified}\n---\n\n${body}\n`

let repo: GitRepo
beforeEach(() => {
  repo = makeGitRepo()
  for (const slug of ['a', 'あ']) repo.write(pathOf(slug), source('2026-01-01'))
  repo.commit({ day: '2026-01-01' })
})
afterEach(() => repo.remove())

async function bumps(slugs: readonly string[], verified: string, body?: string, historyFrom?: string) {
  const articles = slugs.flatMap(slug => parseArticle(pathOf(slug), source(verified, body)).article ?? [])
  const days = { timeZone: 'Asia/Tokyo', today: '2026-06-02' }
  const { versions } = await readArticleHistory(repo.root, articles, days)
  const blobs = await readBlobs(
    repo.root,
    [...versions.values()].flatMap(list => list.map(version => version.blob)),
  )
  return unreadBumps(articles, { versions, blobs, historyFrom })
}

function move(slugs: readonly string[], message: string, body?: string) {
  for (const slug of slugs) repo.write(pathOf(slug), source('2026-06-01', body))
  return repo.commit({ day: '2026-06-01', message })
}

test('a day moved with nothing else is told, with how many moved together', async () => {
  const hash = move(['a'], 'Bump')
  expect(await bumps(['a'], '2026-06-01')).toEqual([
    { path: pathOf('a'), day: '2026-06-01', hash, together: 1 },
  ])
})

test('it stays told when the article is laid out anew later', async () => {
  move(['a'], 'Bump')
  repo.write(pathOf('a'), source('2026-06-01', '**手順**です。'))
  repo.commit({ day: '2026-06-02' })
  expect(await bumps(['a'], '2026-06-01', '**手順**です。')).toHaveLength(1)
})

test.each([
  ['merged', 'Merge pull request #12 from acme/sodate/verify-desk'],
  ['squashed, in Japanese', 'サービスデスク: 1件の記事を「今も正しい」と確認 (#12)'],
  ['squashed, in English', 'Service desk: confirm 1 article as still right (#12)'],
])('a request of the bot, which shows the text, is none: %s', async (_name, message) => {
  move(['a'], message)
  expect(await bumps(['a'], '2026-06-01')).toEqual([])
})

test.each([
  ['the text was corrected in the same change', '手順は二つです。', undefined],
  ['the change brought the articles in', undefined, '2026-06-01'],
])('it is none when %s', async (_name, body, historyFrom) => {
  move(['a'], 'Update', body)
  expect(await bumps(['a'], '2026-06-01', body, historyFrom)).toEqual([])
})

test('an article that was verified when it was written is none', async () => {
  expect(await bumps(['a'], '2026-01-01')).toEqual([])
})
