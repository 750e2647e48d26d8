import { expect, test } from 'vitest'
import { scaffoldOf } from '#core/authoring/scaffold.ts'
import { lintArticle } from '#core/lint/lint-article.ts'
import { ARTICLE_KINDS } from '#schemas/article.ts'
import { LOCALES } from '#schemas/locales.ts'
import { makeSettings } from '../../helpers/make-article.ts'

const CASES = LOCALES.flatMap(locale => ARTICLE_KINDS.map(kind => [locale, kind] as const))

test.each(CASES)('a new %s article of kind %s passes the check, due by the policy', (locale, kind) => {
  const settings = makeSettings()
  const title = locale === 'ja' ? '画面が「真っ暗」です' : 'My "screen" stays black'
  const wish = { title, locale, kind, category: 'account', slug: 'black', owner: 'service-desk' }
  const { path, text } = scaffoldOf({ ...wish, today: '2026-11-20' }, settings.site)
  const { findings, facts } = lintArticle(path, text, { ...settings, terms: [] })
  expect(findings).toEqual([])
  expect(facts?.article).toMatchObject({ title, kind, locale, status: 'draft', verified: '2026-11-20' })
  expect(facts?.article.reviewBy).toBe('2027-05-19')
})
