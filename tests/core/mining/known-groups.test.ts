import { describe, expect, test } from 'vitest'
import { groupTexts } from '#core/mining/cluster/group-texts.ts'
import { type MinePlan, planMining } from '#core/mining/mine.ts'
import { type Candidate, candidateSchema } from '#schemas/candidate.ts'
import { miningSchema } from '#schemas/mining.ts'
import type { Ticket } from '#schemas/ticket.ts'
import { makeTickets } from '../../helpers/make-tickets.ts'

const mining = miningSchema.parse({ exclude: [{ id: 'noise', phrases: ['テストチケット', '異動のご挨拶'] }] })
const { tickets, labels } = makeTickets()

function run(own: readonly Ticket[], known: readonly Candidate[] = []): Promise<MinePlan> {
  const when = { today: '2026-10-01', timeZone: 'Asia/Tokyo' }
  return planMining({ tickets: own, articles: [], known, mining, cluster: groupTexts, ...when })
}

const idsOf = (label: string) => tickets.filter(one => labels.get(one.id) === label).map(one => one.id)

/** The topics that hold the tickets of a label, largest share first. */
function homesOf(plan: MinePlan, label: string) {
  const ids = new Set(idsOf(label))
  return plan.topics
    .map(one => ({ ...one, share: one.topic.tickets.filter(ticket => ids.has(ticket.id)).length }))
    .filter(one => one.share >= 5)
    .sort((a, b) => b.share - a.share)
}

function candidate(of: Partial<Candidate>): Candidate {
  return candidateSchema.parse({
    id: 'c-00000001',
    state: 'new',
    title: '印字がかすれる',
    locale: 'ja',
    coverage: 'gap',
    questions: ['ラベルプリンタの印字がかすれる'],
    anchors: idsOf('label-printer').slice(0, 20),
    terms: ['ラベルプリンタ', '印字'],
    perMonth: 3,
    firstSeen: '2026-09-01',
    ...of,
  })
}

describe('what is remembered gets its tickets first', () => {
  test.each([1, 2, 3])(
    'a second and a third run change nothing, in any order of tickets (%i)',
    async seed => {
      const own = makeTickets(seed).tickets
      const first = await run(own)
      const second = await run(own.toReversed(), first.ledger)
      expect(second.ledger).toEqual(first.ledger)
      expect(second.report).toEqual(first.report)
      expect((await run(own, second.ledger)).ledger).toEqual(first.ledger)
    },
  )

  test('the order of the tickets does not matter', async () => {
    const half = await run(tickets.filter((_, i) => i % 2 === 0))
    const all = await run(tickets, half.ledger)
    expect(await run(tickets.toReversed(), half.ledger)).toEqual(all)
    expect(await run(tickets, half.ledger.toReversed())).toEqual(all)
  })

  test('one that is two things is split: who holds most anchors keeps the id, the other says where it is from', async () => {
    const anchors = [...idsOf('label-printer').slice(0, 13), ...idsOf('expense-close').slice(0, 10)]
    const plan = await run(tickets, [candidate({ anchors })])
    const [printer] = homesOf(plan, 'label-printer')
    const [expense] = homesOf(plan, 'expense-close')
    expect(printer?.candidate.id).toBe('c-00000001')
    expect(expense?.candidate.splitFrom).toBe('c-00000001')
    const ids = new Set(idsOf('label-printer'))
    expect(printer?.candidate.anchors.every(id => ids.has(id))).toBe(true)
    expect((await run(tickets, plan.ledger)).ledger).toEqual(plan.ledger)
  })

  test('two that are one become one: what people decided about goes on, and the other says so', async () => {
    const ids = idsOf('label-printer')
    const plan = await run(tickets, [
      candidate({ anchors: ids.slice(0, 12) }),
      candidate({ id: 'c-00000002', state: 'accepted', anchors: ids.slice(12, 24), firstSeen: '2026-09-20' }),
    ])
    expect(homesOf(plan, 'label-printer').map(one => one.candidate.id)).toEqual(['c-00000002'])
    const other = plan.ledger.find(one => one.id === 'c-00000001')
    expect(other?.mergedInto).toBe('c-00000002')
    expect((await run(tickets, plan.ledger)).ledger).toEqual(plan.ledger)
  })

  test('what was dismissed never becomes one with what was not', async () => {
    const ids = idsOf('label-printer')
    const dismissed = { reason: '対象外', perMonth: 9 }
    const plan = await run(tickets, [
      candidate({ anchors: ids.slice(0, 12) }),
      candidate({ id: 'c-00000002', state: 'dismissed', dismissed, anchors: ids.slice(12, 24) }),
    ])
    expect(plan.ledger.flatMap(one => one.mergedInto ?? [])).toEqual([])
  })

  test('one whose tickets have all gone stays as it was and takes none', async () => {
    const gone = candidate({ anchors: ['generic:X-1', 'generic:X-2'], terms: ['給与明細', '源泉徴収'] })
    const plan = await run(tickets, [gone])
    expect(plan.ledger.find(one => one.id === gone.id)).toEqual(gone)
    expect(plan.topics.map(one => one.candidate.id)).not.toContain(gone.id)
    expect((await run([], [gone])).ledger).toEqual([gone])
  })

  test.each([
    ['its words', { terms: ['ラベルプリンタ', '印字', '倉庫', '出荷'] }],
    ['its questions, in a file of before words were kept', { terms: undefined }],
  ])('one whose anchors have gone is known by %s, and described anew', async (_, of) => {
    const plan = await run(tickets, [candidate({ ...of, anchors: ['generic:X-1', 'generic:X-2'] })])
    const [home] = homesOf(plan, 'label-printer')
    expect(home?.candidate.id).toBe('c-00000001')
    expect(home?.candidate.anchors).not.toContain('generic:X-1')
    expect(home?.candidate.terms).toContain('印字')
  })

  test('it takes what is like it and nothing else', async () => {
    const plan = await run(tickets, [candidate({})])
    const own = plan.topics.find(one => one.candidate.id === 'c-00000001')
    expect(new Set(own?.topic.tickets.map(one => labels.get(one.id)))).toEqual(new Set(['label-printer']))
    expect(homesOf(plan, 'car-booking')[0]?.share).toBe(idsOf('car-booking').length)
  })
})

