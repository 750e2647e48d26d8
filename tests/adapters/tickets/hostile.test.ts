import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importTickets } from '#adapters/tickets/import-tickets.ts'
import { partsIn } from '#adapters/tickets/input.ts'
import { readTickets } from '#adapters/tickets/read-tickets.ts'
import { createRedactor } from '#core/mining/redact/redactor.ts'
import { ticketSchema } from '#schemas/ticket.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { ALL_EXPORTS } from './exports/all-exports.ts'
import { zipOf } from './exports/zip-of.ts'

const redact = createRedactor()

/** Imports bytes as one file; what it said or how many tickets there were, and what lies in the target folder after. */
async function attempt(
  name: string,
  bytes: Uint8Array,
): Promise<{ said: string; left: readonly string[]; text: string }> {
  const folder = tempFolder()
  const outFolder = tempFolder()
  writeFileSync(join(folder, name), bytes)
  const out = join(outFolder, 'tickets.ndjson')
  const said = await importTickets(
    readTickets(partsIn([join(folder, name)]), { moment: { timeZone: 'Asia/Tokyo' } }),
    out,
    { redact, personKey: 'a key for tests', badShare: 0.05 },
  ).then(
    result => `${result.count} tickets`,
    (error: unknown) => (error as Error).message,
  )
  const left = readdirSync(outFolder)
  return { said, left, text: left.includes('tickets.ndjson') ? readFileSync(out, 'utf8') : '' }
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const backlog = (cells: string) => utf8(`キー,件名,状態,詳細,登録日\n${cells}\n`)

test.each<readonly [name: string, file: string, bytes: () => Uint8Array, said: RegExp]>([
  [
    'a gzip bomb',
    'a.json.gz',
    () => {
      const first = utf8('[{"number":"INC1","short_description":"x"},')
      return gzipSync(Buffer.concat([first, Buffer.alloc(300 * 1024 * 1024, ' ')]))
    },
    /unpacks to more than 300 times/,
  ],
  [
    'a zip of many files that together are a bomb',
    'a.zip',
    () => {
      const one = `{"number":"INC1","short_description":"x","description":"${'a'.repeat(2 ** 24)}"}`
      return zipOf('a.json', utf8(`[${one},${one}]`), 12)
    },
    /unpacks to more than 300 times/,
  ],
  [
    'a zip that names a file outside',
    'a.zip',
    () => zipOf('../../evil.csv', utf8('x')),
    /Could not read the archive/,
  ],
  ['a zip in a zip', 'a.zip', () => zipOf('inner.zip', utf8('PK')), /archive in an archive/],
  [
    'an XML bomb',
    'a.xml',
    () =>
      utf8(
        '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><helpdesk-tickets><helpdesk-ticket><subject>&b;</subject></helpdesk-ticket></helpdesk-tickets>',
      ),
    /declares entities|undefined entity/,
  ],
  [
    'a file outside named as an XML entity',
    'a.xml',
    () =>
      utf8(
        '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><helpdesk-tickets><helpdesk-ticket><subject>&a;</subject></helpdesk-ticket></helpdesk-tickets>',
      ),
    /declares entities|undefined entity/,
  ],
  [
    'XML nested without end',
    'a.xml',
    () => utf8(`<helpdesk-ticket>${'<a>'.repeat(5000)}`),
    /nested deeper than 100/,
  ],
  [
    'JSON nested without end',
    'a.json',
    () => utf8(`[{"number":"1","short_description":${'['.repeat(100_000)}`),
    /nested deeper than 200/,
  ],
  [
    'a cell of 50 MB',
    'a.csv',
    () => backlog(`A-1,"${'あ'.repeat(17_000_000)}",完了,x,2026/04/01`),
    /longer than 16 MB/,
  ],
  [
    'a quote that never closes',
    'a.csv',
    () => backlog('A-1,"never ends,完了,x,2026/04/01\nA-2,x,完了,y,2026/04/01'),
    /never ends/,
  ],
  [
    'a million columns',
    'a.csv',
    () => utf8(`キー,件名,状態,詳細,登録日${',x'.repeat(1_000_000)}\nA-1,a,b,c,2026/04/01\n`),
    /columns, expected at most 20000/,
  ],
  [
    'a picture',
    'a.csv',
    () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 1),
    /Unexpected binary data/,
  ],
  ['nothing', 'a.csv', () => new Uint8Array(), /empty/],
  ['a table of something else', 'a.csv', () => utf8('a,b,c\n1,2,3\n'), /Unexpected columns/],
  ['JSON of something else', 'a.json', () => utf8('[{"a":1}]'), /Unexpected JSON/],
])('%s ends in a message, and nothing is written', async (_name, file, bytes, said) => {
  const result = await attempt(file, bytes())
  expect(result.said).toMatch(said)
  expect(result.left).toEqual([])
})

