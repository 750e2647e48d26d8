import { beforeEach, expect, test } from 'vitest'
import {
  onSearch,
  resultChosen,
  type SearchEvent,
  searchAnswered,
} from '#site/components/search/search-events.ts'

const answered = (query: string) =>
  searchAnswered({ query, locale: 'ja', resultCount: 3, strictHit: true, topId: 'account/reset-password' })
let seen: SearchEvent[]
beforeEach(() => {
  resultChosen('between/tests')
  seen = []
})

test('with nobody listening nothing is kept: who listens later hears nothing of before', () => {
  answered('前の問い')
  const stop = onSearch(event => seen.push(event))
  resultChosen('network/vpn')
  stop()
  expect(seen).toEqual([])
})

test('a search is told once, with what was chosen, when it is chosen', () => {
  const stop = onSearch(event => seen.push(event))
  answered('パスワード')
  answered('パスワード')
  expect(seen).toEqual([])
  resultChosen('account/mfa')
  resultChosen('account/mfa')
  stop()
  expect(seen).toEqual([
    {
      query: 'パスワード',
      locale: 'ja',
      resultCount: 3,
      strictHit: true,
      topId: 'account/reset-password',
      chosenId: 'account/mfa',
    },
  ])
})

test('a search that is followed by another was left without a choice', () => {
  const stop = onSearch(event => seen.push(event))
  answered('パスワ')
  answered('パスワード')
  stop()
  expect(seen.map(({ query, chosenId }) => [query, chosenId])).toEqual([['パスワ', undefined]])
})
