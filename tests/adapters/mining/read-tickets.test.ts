import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { groupInThreads } from '#adapters/mining/group-in-threads.ts'
import { isPlainTicket } from '#adapters/mining/plain-ticket.ts'
import { readTickets } from '#adapters/mining/read-tickets.ts'
import { StoredTicket } from '#adapters/mining/stored-ticket.ts'
import { excludeNoise } from '#core/mining/exclude.ts'
import { type Ticket, ticketSchema } from '#schemas/ticket.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sodate-read-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function ticketOf(i: number, over: Partial<Ticket> = {}): Ticket {
  return {
    id: `generic:T-${i}`,
    source: 'generic',
    createdAt: '2026-04-01T01:23:45Z',
    subject: `VPNに繋がらない ${i}`,
    request: 'A line\u2028separator and 𠮷 are text.',
    messages: [
      { who: 'requester', text: 'a' },
      { who: 'agent', text: 'b', author: '0123456789abcdef' },
    ],
    resolution: 'Restarted.',
    tags: [],
    agent: '0123456789abcdef',
    ...over,
  }
}

const linesOf = (tickets: readonly unknown[]) => tickets.map(one => `${JSON.stringify(one)}\n`).join('')

describe('tickets whose texts stay on disk', () => {
  test('say the same as those that are held', async () => {
    const tickets = Array.from({ length: 50 }, (_, i) => ticketOf(i, i % 2 ? { category: 'mail' } : {}))
    writeFileSync(join(folder, 'a.ndjson'), linesOf(tickets.slice(0, 20)))
    writeFileSync(join(folder, 'b.ndjson'), `${linesOf(tickets.slice(20))}\n\r\n`)
    const stored = (await readTickets(folder, { whole: 0 })).tickets
    const held = (await readTickets(folder)).tickets
    expect(held).toEqual(tickets)
    for (const [i, one] of [...stored.entries()].reverse()) {
      expect(one).toBeInstanceOf(StoredTicket)
      for (const key of ticketSchema.keyof().options) expect([key, one[key]]).toEqual([key, held[i]?.[key]])
    }
  })

  test('the last of one id wins, and a compressed file is held', async () => {
    writeFileSync(
      join(folder, 'a.ndjson'),
      linesOf([ticketOf(1), ticketOf(2), ticketOf(1, { subject: 'new' })]),
    )
    writeFileSync(
      join(folder, 'b.ndjson.gz'),
      gzipSync(linesOf([ticketOf(3), ticketOf(2, { subject: 'zip' })])),
    )
    const { tickets } = await readTickets(folder, { whole: 0 })
    expect(tickets.map(one => [one.id, one.subject])).toEqual([
      ['generic:T-1', 'new'],
      ['generic:T-2', 'zip'],
      ['generic:T-3', 'VPNに繋がらない 3'],
    ])
  })

  test('a file that changed meanwhile is said to have changed', async () => {
    const path = join(folder, 'a.ndjson')
    writeFileSync(path, linesOf([ticketOf(1)]))
    const { tickets } = await readTickets(path, { whole: 0 })
    writeFileSync(path, 'x'.repeat(2000))
    expect(() => tickets[0]?.subject).toThrow(/changed/)
  })
})

test('lines that are no tickets are named by file and line', async () => {
  const path = join(folder, 'a.ndjson')
  const tickets = Array.from({ length: 300 }, (_, i) => ticketOf(i))
  writeFileSync(
    path,
    `${linesOf(tickets)}{"id":1}\n${linesOf([ticketOf(1, { createdAt: '2026-02-30T00:00:00Z' })])}`,
  )
  expect((await readTickets(path)).broken).toEqual([`${path}:301`, `${path}:302`])
})

test('the short way to know a ticket never takes what the schema refuses', () => {
  const odd = fc.oneof(
    fc.constantFrom(
      null,
      '',
      'ticket',
      'agent',
      '2026-02-29T00:00:00Z',
      '2026-04-31T00:00:00Z',
      -1,
      0.5,
      2,
      [],
      {},
    ),
    fc.constantFrom(
      '2026-04-30T23:59:59.999Z',
      '0123456789abcdef',
      'x'.repeat(501),
      ['a'],
      [''],
      [{ who: 'agent' }],
    ),
  )
  const keys = [...ticketSchema.keyof().options, 'unknown']
  let taken = 0
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys), odd, { maxKeys: 2 }), over => {
      const value: unknown = JSON.parse(JSON.stringify({ ...ticketOf(1), ...over }))
      if (!isPlainTicket(value)) return
      taken += 1
      expect(ticketSchema.parse(value)).toEqual(value)
    }),
    { numRuns: 2000 },
  )
  expect(taken).toBeGreaterThan(50)
  expect(isPlainTicket(ticketOf(1))).toBe(true)
})

test('grouping on disk in threads leaves out the same as grouping here, and finds the same however many threads', async () => {
  const tickets = Array.from({ length: 21_000 }, (_, i) => {
    const topic = i % 23
    const subject = i % 6 > 0 ? `話題${topic}番の件` : `topic word${topic}`
    return ticketOf(i, { subject, request: i % 50 === 0 ? 'テスト' : '', resolution: `fix${topic}` })
  })
  const path = join(folder, 'a.ndjson')
  writeFileSync(path, linesOf(tickets))
  const mining = { exclude: [{ id: 'test', phrases: ['テスト'] }] }
  const stored = (await readTickets(path, { whole: 0 })).tickets
  const grouped = await groupInThreads(stored, mining, 2)
  expect((await groupInThreads(stored, mining, 1)).clusterOf).toEqual(grouped.clusterOf)
  const plain = excludeNoise(tickets, mining)
  expect(grouped.excluded).toEqual(plain.excluded)
  expect(grouped.kept.map(ticket => ticket.id)).toEqual(plain.kept.map(ticket => ticket.id))
  const asked = (cluster: number) =>
    new Set(grouped.kept.filter((_, i) => grouped.clusterOf[i] === cluster).map(ticket => ticket.subject))
  for (const cluster of new Set(grouped.clusterOf)) expect(asked(cluster).size).toBe(1)
}, 300_000)