test('mails that answer each other in a ring are one ticket', async () => {
  const mail = (id: string, to: string) =>
    `From x Wed Apr  1 09:12:00 2026\nFrom: a@example.com\nTo: b@example.net\nSubject: ring\nDate: Wed, 01 Apr 2026 09:12:00 +0900\nMessage-ID: <${id}@x>\nIn-Reply-To: <${to}@x>\n\nhello\n\n`
  expect((await attempt('ring.mbox', utf8(mail('1', '3') + mail('2', '1') + mail('3', '2')))).said).toBe(
    '1 tickets',
  )
})

test('whatever a spreadsheet would run as a formula is defused in every field; NULs and lone surrogates go', async () => {
  const row = (key: string, evil: string) => `${key},${evil},完了,${evil},2026/04/01,${evil},${evil},${evil}`
  const evils = ['"=HYPERLINK(""x"")"', '@SUM(1)', '+1\u0000x\ufffd', '-2+3', '＝1+1', '\t=1', "'=1"]
  const head = 'キー,件名,状態,詳細,登録日,カテゴリー名,マイルストーン,コメント1'
  const table = `${head}\n${evils.map((evil, at) => row(`A-${at}`, evil)).join('\n')}\n`
  const { text } = await attempt('a.csv', utf8(table))
  const tickets = text
    .trim()
    .split('\n')
    .map(line => ticketSchema.parse(JSON.parse(line)))
  expect(tickets).toHaveLength(evils.length)
  for (const ticket of tickets) {
    const { subject, request, resolution, category, tags, messages, id } = ticket
    const cells = [id, subject, request, resolution, category, ...tags, ...messages.map(one => one.text)]
    expect(cells.filter(cell => cell !== undefined && /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([])
    expect(messages).toHaveLength(1)
  }
  expect(text).not.toContain('\\u0000')
})

test('a line or paragraph separator in a text does not make two lines of its ticket', async () => {
  const { said, text } = await attempt('a.csv', backlog('A-1,x\u2028y,完了,a\u2029b,2026/04/01'))
  expect(said).toBe('1 tickets')
  expect(text).not.toMatch(/[\u2028\u2029]/)
  expect(text).toContain('"request":"a\\nb"')
})

test('whatever is done to the bytes of an export, there are tickets or a message, and never half a file', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...ALL_EXPORTS),
      fc.array(fc.record({ at: fc.nat(5000), byte: fc.nat(255), cut: fc.nat(40) }), {
        minLength: 1,
        maxLength: 12,
      }),
      async (one, edits) => {
        const bytes = [...one.bytes]
        for (const { at, byte, cut } of edits) bytes.splice(at % bytes.length, cut, byte)
        const { said, left } = await attempt(one.file, Uint8Array.from(bytes))
        expect(said).toMatch(/\S/)
        expect(left.length === 0 || (left.length === 1 && left[0] === 'tickets.ndjson')).toBe(true)
      },
    ),
    { numRuns: 120 },
  )
})
