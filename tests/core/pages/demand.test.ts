import { describe, expect, test } from 'vitest'
import { demandView } from '#site/components/demand/demand-view.ts'
import { toModel } from '#site/components/model.ts'
import { demandPages } from '#site/components/pages/demand.ts'
import { makeSettings } from '../../helpers/make-article.ts'
import { makeTickets } from '../../helpers/make-tickets.ts'
import { planOf } from '../../helpers/mining-report.ts'

async function reportOf(tickets: ReturnType<typeof makeTickets>['tickets']) {
  return (await planOf(tickets)).report
}

describe('the demand page', () => {
  test.each([
    ['ja', '対応が必要な話題はありません。'],
    ['en', 'Nothing needs doing.'],
  ] as const)('in %s says so when there is nothing', async (locale, text) => {
    expect(demandView(await reportOf([]), locale).safe).toContain(text)
  })

  test('has a table behind every picture and shows what tickets say as text', async () => {
    const hostile = makeTickets().tickets.map(one => ({
      ...one,
      subject: `${one.subject} <img src=x onerror=alert(1)>`,
      url: 'javascript:alert(1)',
    }))
    const page = demandView(await reportOf(hostile), 'ja').safe
    expect(page).not.toMatch(/<img|href="javascript/)
    const figures = page.split('<figure').slice(1)
    expect(figures.length).toBeGreaterThan(3)
    for (const figure of figures) expect(figure.slice(0, figure.indexOf('</figure>'))).toContain('<table')
  })

  test.each([
    ['ja', '迷惑メール 3、新種 1', '記事がない話題'],
    ['en', 'spam 3, 新種 1', 'topics without an article'],
  ] as const)(
    'in %s begins with the figures, and names noise as readers do',
    async (locale, noise, figure) => {
      const report = await reportOf(makeTickets().tickets)
      const page = demandView({ ...report, excluded: { spam: 3, 新種: 1 } }, locale).safe
      expect(page.indexOf('class="figures"')).toBeLessThan(page.indexOf('<table'))
      expect(page).toContain(noise)
      expect(page).toContain(figure)
    },
  )

  test('leads to the article a topic is about, if the site has it', async () => {
    const report = await reportOf(makeTickets().tickets)
    const topics = report.topics.map((topic, at) => ({
      ...topic,
      coverage: 'outdated' as const,
      articleId: at === 0 ? 'pc/here' : 'pc/gone',
    }))
    const page = demandView({ ...report, topics }, 'ja', id =>
      id === 'pc/here' ? `/ja/${id}/` : undefined,
    ).safe
    expect(page).toContain('<a href="/ja/pc/here/">')
    expect(page).not.toContain('href="/ja/pc/gone/"')
  })

  test('links a ticket where the export held an address', async () => {
    const tickets = makeTickets().tickets.map(one => ({ ...one, url: 'https://desk.example.com/1' }))
    expect(demandView(await reportOf(tickets), 'en').safe).toContain(
      '<a href="https://desk.example.com/1" rel="noreferrer">',
    )
  })

  test.each([
    ['ja', '月15.0件の減少'],
    ['en', '15.0 tickets fewer a month'],
  ] as const)('in %s tells what a published article changed', async (locale, text) => {
    const report = await reportOf(makeTickets().tickets)
    const [first, ...rest] = report.topics
    if (!first) throw new Error('no topic')
    const measured = {
      basis: 'year-before' as const,
      months: 4,
      expected: 80,
      actual: 20,
      savedPerMonth: 15,
      errorPerMonth: 4,
      hoursPerMonth: 4,
    }
    const published = { ...first, published: { article: 'a/b', on: '2026-05-01' }, measured }
    expect(demandView({ ...report, topics: [published, ...rest] }, locale).safe).toContain(text)
  })

  test.each([
    ['internal', 2],
    ['public', 0],
  ] as const)(
    'of the %s build is there without a report, too, and says how to make one',
    (audience, count) => {
      const model = toModel({ settings: makeSettings(), articles: [], audience, today: '2026-11-23' })
      const pages = demandPages(model, undefined)
      expect(pages.length).toBe(count)
      for (const page of pages)
        expect(page.kind === 'page' && page.slots().main.safe).toContain('npm run mine')
    },
  )
})
