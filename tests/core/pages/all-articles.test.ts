import { expect, test } from 'vitest'
import { toModel } from '#site/components/model.ts'
import { allArticlesPages } from '#site/components/pages/all-articles.ts'
import { makeArticle, makeSettings } from '../../helpers/make-article.ts'

function pagesOf(titles: readonly string[]) {
  const articles = titles.map((title, at) =>
    makeArticle({ locale: 'en', id: `account/a-${at}`, category: 'account', title }),
  )
  const model = toModel({
    settings: makeSettings(),
    articles,
    audience: 'public',
    today: '2026-11-23',
    readings: new Map(titles.map(title => [`en ${title}`, title.toLowerCase()])),
  })
  return allArticlesPages(model, 'en').map(page => ({
    path: page.path,
    main: page.kind === 'page' ? page.slots().main.safe : '',
  }))
}

test('a small site has one page, in order of reading, with links to the letters it has', () => {
  const [page, ...more] = pagesOf(['VPN drops', 'Ask for a licence', 'vacuum'])
  expect(more).toEqual([])
  const titles = [...(page?.main ?? '').matchAll(/<li data-filtered[^>]*><a[^>]*>([^<]+)/g)].map(
    one => one[1],
  )
  expect(titles).toEqual(['Ask for a licence', 'vacuum', 'VPN drops'])
  expect(page?.main).toContain('href="#index-v"')
  expect(page?.main).not.toContain('href="#index-b"')
})

test('a large site has a page per letter and none longer than 500 titles', () => {
  const titles = Array.from({ length: 1300 }, (_, at) => `${at < 1200 ? 'b' : 'z'} ${at}`)
  const pages = pagesOf(titles)
  expect(pages.map(page => page.path)).toEqual([
    'en/articles/index.html',
    'en/articles/page/2/index.html',
    'en/articles/page/3/index.html',
    'en/articles/z/index.html',
  ])
  for (const { main } of pages) {
    expect(main.match(/data-filtered/g)?.length).toBeLessThanOrEqual(500)
    expect(main).toContain('href="/en/articles/z/"')
  }
})

test('without articles there is still a page', () => {
  expect(pagesOf([])).toHaveLength(1)
})
