import { expect, test } from 'vitest'
import { parseArticle } from '#core/article/parse-article.ts'
import type { Audience } from '#schemas/audience.ts'
import { siteSchema } from '#schemas/site.ts'
import { adminPage, adminUrl } from '#site/components/admin/admin-page.ts'
import { toModel } from '#site/components/model.ts'
import { editUrl, newArticleUrl } from '#site/components/pages/lists.ts'
import { makeArticle, makeSettings } from '../../helpers/make-article.ts'

function modelOf(url: string | undefined, audience: Audience = 'public') {
  const settings = makeSettings()
  const site = siteSchema.parse({
    name: { ja: 'ヘルプ', en: 'Help' },
    organisation: { ja: '例社', en: 'Example' },
    ...(url && { repository: { url, contentPath: 'help/content' } }),
  })
  const articles = [makeArticle({ locale: 'ja', id: 'account/reset-password', category: 'account' })]
  return toModel({
    settings: { ...settings, site },
    articles,
    audience,
    today: '2026-11-23',
    readings: new Map(),
  })
}

test.each(['ja', 'en'] as const)(
  'a new article in %s begins on GitHub with a draft that is an article',
  locale => {
    const url = new URL(newArticleUrl(modelOf('https://github.com/acme/help'), locale, 'account') ?? '')
    expect(url.origin + url.pathname).toBe(
      `https://github.com/acme/help/new/main/help/content/articles/${locale}/account`,
    )
    expect(url.href.length).toBeLessThan(8000)
    const path = `content/articles/${locale}/account/${url.searchParams.get('filename')}`
    const { article, messages } = parseArticle(path, url.searchParams.get('value') ?? '')
    expect(messages).toEqual([])
    expect(article).toMatchObject({ status: 'draft', kind: 'how-to', locale })
    expect(article?.verified).toBeUndefined()
  },
)

test('a fix is proposed on the file and branch of the repository', () =>
  expect(editUrl(modelOf('https://github.com/acme/help'), 'content/articles/ja/account/x.mdx')).toBe(
    'https://github.com/acme/help/edit/main/help/content/articles/ja/account/x.mdx',
  ))

test.each([
  ['https://github.com/acme/help', 'internal', true],
  ['https://github.com/acme/help', 'public', false],
  ['https://github.com/acme/help', 'partner', false],
  ['https://git.example.com/acme/help', 'internal', false],
  [undefined, 'internal', false],
] as const)('with a repository at %s the %s site has the editor: %s', (url, audience, has) => {
  const model = modelOf(url, audience)
  expect(adminPage(model, [])).toHaveLength(has ? 1 : 0)
  const to = adminUrl(model, { locale: 'ja', category: 'account', id: 'account/reset-password' })
  expect(to).toBe(has ? '/admin/#/collections/ja-account/entries/reset-password' : undefined)
})

test('what the editor is told cannot end the script it stands in', () => {
  const model = modelOf('https://github.com/acme/help', 'internal')
  const [page] = adminPage(
    {
      ...model,
      settings: {
        ...model.settings,
        site: { ...model.settings.site, name: { ja: '</script><b>', en: '</script>' } },
      },
    },
    [{ say: '</script>', not: ['<b>'], locale: 'ja', except: [], fix: false }],
  )
  const text = page?.kind === 'file' ? String(page.content()) : ''
  expect(text.match(/<\/script>/g)).toHaveLength(2)
  expect(text).not.toContain('<b>')
})
