import { describe, expect, test } from 'vitest'
import type { Article } from '#core/article/article.ts'
import { dayIn } from '#core/calendar/days.ts'
import { type FindingInput, findingsOf } from '#core/freshness/findings.ts'
import { versionsByPath } from '#core/freshness/history.ts'
import { materialChange } from '#core/freshness/material-change.ts'
import type { FindingKind } from '#schemas/finding.ts'
import { reviewPolicySchema } from '#schemas/site.ts'
import { makeArticle, makeSettings } from '../../helpers/make-article.ts'

const TODAY = '2026-11-01'
const base = makeSettings()
const settings = {
  ...base,
  site: { ...base.site, review: reviewPolicySchema.parse({ intervalDays: 180, noticeDays: 14 }) },
  products: [{ id: 'vpn', name: { ja: 'VPN', en: 'VPN' }, version: '10.0', audience: 'public' as const }],
}

function kindsOf(article: Article, more: Partial<FindingInput> = {}): readonly FindingKind[] {
  const input = { articles: [article], settings, today: TODAY, ...more }
  return findingsOf(input)
    .filter(found => found.path === article.path)
    .map(found => found.kind)
}

/** The first and the last moment of a day where the site is, summer time and its ends included. */
const ZONES = [
  ['Asia/Tokyo', '+09:00', '+09:00'],
  // On 1 November 2026 clocks in New York go back: the day begins at -04:00 and ends at -05:00.
  ['America/New_York', '-04:00', '-05:00'],
] as const

describe.each(ZONES)('rules that read the calendar, in %s', (timeZone, summer, winter) => {
  const momentsOf = (day: string) => [
    new Date(`${day}T00:00:00${day <= '2026-11-01' ? summer : winter}`),
    new Date(`${day}T23:59:59${day < '2026-11-01' ? summer : winter}`),
  ]

  test.each<[FindingKind, string, Partial<Article>, boolean]>([
    ['review-due', '2026-10-17', { reviewBy: '2026-11-01' }, false],
    ['review-due', '2026-10-18', { reviewBy: '2026-11-01' }, true],
    ['review-due', '2026-10-19', { reviewBy: '2026-11-01' }, true],
    ['review-due', '2026-10-31', { reviewBy: '2026-11-01' }, true],
    ['review-due', '2026-11-01', { reviewBy: '2026-11-01' }, false],
    ['review-overdue', '2026-10-31', { reviewBy: '2026-11-01' }, false],
    ['review-overdue', '2026-11-01', { reviewBy: '2026-11-01' }, true],
    ['review-overdue', '2026-11-02', { reviewBy: '2026-11-01' }, true],
    ['review-overdue', '2026-10-31', { verified: '2026-05-05' }, false],
    ['review-overdue', '2026-11-01', { verified: '2026-05-05' }, true],
    ['expired-fragment', '2026-10-31', { body: '<Until date="2026-11-01">案内</Until>' }, false],
    ['expired-fragment', '2026-11-01', { body: '<Until date="2026-11-01">案内</Until>' }, false],
    ['expired-fragment', '2026-11-02', { body: '<Until date="2026-11-01">案内</Until>' }, true],
  ])('%s on %s of %j: %s', (kind, day, parts, isFound) => {
    for (const moment of momentsOf(day))
      expect(kindsOf(makeArticle(parts), { today: dayIn(timeZone, moment) }).includes(kind)).toBe(isFound)
  })

  test.each([
    ['the day before it was verified', '2026-10-31', false],
    ['the day it was verified', '2026-11-01', false],
    ['the day after it was verified', '2026-11-02', true],
  ])('changed-since-verified: a change on %s', (_name, day, isFound) => {
    const article = makeArticle({ verified: '2026-11-01', body: '手順は四つです。\n' })
    const source = (text: string) => `---\nverified: 2026-11-01\n---\n${text}\n`
    const blobs = new Map([
      ['old', source('手順は三つです。')],
      ['new', source('手順は四つです。')],
    ])
    for (const moment of momentsOf(day)) {
      const commit = (after: string, at: number) => ({
        hash: after,
        at,
        author: 'a',
        email: 'e',
        subject: '',
        changes: [{ path: article.path, from: undefined, after }],
      })
      const commits = [commit('new', moment.getTime() / 1000), commit('old', Date.parse('2026-01-01') / 1000)]
      const versions = versionsByPath(commits, { timeZone, today: '2026-12-01' }).get(article.path) ?? []
      const change = materialChange(article, versions, { blobs, historyFrom: undefined })
      const changes = new Map(change && [[article.path, change]])
      expect(kindsOf(article, { changes }).includes('changed-since-verified')).toBe(isFound)
    }
  })
})

const asked = makeArticle()
const demandOf = (known: object): Partial<FindingInput> => ({ demand: { articles: { [asked.id]: known } } })
const linkTo = (url: string, kind: 'link' | 'anchor', path = asked.path): Partial<FindingInput> => ({
  links: { broken: [{ path, url, kind }] },
})

