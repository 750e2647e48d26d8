import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cutBytes, linesIn } from '#adapters/mining/line-ranges.ts'
import { isPlainTicket } from '#adapters/mining/plain-ticket.ts'
import { readTickets } from '#adapters/mining/read-tickets.ts'
import { StoredTicket } from '#adapters/mining/stored-ticket.ts'
import { excludeNoise } from '#core/mining/exclude.ts'
import { typicalOf } from '#core/mining/topic.ts'
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

const NONE = { exclude: [], minTickets: 5 }

/** As the ticket says it, moments with milliseconds. */
function fieldOf(ticket: Ticket | undefined, key: keyof Ticket): unknown {
  const value = ticket?.[key]
  return key.endsWith('At') && typeof value === 'string' ? new Date(value).toISOString() : value
}

const linesOf = (tickets: readonly unknown[]) => tickets.map(one => `${JSON.stringify(one)}\n`).join('')

describe('tickets whose texts stay on disk', () => {
  test('say the same as those that are held', async () => {
    const tickets = Array.from({ length: 50 }, (_, i) => ticketOf(i, i % 2 ? { category: 'mail' } : {}))
    writeFileSync(join(folder, 'a.ndjson'), linesOf(tickets.slice(0, 20)))
    writeFileSync(join(folder, 'b.ndjson'), `${linesOf(tickets.slice(20))}\n\r\n`)
    const stored = (await readTickets(folder, NONE, { whole: 0 })).tickets
    const held = (await readTickets(folder, NONE)).tickets
    expect(held).toEqual(tickets)
    expect(stored).toHaveLength(held.length)
    const byId = new Map(held.map(one => [one.id, one]))
    for (const one of [...stored].reverse()) {
      expect(one).toBeInstanceOf(StoredTicket)
      for (const key of ticketSchema.keyof().options)
        expect([key, one[key]]).toEqual([key, fieldOf(byId.get(one.id), key)])
    }
  })

  test.each([
    ['held', undefined],
    ['on disk', 0],
  ])('the last of one id wins: %s', async (_, whole) => {
    writeFileSync(
      join(folder, 'a.ndjson'),
      linesOf([ticketOf(1), ticketOf(2), ticketOf(1, { subject: 'new' })]),
    )
    writeFileSync(join(folder, 'b.ndjson'), linesOf([ticketOf(3), ticketOf(2, { subject: 'later' })]))
    const { tickets } = await readTickets(folder, NONE, whole === undefined ? {} : { whole })
    expect(tickets.map(one => [one.id, one.subject])).toEqual([
      ['generic:T-1', 'new'],
      ['generic:T-2', 'later'],
      ['generic:T-3', 'VPNに繋がらない 3'],
    ])
  })

  test('small compressed files are held, larger ones are unpacked and stay on disk', async () => {
    writeFileSync(join(folder, 'a.ndjson.gz'), gzipSync(linesOf([ticketOf(1), ticketOf(2)])))
    expect((await readTickets(folder, NONE)).tickets).toEqual([ticketOf(1), ticketOf(2)])
    writeFileSync(join(folder, 'b.ndjson'), linesOf([ticketOf(3)]))
    const { tickets } = await readTickets(folder, NONE, { whole: 0 })
    expect(tickets.map(one => one.subject)).toEqual([1, 2, 3].map(i => ticketOf(i).subject))
    for (const one of tickets) expect(one).toBeInstanceOf(StoredTicket)
  })

  test('a compressed file that breaks off is named', async () => {
    const path = join(folder, 'a.ndjson.gz')
    writeFileSync(path, gzipSync(linesOf([ticketOf(1)])).subarray(0, 60))
    await expect(readTickets(folder, NONE, { whole: 0 })).rejects.toThrow(`Could not unpack ${path}`)
  })

  test('they come in order of time, whatever the order of their lines', async () => {
    const tickets = [3, 1, 2].map(i => ticketOf(i, { createdAt: `2026-04-0${i}T00:00:00Z` }))
    writeFileSync(join(folder, 'a.ndjson'), linesOf(tickets))
    const { tickets: stored, grouped } = await readTickets(folder, NONE, { whole: 0 })
    expect(stored.map(one => one.id)).toEqual(['generic:T-1', 'generic:T-2', 'generic:T-3'])
    expect(grouped?.kept).toEqual(stored)
  })

  test('a file that changed meanwhile is said to have changed', async () => {
    const path = join(folder, 'a.ndjson')
    writeFileSync(path, linesOf([ticketOf(1)]))
    const { tickets } = await readTickets(path, NONE, { whole: 0 })
    writeFileSync(path, 'x'.repeat(2000))
    expect(() => tickets[0]?.subject).toThrow(/changed/)
  })
})

