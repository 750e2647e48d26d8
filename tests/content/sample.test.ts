import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readContent } from '#adapters/files/read-content.ts'
import type { Article } from '#core/article/article.ts'
import { expandQuestions } from '#core/article/variants.ts'
import { findingsOf } from '#core/freshness/findings.ts'
import { freshnessOf } from '#core/freshness/freshness.ts'
import { translationsOf } from '#core/translation/translations.ts'

const ROOT = join(import.meta.dirname, '../..')
const TODAY = '2026-11-23'
const { content } = readContent(ROOT)
/** An organisation replaces content/ with its own: these tests are about the sample only. */
const sample = content?.site.organisation.ja === 'はるにれ計装株式会社' ? content : undefined
const articles = sample?.articles ?? []
const published = articles.filter(article => article.status === 'published')
const ja = published.filter(article => article.locale === 'ja')
const en = published.filter(article => article.locale === 'en')
const desks = new Map(sample?.categories.map(({ id, desk }) => [id, desk]))
const holds = (text: string) => (article: Article) => article.body.includes(text)
const countOf = (test: (article: Article) => boolean, from = ja) => from.filter(test).length
const hasOwnPartIn = (name: string) => (article: Article) =>
  article.audience === 'public' && article.body.includes(`<${name}>`)

describe.skipIf(!sample)(`the sample knowledge base, on ${TODAY}`, () => {
  const findings = sample ? findingsOf({ articles, settings: sample, today: TODAY }) : []
  const found = (kind: string) => new Set(findings.flatMap(one => (one.kind === kind ? [one.path] : []))).size
  const state = (wanted: string) =>
    countOf(
      article => sample !== undefined && freshnessOf(article, TODAY, sample.site.review).state === wanted,
    )
  const behind = translationsOf(articles, 'ja').filter(one => one.state === 'behind').length

  test.each<[string, number, number, number?]>([
    ['Japanese articles', ja.length, 110],
    ['articles with an English counterpart', countOf(one => en.some(({ id }) => id === one.id)), 80],
    ['articles of the internal desk', countOf(one => desks.get(one.category) === 'internal'), 50],
    ['articles of the product desk', countOf(one => desks.get(one.category) === 'external'), 40],
    ['decision trees', countOf(holds('<Troubleshoot')), 10],
    ['English decision trees', countOf(holds('<Troubleshoot'), en), 10],
    ['tabs per operating system', countOf(holds('group="os"')), 5],
    ['checklists', countOf(holds('<Checklist')), 5],
    ['figures', countOf(holds('<Figure')), 5],
    ['public articles with an internal part', countOf(hasOwnPartIn('Internal')), 10],
    ['public articles with a partner part', countOf(hasOwnPartIn('Partner')), 3],
    ['partner-only articles', countOf(one => one.audience === 'partner'), 1, 10],
    ['internal-only articles', countOf(one => one.audience === 'internal'), 1, 20],
    ['notices that end on a day', countOf(holds('<Until')), 1],
    ['drafts', articles.filter(one => one.status === 'draft').length, 1, 5],
    ['archived', articles.filter(one => one.status === 'archived').length, 1, 5],
    ['due', state('due'), 3, 40],
    ['stale', state('stale'), 3, 40],
    ['never verified', found('never-verified'), 1, 10],
    ['orphaned', found('orphan'), 3, 50],
    ['a product behind its version', found('product-version-behind'), 1, 30],
    ['translations behind', behind, 2, 3],
  ])('%s: %i, expected from %i to %s', (_, count, least, most = Number.POSITIVE_INFINITY) => {
    expect(count).toBeGreaterThanOrEqual(least)
    expect(count).toBeLessThanOrEqual(most)
  })

  test('every translation is stamped, and the bot and the check find the same ones behind', () => {
    expect(translationsOf(articles, 'ja').filter(one => one.state === 'unstamped')).toEqual([])
    expect(found('translation-behind')).toBe(behind)
  })

  test('an archived article leads on from its old addresses', () => {
    for (const one of articles.filter(({ status }) => status === 'archived'))
      expect(one.aliases, one.path).not.toEqual([])
  })

  test.each(published.map(one => [one.path, one] as const))(
    '%s can be asked in three ways at least',
    (_, one) => {
      expect(expandQuestions(one.questions).length).toBeGreaterThanOrEqual(3)
    },
  )

  test('whoever is stuck knows whom to reach, but for the twin that is to be merged', () => {
    const without = published.filter(one => !one.escalate).map(one => one.id)
    expect(without).toEqual(['members/add-people'])
  })

  test.each(globSync('content/images/*/*.svg', { cwd: ROOT }))(
    '%s can be read on a phone: letters of 11 px at least where 330 px are free',
    path => {
      const svg = readFileSync(join(ROOT, path), 'utf8')
      const width = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1])
      const sizes = [...svg.matchAll(/font-size="(\d+)"/g)].map(([, size]) => Number(size))
      expect((Math.min(...sizes) * 330) / width).toBeGreaterThanOrEqual(11)
    },
  )

  test('at least sixty questions seed the search tests', () => {
    const lines = readFileSync(join(ROOT, 'content/search-tests.yaml'), 'utf8').match(/^- \{ query: /gm)
    expect(lines?.length).toBeGreaterThanOrEqual(60)
  })
})
