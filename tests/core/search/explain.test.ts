import { beforeAll, expect, test } from 'vitest'
import { openAnalyser } from '#adapters/analyser/open-analyser.ts'
import { buildSearchIndex } from '#core/search/build-index.ts'
import { explainResult } from '#core/search/explain.ts'
import { openSearchIndex, type SearchIndex } from '#core/search/open-index.ts'
import { search } from '#core/search/search.ts'

let index: SearchIndex
beforeAll(async () => {
  const article = { body: '', keywords: [], category: 'it', audience: 'public', verified: undefined } as const
  const files = buildSearchIndex({
    locale: 'ja',
    analyse: await openAnalyser(),
    synonyms: [['パスワード', 'PW']],
    articles: [
      {
        ...article,
        id: 'account/reset-password',
        title: 'パスワードを忘れた',
        phrasings: ['サインインできない'],
        summary: '再設定できます。',
      },
      {
        ...article,
        id: 'network/vpn',
        title: 'VPNに繋がらない',
        phrasings: [],
        summary: 'もう一度接続します。',
      },
    ],
  })
  index = await openSearchIndex(async name => files.get(name) ?? new Uint8Array())
})

const explain = async (query: string) => explainResult(await search(index, query)).join('\n')

test('says what was understood, by which synonym, where it stands and what it is worth', async () => {
  const said = await explain('ＰＷを忘れた')
  expect(said).toMatch(/^understood {3}pwを忘れた/)
  expect(said).toMatch(/pw → .*\(synonym\)/)
  expect(said).toMatch(
    /\n1\. account\/reset-password +\d+\.\d\d {3}パスワードを忘れた\n {3}asked as {3}its title\n/,
  )
  expect(said).toMatch(/ \d+\.\d\d {2}忘れ? → .* written, in the question/)
})

test('names the phrasing that fits and marks words the site does not know', async () => {
  expect(await explain('サインインできない')).toContain('asked as   サインインできない')
  expect(await explain('冷蔵庫')).toContain('(unknown here)')
})

test('says that an answer to nothing would not be shown as one', async () => {
  expect(await explain('明日の天気')).toMatch(
    /confidence {3}0\.\d\d, ahead by \d\.\d\d: not shown as the answer/,
  )
})
