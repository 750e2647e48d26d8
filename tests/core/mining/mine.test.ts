import { describe, expect, test } from 'vitest'
import { groupTexts } from '#core/mining/cluster/group-texts.ts'
import { planMining } from '#core/mining/mine.ts'
import { toTopics } from '#core/mining/topic.ts'
import { type Candidate, candidateSchema } from '#schemas/candidate.ts'
import { demandSchema } from '#schemas/demand.ts'
import { miningSchema } from '#schemas/mining.ts'
import { miningReportSchema } from '#schemas/mining-report.ts'
import type { Ticket } from '#schemas/ticket.ts'
import { makeArticle } from '../../helpers/make-article.ts'
import { makeTickets, PLANTED } from '../../helpers/make-tickets.ts'

const mining = miningSchema.parse({
  exclude: [{ id: 'noise', phrases: ['テストチケット', 'Out of Office', '異動のご挨拶'] }],
})
const { tickets, labels } = makeTickets()

function run(own: readonly Ticket[], known: readonly Candidate[] = []) {
  const when = { today: '2026-10-01', timeZone: 'Asia/Tokyo' }
  return planMining({
    tickets: own,
    articles: [],
    known,
    mining,
    cluster: groupTexts,
    ...when,
  })
}

function labelOf(topic: { tickets: readonly Ticket[] }): string | undefined {
  const counts = Map.groupBy(topic.tickets, ticket => labels.get(ticket.id))
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0]
}

describe('mining a year of tickets', () => {
  test('finds every planted topic and leaves noise out', async () => {
    const plan = await run(tickets)
    expect(new Set(plan.topics.map(one => labelOf(one.topic)))).toEqual(
      new Set(PLANTED.map(one => one.label)),
    )
    expect(plan.report.excluded).toEqual({ noise: 12 })
  })

  test('names the topic one person solves, and the one that comes at month end', async () => {
    const plan = await run(tickets)
    const reasonsOf = (label: string) => {
      const ids = plan.topics.filter(one => labelOf(one.topic) === label).map(one => one.candidate.id)
      return plan.report.topics
        .filter(one => ids.includes(one.id))
        .flatMap(one => one.reasons.map(reason => reason.kind))
    }
    expect(reasonsOf('label-printer')).toContain('one-head')
    expect(reasonsOf('expense-close')).toContain('week-of-month')
    expect(reasonsOf('projector')).not.toContain('one-head')
  })

  test('what it gives keeps to the schemas', async () => {
    const plan = await run(tickets)
    const read = (value: unknown) => JSON.parse(JSON.stringify(value))
    expect(miningReportSchema.safeParse(read(plan.report)).error).toBeUndefined()
    expect(demandSchema.safeParse(read(plan.demand)).error).toBeUndefined()
    for (const candidate of plan.ledger)
      expect(candidateSchema.safeParse(read(candidate)).error).toBeUndefined()
  })

  test('a second run remembers everything and changes nothing', async () => {
    const first = await run(tickets)
    const second = await run(tickets, first.ledger)
    expect(second.ledger).toEqual(first.ledger)
    expect(second.report).toEqual(first.report)
  })

  test('two topics whose most typical askers say the same have titles of their own', async () => {
    const ask = (id: string, subject: string): Ticket => ({
      id: `generic:${id}`,
      source: 'generic',
      createdAt: '2026-04-01T00:00:00Z',
      subject,
      request: '',
      messages: [],
      tags: [],
    })
    const texts = ['写真がアップロードできない', '写真がアップロードできない', '写真のアップロードに失敗する']
    const own = [...texts, ...texts].map((text, i) => ask(String(i), text))
    const topics = await toTopics(own, [0, 0, 0, 1, 1, 1], { minTickets: 3 })
    const titles = topics.map(one => one.title)
    expect(titles).toEqual(['写真がアップロードできない', '写真のアップロードに失敗する'])
  })

  test('the order of the tickets does not matter', async () => {
    expect((await run(tickets.toReversed())).report).toEqual((await run(tickets)).report)
  })

  test('ids stay when a fifth of the tickets is new, and when the window moves on', async () => {
    const byTime = [...tickets].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
    const early = await run(byTime.slice(0, Math.floor(tickets.length * 0.8)))
    const all = await run(tickets, early.ledger)
    const late = await run(byTime.slice(Math.floor(tickets.length * 0.5)), early.ledger)
    const idOf = (plan: typeof all, label: string) => {
      const own = plan.topics.filter(one => labelOf(one.topic) === label)
      return own.sort((a, b) => b.topic.tickets.length - a.topic.tickets.length)[0]?.candidate.id
    }
    for (const { label } of PLANTED) {
      expect(idOf(all, label)).toBe(idOf(early, label))
      expect(idOf(late, label)).toBe(idOf(early, label))
    }
  })

  test.each([
    ['demand as before', 1, undefined, 'dismissed'],
    ['demand grown, but its day has not come', 0.2, '2026-10-02', 'dismissed'],
    ['demand grown and its day has come', 0.2, '2026-10-01', 'new'],
    ['demand grown and no day named', 0.2, undefined, 'new'],
  ])('a dismissed candidate with %s is %4$s', async (_, share, until, state) => {
    const [first] = (await run(tickets)).topics
    if (!first) throw new Error('no topic')
    const then = { reason: '対象外', perMonth: first.figures.perMonth * share, ...(until ? { until } : {}) }
    const plan = await run(tickets, [{ ...first.candidate, state: 'dismissed', dismissed: then }])
    expect(plan.ledger.find(one => one.id === first.candidate.id)?.state).toBe(state)
  })

  test.each([
    ['accepted', 'published'],
    ['drafted', 'published'],
    ['new', 'new'],
  ] as const)('a candidate %s that an article now answers is %s', async (before, after) => {
    const [first] = (await run(tickets)).topics
    if (!first) throw new Error('no topic')
    const { candidate, topic } = first
    const said = topic.tickets.map(one => `${one.subject} ${one.resolution ?? ''}`).join('\n')
    const { locale, title } = candidate
    const article = makeArticle({ locale, title, body: said, verified: '2026-09-20' })
    const plan = await planMining({
      tickets,
      articles: [article],
      known: [{ ...candidate, state: before, firstSeen: '2026-09-01' }],
      mining,
      cluster: groupTexts,
      today: '2026-10-01',
      timeZone: 'Asia/Tokyo',
      search: async () => ({ ids: [article.id], confidence: 1 }),
    })
    const now = plan.ledger.find(one => one.id === candidate.id)
    expect(now?.state).toBe(after)
    if (after === 'published')
      expect(now?.published).toEqual({ article: article.id, on: '2026-09-20', perMonth: candidate.perMonth })
  })

  test('no tickets make an empty report, not an error', async () => {
    expect((await run([])).report.topics).toEqual([])
  })
})
