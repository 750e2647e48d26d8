import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { importTickets } from '#adapters/tickets/import-tickets.ts'
import { partsIn } from '#adapters/tickets/input.ts'
import { inspectTickets } from '#adapters/tickets/inspect-tickets.ts'
import { readTickets } from '#adapters/tickets/read-tickets.ts'
import { createRedactor } from '#core/mining/redact/redactor.ts'
import { type Ticket, ticketSchema } from '#schemas/ticket.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { ALL_EXPORTS, exportNamed } from './exports/all-exports.ts'
import { PLANTED } from './exports/planted.ts'

const moment = { timeZone: 'Asia/Tokyo' }
const redact = createRedactor()

function folderWith(files: Readonly<Record<string, Uint8Array>>): string {
  const folder = tempFolder()
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
  return folder
}

async function imported(paths: readonly string[], badShare = 0.05): Promise<readonly Ticket[]> {
  const out = join(tempFolder(), 'tickets.ndjson')
  await importTickets(readTickets(partsIn(paths), { moment }), out, {
    redact,
    personKey: 'a key for tests',
    badShare,
  })
  return readFileSync(out, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => ticketSchema.parse(JSON.parse(line)))
}

describe.each(ALL_EXPORTS)('$name', ({ file, bytes, id, createdAt }) => {
  test('is recognised, normalised and dated', async () => {
    const tickets = await imported([join(folderWith({ [file]: bytes }), file)])
    expect(tickets.map(ticket => [ticket.id, ticket.createdAt, ticket.subject])).toEqual([
      [id, createdAt, 'VPNに接続できない'],
    ])
    expect(tickets[0]?.request).toMatch(/VPNに接続できません/)
    expect(tickets[0]?.requester).toMatch(/^[0-9a-f]{16}$/)
  })

  test('lets no personal datum through, into the tickets or into what inspect says', async () => {
    const path = join(folderWith({ [file]: bytes }), file)
    const lines: string[] = []
    for await (const line of inspectTickets([path], { moment, redact, locale: 'ja' })) lines.push(line)
    const output = JSON.stringify(await imported([path])) + lines.join('\n').normalize('NFKC')
    const leaked = Object.entries(PLANTED).filter(
      ([, datum]) => output.includes(datum) || output.includes(datum.replace(' ', '')),
    )
    expect(leaked).toEqual([])
  })

  test('cut off in the middle, it gives whole tickets or says why not, and leaves nothing half-written', async () => {
    for (const share of [0.3, 0.6, 0.9]) {
      const folder = folderWith({ [file]: bytes.subarray(0, Math.floor(bytes.length * share)) })
      const outFolder = tempFolder()
      const run = importTickets(
        readTickets(partsIn([join(folder, file)]), { moment }),
        join(outFolder, 'tickets.ndjson'),
        { redact, personKey: 'a key for tests', badShare: 0.05 },
      )
      const failed = await run.then(
        () => undefined,
        (error: unknown) => error,
      )
      if (failed !== undefined) {
        expect(failed).toBeInstanceOf(Error)
        const said = String((failed as Error).message)
        expect(said).toMatch(/\S/)
        expect(Object.values(PLANTED).filter(datum => said.includes(datum))).toEqual([])
        expect(readdirSync(outFolder)).toEqual([])
      }
    }
  })

  test('with broken bytes in it, it still ends in tickets or a message', async () => {
    const broken = Uint8Array.from(bytes)
    for (let at = 40; at < broken.length; at += 97) broken[at] = 0xff
    await imported([join(folderWith({ [file]: broken }), file)], 1).catch((error: unknown) =>
      expect((error as Error).message).toMatch(/\S/),
    )
  })
})

test('a folder with gzipped exports of several tools gives the tickets of all, each once', async () => {
  const [first, second] = [exportNamed('backlog.csv'), exportNamed('zendesk.ndjson')]
  const folder = folderWith({
    'a.csv.gz': gzipSync(first.bytes),
    'b.ndjson': second.bytes,
    'copy.ndjson': second.bytes,
  })
  expect((await imported([folder])).map(ticket => ticket.id)).toEqual([first.id, second.id])
})

test('public answers, internal notes and the requester are told apart', async () => {
  const zendesk = exportNamed('zendesk.ndjson')
  const [ticket] = await imported([join(folderWith({ 'z.ndjson': zendesk.bytes }), 'z.ndjson')])
  expect(ticket?.messages.map(message => message.who)).toEqual(['note', 'agent'])
  expect(ticket?.resolution).toMatch(/ルーターを再起動してください/)
  expect(ticket?.satisfaction).toBe(1)
})

test('a mail thread is one ticket, and what the answer quotes is left out', async () => {
  const mbox = exportNamed('desk.mbox')
  const [ticket] = await imported([join(folderWith({ 'desk.mbox': mbox.bytes }), 'desk.mbox')])
  expect(ticket?.messages).toHaveLength(1)
  expect(ticket?.messages[0]?.who).toBe('agent')
  expect(ticket?.messages[0]?.text).not.toMatch(/接続できません/)
})

test('more unreadable rows than allowed: nothing is written, and the rows are named', async () => {
  const rows = [
    'ID,キー,件名,状態,詳細,登録日',
    ...Array.from(
      { length: 10 },
      (_none, index) => `${index},K-${index},x,完了,y,${index < 4 ? 'いつか' : '2026/04/01 09:00'}`,
    ),
  ]
  const path = join(folderWith({ 'b.csv': new TextEncoder().encode(rows.join('\n')) }), 'b.csv')
  await expect(imported([path])).rejects.toThrow('4 of 10 rows cannot be read')
  expect(await imported([path], 0.5)).toHaveLength(6)
})

test('the same person has the same hash, under another key another one', async () => {
  const backlog = exportNamed('backlog.csv')
  const path = join(folderWith({ 'b.csv': backlog.bytes }), 'b.csv')
  const hash = async (personKey: string) => {
    const out = join(tempFolder(), 't.ndjson')
    await importTickets(readTickets(partsIn([path]), { moment }), out, { redact, personKey, badShare: 0 })
    return (JSON.parse(readFileSync(out, 'utf8')) as Ticket).requester
  }
  expect(await hash('one')).toBe(await hash('one'))
  expect(await hash('one')).not.toBe(await hash('two'))
})
