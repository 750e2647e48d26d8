import { expect, test } from 'vitest'
import { toModel } from '#site/components/model.ts'
import { articlePage } from '#site/components/pages/article.ts'
import { makeArticle, makeSettings } from '../../helpers/make-article.ts'

test.each([
  ['ja', '関連する記事'],
  ['en', 'Related articles'],
] as const)('an archived article leads to what took its place, in %s', (locale, heading) => {
  const old = makeArticle({
    locale,
    id: 'account/old',
    status: 'archived',
    related: ['account/new', 'account/gone'],
  })
  const articles = [
    old,
    makeArticle({ locale, id: 'account/new', title: 'New way' }),
    makeArticle({ locale, id: 'account/gone', title: 'Gone too', status: 'archived' }),
  ]
  const model = toModel({ settings: makeSettings(), articles, audience: 'public', today: '2026-11-23' })
  const card = model.find(locale, old.id)
  if (!card) throw new Error('The archived article is not in the model')
  const page = articlePage(model, card, {
    keyOf: () => '',
    read: () => {
      throw new Error('The text of an archived article is not shown')
    },
  })
  const main = page.kind === 'page' ? page.slots().main.safe : ''
  expect(main).toContain(heading)
  expect(main).toContain(`href="/${locale}/account/new/"`)
  expect(main).not.toContain('Gone too')
})

test('other ways to ask: one phrasing of each line, whatever the line stands for', () => {
  const article = makeArticle({
    id: 'account/a',
    questions: ['(PC|パソコン)[の]バックアップを取りたい', 'ファイルは控えられていますか'],
  })
  const model = toModel({
    settings: makeSettings(),
    articles: [article],
    audience: 'public',
    today: '2026-11-23',
  })
  const card = model.find('ja', article.id)
  if (!card) throw new Error('The article is not in the model')
  const page = articlePage(model, card, {
    keyOf: () => '',
    read: () => ({ html: '', headings: [], text: '' }),
  })
  const main = page.kind === 'page' ? page.slots().main.safe : ''
  const list = /<section class="questions".*?<\/section>/s.exec(main)?.[0] ?? ''
  expect([...list.matchAll(/<li>([^<]+)/g)].map(([, text]) => text)).toEqual([
    'PCのバックアップを取りたい',
    'ファイルは控えられていますか',
  ])
})