test('cut anywhere, every line belongs to one part', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom('', 'a', '障害', 'x'.repeat(9000)), { maxLength: 6 }), {
        minLength: 1,
        maxLength: 3,
      }),
      fc.integer({ min: 1, max: 9 }),
      fc.boolean(),
      (files, parts, closed) => {
        const paths = files.map((lines, i) => {
          const path = join(folder, `${i}.txt`)
          writeFileSync(path, lines.join('\n') + (closed && lines.length > 0 ? '\n' : ''))
          return path
        })
        const read = (count: number) =>
          cutBytes(paths, count).flatMap(ranges =>
            ranges.flatMap(range =>
              [...linesIn(paths[range.file] ?? '', range, 64)].map(({ text, at, length }) => {
                const bytes = readFileSync(paths[range.file] ?? '').subarray(at, at + length)
                expect(bytes.toString()).toBe(text)
                return [range.file, text]
              }),
            ),
          )
        const whole = files.flatMap((lines, i) => {
          const open = !closed && lines.at(-1) === '' ? lines.slice(0, -1) : lines
          return open.map(text => [i, text])
        })
        expect(read(parts)).toEqual(whole)
      },
    ),
    { numRuns: 200 },
  )
})

test.each([
  ['held', undefined],
  ['on disk', 0],
])('lines that are no tickets are named by file and line: %s', async (_, whole) => {
  const path = join(folder, 'a.ndjson')
  const tickets = Array.from({ length: 300 }, (_, i) => ticketOf(i))
  writeFileSync(
    path,
    `${linesOf(tickets)}{"id":1}\n${linesOf([ticketOf(1, { createdAt: '2026-02-30T00:00:00Z' })])}`,
  )
  const { broken } = await readTickets(path, NONE, whole === undefined ? {} : { whole })
  expect(broken).toEqual([`${path}:301`, `${path}:302`])
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
  const mining = { exclude: [{ id: 'test', phrases: ['テスト'] }], minTickets: 5 }
  const group = async (threads: number) => (await readTickets(path, mining, { whole: 0, threads })).grouped
  const grouped = await group(2)
  if (!grouped) throw new Error('not grouped')
  expect((await group(1))?.clusterOf).toEqual(grouped.clusterOf)
  const plain = excludeNoise(tickets, mining)
  expect(grouped.excluded).toEqual(plain.excluded)
  expect(grouped.kept.map(ticket => ticket.id).sort()).toEqual(plain.kept.map(ticket => ticket.id).sort())
  const asked = (cluster: number) =>
    new Set(grouped.kept.filter((_, i) => grouped.clusterOf[i] === cluster).map(ticket => ticket.subject))
  for (const cluster of new Set(grouped.clusterOf)) expect(asked(cluster).size).toBe(1)
}, 300_000)

test('samples of topics read on disk in threads say the same as read here, in both languages', async () => {
  const asked = [
    'プリンターが印刷しない',
    '印刷できない',
    'the printer does not print',
    'printing fails today',
  ]
  const tickets = Array.from({ length: 480 }, (_, i) =>
    ticketOf(i, { subject: `${asked[i % 4]} ${i % 7}`, request: `${asked[(i + 2) % 4]}` }),
  )
  writeFileSync(join(folder, 'a.ndjson'), linesOf(tickets))
  const { tickets: stored, typical } = await readTickets(folder, NONE, { whole: 0, threads: 2 })
  const samples = Array.from({ length: 240 }, (_, g) => stored.slice(g, g + 2 + (g % 5)))
  expect(await typical?.(samples)).toEqual(samples.map(typicalOf))
})
