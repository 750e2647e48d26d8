import { beforeAll, expect, test } from 'vitest'
import { openAnalyser } from '#adapters/analyser/open-analyser.ts'
import { movedTests, newRivals } from '#core/pull-report/search-impact.ts'
import { buildSearchIndex } from '#core/search/build-index.ts'
import { openSearchIndex, type SearchIndex } from '#core/search/open-index.ts'
import type { SearchTestResult } from '#core/search/run-search-tests.ts'
import { toSearchArticle } from '#core/search/to-search-article.ts'
import type { Analyse } from '#core/search/token.ts'
import { makeArticle, makeSettings } from '../../helpers/make-article.ts'

let analyse: Analyse
beforeAll(async () => {
  analyse = await openAnalyser()
})

/** An index of articles by id, each with the ways of asking it answers. */
function indexOf(titles: Readonly<Record<string, readonly string[]>>): Promise<SearchIndex> {
  const articles = Object.entries(titles).map(([id, [title = '', ...questions]]) =>
    toSearchArticle(makeArticle({ id, title, summary: title, questions }), '', makeSettings()),
  )
  const files = buildSearchIndex({ locale: 'ja', articles, analyse, synonyms: [] })
  return openSearchIndex(async name => files.get(name) ?? new Uint8Array())
}

function result(query: string, place: number | undefined, passed: boolean): SearchTestResult {
  const test = { locale: 'ja', query, expect: 'account/a', rank: 1 } as const
  return { test: test as SearchTestResult['test'], place, top: undefined, confidence: 1, passed }
}

test('the tests that moved are told, those that fail now first, then the longest way', () => {
  const before = [
    result('同じ', 1, true),
    result('落ちた', 1, true),
    result('上がった', 9, false),
    result('消えた', 2, true),
  ]
  const after = [
    result('同じ', 1, true),
    result('落ちた', 3, false),
    result('上がった', 1, true),
    result('消えた', undefined, false),
  ]
  const told = movedTests(before, after)
  expect(told).toMatchObject({ count: 4, failedBefore: 1, failedAfter: 2, movedCount: 3 })
  expect(told.moved.map(({ query }) => query)).toEqual(['消えた', '落ちた', '上がった'])
  expect(told.moved[0]).not.toHaveProperty('after')
})

test('an article that takes over another’s question is its rival; one that was before is not told again', async () => {
  const before = await indexOf({
    'account/a': ['パスワードを忘れました'],
    'account/b': ['プリンターが動きません'],
  })
  const after = await indexOf({
    'account/a': ['パスワードを忘れました'],
    'account/b': ['パスワードを忘れました', 'パスワードを忘れた', 'パスワード 忘れました'],
  })
  const titles = new Map([['account/a', 'パスワードを忘れました']])
  const asks = (askedBefore: readonly string[]) => [
    { id: 'account/b', texts: ['パスワードを忘れました'], askedBefore: new Set(askedBefore) },
  ]
  const rivals = await newRivals(asks([]), titles, { before, after })
  expect([...rivals.values()].flat()).toEqual(['account/a'])
  const again = await newRivals(asks(['パスワードを忘れました']), titles, { before: after, after })
  expect(again.size).toBe(0)
})