describe('rules that read other things', () => {
  test.each<[FindingKind, string, Article, Partial<FindingInput>, boolean]>([
    ['never-verified', 'no day', makeArticle({ verified: undefined }), {}, true],
    ['never-verified', 'a day', asked, {}, false],
    ['owner-missing', 'no such team', makeArticle({ owner: 'nobody' }), {}, true],
    ['owner-missing', 'a team without a handle', makeArticle({ owner: 'secret-team' }), {}, true],
    ['broken-link', 'a link that fails', asked, linkTo('https://x.example', 'link'), true],
    [
      'broken-link',
      'a link of another article',
      asked,
      linkTo('https://x.example', 'link', 'content/b.mdx'),
      false,
    ],
    ['broken-link', 'nothing looked at', asked, {}, false],
    ['broken-anchor', 'an anchor that is gone', asked, linkTo('/a/#b', 'anchor'), true],
    [
      'product-version-behind',
      '9.2 before 10.0',
      makeArticle({ products: [{ name: 'vpn', version: '9.2' }] }),
      {},
      true,
    ],
    [
      'product-version-behind',
      'the same',
      makeArticle({ products: [{ name: 'vpn', version: '10.0' }] }),
      {},
      false,
    ],
    [
      'product-version-behind',
      'newer',
      makeArticle({ products: [{ name: 'vpn', version: '10.1' }] }),
      {},
      false,
    ],
    ['orphan', 'nothing leads to it', asked, {}, true],
    [
      'orphan',
      'a related article',
      asked,
      { articles: [asked, makeArticle({ id: 'account/b', related: [asked.id] })] },
      false,
    ],
    [
      'contradicted-by-tickets',
      'one report',
      asked,
      demandOf({ contradictions: [{ tickets: ['1'], text: 'x' }] }),
      true,
    ],
    ['contradicted-by-tickets', 'none', asked, demandOf({ contradictions: [] }), false],
    ['unused', 'no views', asked, demandOf({ views: 0 }), true],
    ['unused', 'one view', asked, demandOf({ views: 1 }), false],
    ['unused', 'views not counted', asked, demandOf({}), false],
    ['unused', 'no views but a ticket', asked, demandOf({ views: 0, ticketCount: 1 }), false],
    ['in-demand', 'nine tickets', asked, demandOf({ ticketCount: 9 }), false],
    ['in-demand', 'ten tickets', asked, demandOf({ ticketCount: 10 }), true],
    ['negative-feedback', 'two of four votes', asked, demandOf({ votesUp: 2, votesDown: 2 }), false],
    ['negative-feedback', 'two of five votes', asked, demandOf({ votesUp: 3, votesDown: 2 }), true],
    ['negative-feedback', 'two of six votes', asked, demandOf({ votesUp: 4, votesDown: 2 }), false],
  ])('%s with %s', (kind, _name, article, more, isFound) => {
    expect(kindsOf(article, more).includes(kind)).toBe(isFound)
  })

  test('every finding says what, and what clears it, in Japanese and in English', () => {
    const found = findingsOf({
      articles: [
        makeArticle({
          verified: undefined,
          reviewBy: '2026-10-01',
          owner: 'nobody',
          body: '<Until date="2026-10-01">x</Until>',
          products: [{ name: 'vpn', version: '9.2' }],
        }),
      ],
      settings,
      today: TODAY,
      ...linkTo('https://x.example', 'link'),
      ...demandOf({ views: 0, votesDown: 9, contradictions: [{ tickets: ['1'], text: '別の方法' }] }),
    })
    expect(found.length).toBeGreaterThanOrEqual(8)
    for (const { text, clears } of found) {
      expect(text.ja + clears.ja).toMatch(/[ぁ-ん]/)
      expect(text.en + clears.en).toMatch(/[a-z]/)
    }
  })
})

describe('demand, where the policy asks for it', () => {
  const weighted = (on: boolean) => ({
    settings: {
      ...settings,
      site: {
        ...settings.site,
        review: reviewPolicySchema.parse({ demandWeighted: on, postponeAtMostDays: 30, noticeDays: 14 }),
      },
    },
  })
  const article = makeArticle({ reviewBy: '2026-11-01' })
  const used = demandOf({ views: 20 })

  test.each([
    ['2026-11-30', true, false],
    ['2026-12-01', true, true],
    ['2026-12-02', true, true],
    ['2026-11-01', false, true],
  ])('used without complaint, on %s with weighting %s it is overdue: %s', (today, on, isOverdue) => {
    expect(kindsOf(article, { ...weighted(on), ...used, today }).includes('review-overdue')).toBe(isOverdue)
  })

  test.each([
    ['a complaint', { views: 20, votesDown: 1 }],
    ['too few readers', { views: 19 }],
  ])('%s keeps the day', (_name, known) => {
    expect(kindsOf(article, { ...weighted(true), ...demandOf(known) })).toContain('review-overdue')
  })
})
