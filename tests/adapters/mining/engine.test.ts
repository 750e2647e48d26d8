import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseEngine, readClickhouse } from '#adapters/mining/engine.ts'
import { groupTexts } from '#core/mining/cluster/group-texts.ts'
import { planMining } from '#core/mining/mine.ts'
import { clusterCounted } from '#core/mining/warehouse/cluster-counted.ts'
import { ticketsOfGroup } from '#core/mining/warehouse/tickets-of-group.ts'
import { miningSchema } from '#schemas/mining.ts'
import type { Ticket } from '#schemas/ticket.ts'
import { loadChdb, startClickhouse } from '../../helpers/clickhouse.ts'
import { makeTickets } from '../../helpers/make-tickets.ts'

const chdb = await loadChdb()
const mining = miningSchema.parse({ exclude: [{ id: 'noise', phrases: ['テストチケット', '異動のご挨拶'] }] })

/** A flood as monitoring tools write it: one text with a number of its own in each. */
const FLOOD: readonly Partial<Ticket>[] = Array.from({ length: 60 }, (_, i) => ({
  id: `generic:F-${String(i).padStart(3, '0')}`,
  source: 'generic',
  createdAt: '2026-03-02T01:00:00.000Z',
  subject: '本社の無線に端末がつながらない',
  request: `全館で無線の接続が切れ、再接続しても認証の画面から先に進みません。共有の会議室でも同じ表示が出ています。受付 ${1000 + i * 7}`,
  resolution: '基幹の認証サーバーを再起動し、全ての無線の装置が再接続したことを確かめました。',
  messages: [{ who: 'agent', text: '確認します' }],
  tags: ['network'],
}))

describe('the address of an engine', () => {
  test.each([
    ['clickhouse://ch.example:9123/desk?table=resolved', 'http://ch.example:9123', 'desk', 'resolved'],
    ['clickhouse://ch.example', 'http://ch.example:8123', 'default', 'tickets'],
    ['clickhouse://ch.example/desk?tls=1', 'https://ch.example:8443', 'desk', 'tickets'],
  ])('%s', (address, url, database, table) => expect(parseEngine(address)).toEqual({ url, database, table }))
  test('embedded needs no warehouse', () => expect(parseEngine('embedded')).toBeUndefined())
  test.each(['postgres://x/y', 'clickhouse', 'clickhouse://'])('%s is refused', address =>
    expect(() => parseEngine(address)).toThrow('expected embedded or clickhouse://'),
  )
  test('a password in it is refused, and not repeated', () => {
    const parse = () => parseEngine('clickhouse://me:geheim@ch.example/desk')
    expect(parse).toThrow('CLICKHOUSE_PASSWORD')
    expect(parse).not.toThrow('geheim')
  })
})

describe('a row of the warehouse', () => {
  const member = { id: 'generic:1', source: 'generic', createdAt: '2026-03-02T01:00:00.000Z' }
  const row = (more: object) => ({
    texts: ['件名', '本文', '答え'],
    ticketCount: 1,
    members: [{ ...member, isResolved: true, answerCount: 3, url: null, ...more }],
  })
  test('becomes tickets without the words of their conversations', () => {
    const [ticket] = ticketsOfGroup(row({}))
    expect(ticket).toMatchObject({ ...member, subject: '件名', request: '本文', resolution: '答え' })
    expect(ticket?.messages.map(one => one.text)).toEqual(['', ''])
  })
  test('a person by name is no normalised ticket', () =>
    expect(() => ticketsOfGroup(row({ requester: '田中花子' }))).toThrow('not normalised'))
})

describe.skipIf(!chdb)('ClickHouse groups near-duplicates first', { timeout: 60_000 }, () => {
  const { tickets } = makeTickets()
  let server: Awaited<ReturnType<typeof startClickhouse>>
  beforeAll(async () => {
    if (chdb) server = await startClickhouse(chdb, [...tickets, ...FLOOD])
  })
  afterAll(() => server?.close())

  const read = (table = 'tickets') => {
    const warehouse = parseEngine(`${server.address}?table=${table}`)
    if (!warehouse) throw new Error('no engine')
    return readClickhouse(warehouse, { CLICKHOUSE_USER: 'reader', CLICKHOUSE_PASSWORD: 'p' })
  }
  const plan = (own: readonly Ticket[], cluster: Parameters<typeof clusterCounted>[0] = groupTexts) =>
    planMining({
      tickets: own,
      articles: [],
      known: [],
      mining,
      cluster,
      today: '2026-10-01',
      timeZone: 'Asia/Tokyo',
    })

  test('each ticket keeps its own figures; near-duplicates share one text', async () => {
    const own = await read()
    expect(own).toHaveLength(tickets.length + FLOOD.length)
    const byId = new Map(own.map(one => [one.id, one]))
    for (const ticket of tickets) {
      const { messages: _, ...figures } = byId.get(ticket.id) ?? { messages: [] }
      const { messages: _own, ...expected } = ticket
      expect(figures).toEqual(expected)
    }
    const flood = own.filter(one => one.id.startsWith('generic:F-'))
    expect(new Set(flood.map(one => one.request)).size).toBeLessThan(20)
    expect(server.seen.at(-1)?.user).toBe('reader:p')
  })

  test('both engines find the same candidates: counts within 2 %, the same titles', async () => {
    const flood = FLOOD.map(one => ({ tags: [], messages: [], ...one }) as Ticket)
    const here = await plan([...tickets, ...flood])
    const there = await plan(await read(), clusterCounted(groupTexts))
    const sizes = (of: typeof here) =>
      of.report.topics
        .map(one => [one.locale, one.ticketCount])
        .toSorted((a, b) => Number(a[1]) - Number(b[1]))
    expect(there.report.topics.map(one => one.title).sort()).toEqual(
      here.report.topics.map(one => one.title).sort(),
    )
    for (const [i, [, count]] of sizes(here).entries())
      expect(Math.abs(Number(sizes(there)[i]?.[1]) - Number(count))).toBeLessThanOrEqual(Number(count) * 0.02)
    expect(there.report.months).toEqual(here.report.months)
  })

  test('a ticket that stands there twice is told, and so is a table that is not there', async () => {
    server.query('CREATE VIEW twice AS SELECT * FROM tickets UNION ALL SELECT * FROM tickets')
    await expect(read('twice')).rejects.toMatchObject({
      cause: { message: expect.stringContaining('stands in twice twice') },
    })
    await expect(read('nowhere')).rejects.toThrow('Could not read tickets from')
  })

  test('a name that is no table is refused before anything is asked', async () => {
    const asked = server.seen.length
    await expect(read('x`;DROP TABLE tickets')).rejects.toMatchObject({
      cause: { message: expect.stringContaining('is no name of a table') },
    })
    expect(server.seen.length).toBe(asked)
  })
})
