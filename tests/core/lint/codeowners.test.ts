import { expect, test } from 'vitest'
import { codeownersOf } from '#core/lint/codeowners.ts'
import { teamsSchema } from '#schemas/team.ts'

const teams = teamsSchema.parse([
  { id: 'desk', name: { ja: '窓口', en: 'Desk' }, github: { team: '@acme/desk' } },
  { id: 'infra', name: { ja: '基盤', en: 'Infra' }, github: { members: ['taro', 'jane'] } },
])

test('a folder belongs to the team that owns most of it, an article that differs to its own', () => {
  const articles = [
    { path: 'content/articles/ja/account/a.mdx', owner: 'desk' },
    { path: 'content/articles/ja/account/b.mdx', owner: 'desk' },
    { path: 'content/articles/ja/account/c.mdx', owner: 'infra' },
  ]
  expect(codeownersOf(articles, teams).split('\n').slice(1)).toEqual([
    '/content/articles/ja/account/ @acme/desk',
    '/content/articles/ja/account/c.mdx @taro @jane',
    '',
  ])
})
