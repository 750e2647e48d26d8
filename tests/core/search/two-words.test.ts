import { beforeAll, describe, expect, test } from 'vitest'
import { openAnalyser } from '#adapters/analyser/open-analyser.ts'
import { buildSearchIndex } from '#core/search/build-index.ts'
import { openSearchIndex, type SearchIndex } from '#core/search/open-index.ts'
import { weighPairs } from '#core/search/pairs.ts'
import { search } from '#core/search/search.ts'

const titles = [
  ['backup', 'Where is my backup stored'],
  ['set-up', 'How can I set up the phone'],
  ['invite', 'How can I invite a guest'],
  ['log-in', 'The page to log in is blank'],
] as const

let index: SearchIndex
beforeAll(async () => {
  const files = buildSearchIndex({
    locale: 'en',
    articles: titles.map(([id, title]) => ({
      id,
      title,
      phrasings: [],
      summary: '',
      body: '',
      keywords: [],
      category: 'desk',
      audience: 'public',
      verified: undefined,
    })),
    analyse: await openAnalyser(),
    synonyms: [],
  })
  index = await openSearchIndex(async name => files.get(name) ?? Promise.reject(new Error(`No file ${name}`)))
})

describe('one word or two, the same is meant', () => {
  test.each([
    ['back up', 'backup'],
    ['setup', 'set-up'],
    ['login', 'log-in'],
  ])('%s → %s', async (query, id) => {
    expect((await search(index, query)).hits[0]?.card.id).toBe(id)
  })
})

test('a pair weighs as much as its words tell; a pair of characters keeps its weight', async () => {
  const pair = (term: string) => ({ term, weight: 0.3, origin: 'pair' }) as const
  const postings = await index.postings(['how', 'can', 'invit', 'guest'])
  const weights = weighPairs([pair('how_can'), pair('invit_guest'), pair('#健康')], postings, titles.length)
  expect(weights.map(({ weight }) => Number(weight.toFixed(2)))).toEqual([0.17, 0.3, 0.3])
})
