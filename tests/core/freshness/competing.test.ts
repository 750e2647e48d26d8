import { expect, test } from 'vitest'
import { findCompeting } from '#core/freshness/rules/links.ts'
import { makeArticle, makeSettings } from '../../helpers/make-article.ts'

const settings = makeSettings()
const competing = (...questions: string[][]) =>
  findCompeting({
    articles: questions.map((asked, at) =>
      makeArticle({ id: `account/a-${at}`, title: `題${at}`, questions: asked }),
    ),
    settings,
    today: '2026-11-24',
  }).map(found => [found.article.id, found.evidence])

test.each([
  ['the same words', ['人を追加したい'], ['人を追加したい']],
  ['one of the phrasings a line stands for', ['(メンバー|人)[を]追加したい'], ['人を追加したい']],
  ['words that differ in width and marks only', ['ＶＰＮがつながらない！'], ['VPNがつながらない']],
  ['English, in another case', ['I cannot sign in'], ['i cannot sign in?']],
])('two articles compete for %s', (_, one, other) => {
  expect(competing(one, other)).toEqual([
    ['account/a-0', ['account/a-1']],
    ['account/a-1', ['account/a-0']],
  ])
})

test('different questions do not compete', () => {
  expect(competing(['人を追加したい'], ['人を外したい'])).toEqual([])
})

test('desks do not compete: employees and customers ask in the same words', () => {
  const categories = settings.categories.map(one =>
    one.id === 'network' ? { ...one, desk: 'external' as const } : one,
  )
  const found = findCompeting({
    articles: ['account/a', 'network/b'].map(id =>
      makeArticle({ id, title: id, questions: ['パスワードを忘れた'] }),
    ),
    settings: { ...settings, categories },
    today: '2026-11-24',
  })
  expect(found).toEqual([])
})
