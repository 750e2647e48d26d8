import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { normalisedTickets } from '#adapters/tickets/import-tickets.ts'
import { partsIn } from '#adapters/tickets/input.ts'
import { readTickets } from '#adapters/tickets/read-tickets.ts'
import { createRedactor } from '#core/mining/redact/redactor.ts'
import type { Ticket } from '#schemas/ticket.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const redact = createRedactor()

async function read(path: string) {
  const reads = readTickets(partsIn([path]), { moment: { timeZone: 'Asia/Tokyo' } })
  const normalised = normalisedTickets(reads, { redact, personKey: 'a key for tests', badShare: 0 })
  const tickets: Ticket[] = []
  let next = await normalised.next()
  for (; next.done !== true; next = await normalised.next()) tickets.push(next.value)
  return { tickets, said: tickets[0]?.messages.map(({ who, text }) => `${who}: ${text}`), result: next.value }
}

const CLIENT = 'asker@client.example.jp'
const DESK = 'support@desk.example.jp'
type Mail = {
  id: string
  from: string
  to: string
  text: string
  hour: number
  more?: string
  answers?: string
}

function mail({ id, from, to, text, hour, more = '', answers }: Mail): string {
  const reply = answers === undefined ? '' : `In-Reply-To: <${answers}>\n`
  return `From: ${from}\nTo: ${to}\nSubject: VPN\nDate: Wed, 1 Apr 2026 ${hour}:12:00 +0900\nMessage-ID: <${id}>\n${reply}${more}Content-Type: text/plain; charset=utf-8\n\n${text}\n`
}

const ASKS = mail({ id: 'a', from: CLIENT, to: DESK, text: 'VPNにつながりません。', hour: 10 })
const ANSWERS = mail({
  id: 'b',
  from: DESK,
  to: CLIENT,
  text: '再起動してください。',
  hour: 11,
  answers: 'a',
})

function mbox(...mails: readonly string[]): string {
  const path = join(tempFolder(), 'desk.mbox')
  writeFileSync(path, mails.map(one => `From x@y Wed Apr  1 09:12:00 2026\n${one}`).join(''))
  return path
}

test('mails without a blank line between them are mails of their own, and no header becomes text', async () => {
  const { tickets, said } = await read(mbox(ASKS, ANSWERS))
  expect(tickets).toHaveLength(1)
  expect(said).toEqual(['agent: 再起動してください。'])
})

test('a sentence that begins with From cuts no mail in two', async () => {
  const { tickets } = await read(mbox(ASKS.replace('VPNに', 'We moved.\nFrom Wednesday on the VPN に')))
  expect(tickets).toHaveLength(1)
  expect(tickets[0]?.request).toMatch(/From Wednesday on/)
})

test('the same mail in two folders counts once', async () => {
  expect((await read(mbox(ASKS, ANSWERS, ASKS, ANSWERS))).said).toEqual(['agent: 再起動してください。'])
})

test('what goes round among the desk is a note, not an answer', async () => {
  const inside = mail({
    id: 'c',
    from: 'sato@desk.example.jp',
    to: 'net@desk.example.jp',
    text: '見てもらえますか',
    hour: 10,
    answers: 'a',
  })
  expect((await read(mbox(ASKS, inside, ANSWERS))).said).toEqual([
    'note: 見てもらえますか',
    'agent: 再起動してください。',
  ])
})

test.each([
  ['直りました。ありがとうございました。', true],
  ['Thanks, that works.', true],
  ['ありがとうございます。ただ、まだつながりません。', false],
  ['Thank you, but it is still down.', false],
  ['ありがとうございます。もう一台も同じですか？', false],
  ['確認します。', false],
])('a thread that ends in %j is solved: %s', async (text, isSolved) => {
  const last = mail({ id: 'd', from: CLIENT, to: DESK, text, hour: 12, answers: 'b' })
  const { tickets } = await read(mbox(ASKS, ANSWERS, last))
  expect(tickets[0]?.resolvedAt).toBe(isSolved ? '2026-04-01T03:12:00Z' : undefined)
  expect(tickets[0]?.resolution).toBe(isSolved ? '再起動してください。' : undefined)
})

test('bounces, automatic replies and spam are left out and counted', async () => {
  const bounce = mail({
    id: 'x',
    from: 'MAILER-DAEMON@mx.example.jp',
    to: DESK,
    text: 'Undelivered',
    hour: 10,
  })
  const away = mail({
    id: 'y',
    from: CLIENT,
    to: DESK,
    text: 'I am away',
    hour: 10,
    more: 'Auto-Submitted: auto-replied\n',
  })
  const spam = mail({ id: 'z', from: CLIENT, to: DESK, text: 'Buy', hour: 10, more: 'X-Spam-Flag: YES\n' })
  const { tickets, result } = await read(mbox(ASKS, bounce, away, spam))
  expect([tickets.length, result.skippedCount]).toEqual([1, 3])
})

test('a Maildir, with its index beside the mails, is a folder like any other', async () => {
  const folder = tempFolder()
  mkdirSync(join(folder, 'cur'))
  writeFileSync(join(folder, 'cur', '1770000.M1P1.host:2,S'), ASKS)
  writeFileSync(join(folder, 'cur', '1770001.M1P1.host:2,RS'), ANSWERS)
  writeFileSync(
    join(folder, 'dovecot.index'),
    Uint8Array.from({ length: 400 }, (_none, at) => at % 4),
  )
  expect((await read(folder)).said).toEqual(['agent: 再起動してください。'])
})

test('Apple Mail’s emlx: the length above and the list below are no text; without a date the first server’s counts', async () => {
  const path = join(tempFolder(), '1.emlx')
  const dateless = ASKS.replace(/^Date: .*$/m, 'Received: from a by b; Wed, 1 Apr 2026 09:12:05 +0900')
  writeFileSync(path, `${Buffer.byteLength(dateless)}\n${dateless}<?xml version="1.0"?><plist></plist>`)
  const { tickets } = await read(path)
  expect(tickets).toMatchObject([{ request: 'VPNにつながりません。', createdAt: '2026-04-01T00:12:05Z' }])
})
