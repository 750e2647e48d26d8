import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importTickets } from '#adapters/tickets/import-tickets.ts'
import { partsIn } from '#adapters/tickets/input.ts'
import { readTickets } from '#adapters/tickets/read-tickets.ts'
import { createRedactor } from '#core/mining/redact/redactor.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { EXPORTS } from './exports.ts'

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
    'a.csv.gz',
    () => gzipSync(Buffer.concat([backlog(''), Buffer.alloc(300 * 1024 * 1024, 10)])),
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

test('formulas in titles are defused, NULs and lone surrogates taken out', async () => {
  const { text } = await attempt(
    'a.csv',
    backlog('A-1,=HYPERLINK("x"),完了,@SUM(1),2026/04/01\nA-2,+1\u0000x\ufffd,完了,y,2026/04/01'),
  )
  const subjects = text
    .trim()
    .split('\n')
    .map(line => (JSON.parse(line) as { subject: string }).subject)
  expect(subjects.every(subject => !/^[=+\-@]/.test(subject))).toBe(true)
  expect(text).not.toContain('\\u0000')
})

test('whatever is done to the bytes of an export, there are tickets or a message, and never half a file', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...EXPORTS),
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

/** A zip of one file, made by hand so that its name can be what no tool would write. */
function zipOf(name: string, content: Uint8Array): Uint8Array {
  const packed = deflateRawSync(content)
  const nameBytes = utf8(name)
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(8, 4)
  common.writeUInt32LE(packed.length, 14)
  common.writeUInt32LE(content.length, 18)
  common.writeUInt16LE(nameBytes.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, nameBytes, packed])
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02', 'latin1'),
    Buffer.from([20, 0]),
    common,
    Buffer.alloc(14),
    nameBytes,
  ])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}
