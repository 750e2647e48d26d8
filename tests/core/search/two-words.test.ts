import { beforeAll, describe, expect, test } from 'vitest'
import type { SearchIndex } from '#core/search/open-index.ts'
import { weighPairs } from '#core/search/pairs.ts'
import { search } from '#core/search/search.ts'
import { indexOfTitles } from '../../helpers/search-index.ts'

const titles = [
  ['backup', 'Where is my backup stored'],
  ['set-up', 'How can I set up the phone'],
  ['invite', 'How can I invite a guest'],
  ['log-in', 'The page to log in is blank'],
] as const

let index: SearchIndex
beforeAll(async () => {
  index = await indexOfTitles('en', titles)
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