describe('the memory', () => {
  test('keeps words of several tickets only, and no numbers', async () => {
    const one = tickets.map((ticket, i) => (i === 3 ? { ...ticket, request: '担当は山田太郎です' } : ticket))
    const { ledger } = await run(one)
    const terms = ledger.flatMap(candidate => candidate.terms ?? [])
    expect(terms.length).toBeGreaterThan(8)
    expect(terms).not.toContain('山田太郎')
    expect(terms.filter(term => /\d/.test(term))).toEqual([])
  })

  test.each([
    ['a word that is none', { terms: ['<script>'] }],
    ['a word without end', { terms: ['あ'.repeat(31)] }],
    ['a number', { terms: ['0901234'] }],
    ['hundreds of words', { terms: Array.from({ length: 300 }, () => 'ことば') }],
    ['thousands of anchors', { anchors: Array.from({ length: 5000 }, (_, i) => `generic:${i}`) }],
  ])('%s is refused', (_, of) => {
    expect(candidateSchema.safeParse({ ...candidate({}), ...of }).success).toBe(false)
  })

  test('two of one id, everybody’s words and anchors of everything do no harm', async () => {
    const every = tickets.map(one => one.id)
    const hostile = [
      candidate({}),
      candidate({ title: '二つ目' }),
      candidate({ id: 'c-00000003', anchors: every.filter((_, i) => i % 6 === 0).slice(0, 24) }),
      candidate({
        id: 'c-00000004',
        anchors: [],
        terms: ['お願いします', '至急', '朝からです'],
        questions: [],
      }),
      candidate({ id: 'c-00000005', anchors: [], terms: [], questions: [] }),
    ]
    const plan = await run(tickets, hostile)
    const without = await run(tickets)
    for (const label of ['label-printer', 'expense-close', 'projector', 'car-booking'])
      expect(homesOf(plan, label)[0]?.share).toBeGreaterThanOrEqual(
        (homesOf(without, label)[0]?.share ?? 0) * 0.8,
      )
    expect(new Set(plan.ledger.map(one => one.id)).size).toBe(plan.ledger.length)
  })
})
