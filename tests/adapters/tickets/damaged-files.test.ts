import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { importTickets } from '#adapters/tickets/import-tickets.ts'
import { partsIn } from '#adapters/tickets/input.ts'
import { makeFolder } from '#adapters/tickets/make-folder.ts'
import { personKey } from '#adapters/tickets/person-key.ts'
import { readTickets } from '#adapters/tickets/read-tickets.ts'
import { createRedactor } from '#core/mining/redact/redactor.ts'
import { textOf } from '#core/text/localized-error.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { PLANTED, utf8 } from './exports/planted.ts'
import { zipOf } from './exports/zip-of.ts'

const redact = createRedactor()
const show = (name: string) => redact([name])[0]?.text ?? ''
const HEAD = 'キー,件名,状態,詳細,登録日\n'
const TABLE = utf8(`${HEAD}K-1,VPN,完了,つながらない,2026/04/01\nK-2,印刷,未対応,紙,2026/04/03\n`)

/** What an import of one file says in both languages, the names it showed, and what lies beside its target after. */
async function imported(name: string, bytes: Uint8Array) {
  const folder = tempFolder()
  mkdirSync(join(folder, 'in'))
  mkdirSync(join(folder, 'out'))
  writeFileSync(join(folder, 'in', name), bytes)
  const shown: string[] = []
  const reads = readTickets(partsIn([join(folder, 'in')], show), {
    moment: { timeZone: 'Asia/Tokyo' },
    onRecognised: part => shown.push(part.name),
    onLeftOut: reason => shown.push(reason.en),
  })
  const said = await importTickets(reads, join(folder, 'out', 'tickets.ndjson'), {
    redact,
    personKey: 'a key for tests',
    badShare: 0.5,
  }).then(
    ({ count, problems }) => ({ en: `${count} tickets`, ja: '', problems }),
    (error: unknown) => ({ ...textOf(error), problems: [] }),
  )
  return { ...said, shown, left: readdirSync(join(folder, 'out')) }
}

function changed(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.map((byte, index) => (index === (at < 0 ? bytes.length + at : at) ? byte ^ 0xff : byte))
}

const PACKED = gzipSync(TABLE)
const ZIPPED = zipOf('a.csv', TABLE)
/** Of the one file, in the directory at the end. */
const CHECKSUM = Buffer.from(ZIPPED).indexOf('PK\u0001\u0002', 0, 'latin1') + 16

test.each<readonly [name: string, file: string, bytes: Uint8Array, en: RegExp, ja: RegExp]>([
  [
    'a .gz cut in two',
    'a.gz',
    PACKED.subarray(0, PACKED.length / 2),
    /cut off, or no archive/,
    /途中で切れて/,
  ],
  ['a .gz with a changed byte', 'a.gz', changed(PACKED, 20), /content is damaged/, /壊れています/],
  ['a .gz whose checksum differs', 'a.gz', changed(PACKED, -6), /content is damaged/, /壊れています/],
  [
    'a .zip cut in two',
    'a.zip',
    ZIPPED.subarray(0, ZIPPED.length / 2),
    /cut off, or no archive/,
    /途中で切れて/,
  ],
  ['a .zip whose checksum differs', 'a.zip', changed(ZIPPED, CHECKSUM), /content is damaged/, /壊れています/],
  ['a zip that names a file outside', 'a.zip', zipOf('../../x.csv', TABLE), /points outside/, /外を指す/],
  ['a zip with a Windows path outside', 'a.zip', zipOf('..\\x.csv', TABLE), /points outside/, /外を指す/],
])('%s ends in a message in both languages, and leaves nothing', async (_name, file, bytes, en, ja) => {
  const result = await imported(file, bytes)
  expect(result.en).toMatch(en)
  expect(result.ja).toMatch(ja)
  expect(result.left).toEqual([])
})

test('names in a zip that Windows wrote in Japanese are read, also those with the byte of a backslash', async () => {
  const name = Uint8Array.of(0x95, 0x5c, 0x2e, 0x63, 0x73, 0x76) // 表.csv in CP932
  const bytes = Buffer.from(zipOf('x_.csv', TABLE))
  for (let at = bytes.indexOf('x_.csv'); at !== -1; at = bytes.indexOf('x_.csv')) bytes.set(name, at)
  const { en, shown } = await imported('a.zip', bytes)
  expect(en).toBe('2 tickets')
  expect(shown[0]).toMatch(/a\.zip!表\.csv$/)
})

test('a person in the name of a file that lay in a folder or zip is not shown, and two such files stay two', async () => {
  const mail = (id: string) =>
    utf8(
      `From: a@example.com\nTo: d@example.net\nSubject: VPN\nDate: Wed, 01 Apr 2026 09:12:00 +0900\nMessage-ID: <${id}@x.jp>\n\nhi\n`,
    )
  const folder = tempFolder()
  writeFileSync(join(folder, `VPN ${PLANTED.requester}様.eml`), mail('1'))
  writeFileSync(join(folder, `VPN ${PLANTED.agent}様.eml`), mail('2'))
  const shown: string[] = []
  let count = 0
  for await (const read of readTickets(partsIn([folder], show), {
    moment: { timeZone: 'UTC' },
    onRecognised: part => shown.push(part.name),
  }))
    if ('ticket' in read) count += 1
  expect(count).toBe(2)
  expect(new Set(shown).size).toBe(2)
  expect(shown.join('')).not.toMatch(/鷲尾|梶谷/)
  const zipped = await imported('a.zip', zipOf(`${PLANTED.requester}様.csv`, TABLE))
  expect(zipped.shown.join('')).not.toMatch(/鷲尾/)
})

test('an Excel workbook beside exports in a folder is left out and named', async () => {
  const { en, shown } = await imported('book.xlsx', zipOf('[Content_Types].xml', utf8('<x/>')))
  expect(shown).toEqual([expect.stringMatching(/book\.xlsx is an Excel workbook/)])
  expect(en).toMatch(/is an Excel workbook/)
})

test.each([
  ['K-1,VPN,完了,a,2026/04/01\nK-2,印刷,未対', ['the last row is cut off (was the file?)'], '1 tickets'],
  ['K-1,VPN,完了,a,2026/04/01\nK-2,印刷,未対応,紙,2026/04/02', [], '2 tickets'],
  ['K-1,VPN,完了\n', ['it has no time of creation, or one that cannot be read'], /cannot be read/],
  ['K-1,VPN,完了,a\nK-2,VPN,完了,a', undefined, /cannot be read/],
])('a last row without its last cells and line break is cut off: %j', async (rows, problems, said) => {
  const result = await imported('a.csv', utf8(HEAD + rows))
  expect(result.en).toMatch(said)
  if (typeof said === 'string') expect(result.problems.map(one => one.problem.en)).toEqual(problems)
})

test('an XML that breaks off says so, and headings in mixed encodings are called garbled', async () => {
  const xml = await imported('a.xml', utf8('<helpdesk-tickets><helpdesk-ticket><subject>x'))
  expect(xml).toMatchObject({ en: /the XML never ends/, ja: /最後まで書かれていません/ })
  const mixed = Buffer.concat([utf8(HEAD), Uint8Array.of(0x88, 0xe1, 0x82, 0xa4, 0x95, 0xb6, 0x0a)])
  expect(await imported('a.csv', mixed)).toMatchObject({ en: /headings are garbled/, ja: /文字化け/ })
})

test.each([
  [1, true],
  [500, false],
])('a mail that holds %i mails in each other: what they say is a part of it: %s', async (count, isPart) => {
  const inner = 'Subject: s\nFrom: c@example.com\nContent-Type: message/rfc822\n\n'.repeat(count - 1)
  const head = 'From: a@example.com\nTo: d@example.net\nDate: Wed, 01 Apr 2026 09:12:00 +0900\n'
  const path = join(tempFolder(), 'a.eml')
  writeFileSync(
    path,
    `${head}Content-Type: message/rfc822\n\n${inner}Subject: s\nFrom: c@example.com\n\ninnermost words\n`,
  )
  const requests: string[] = []
  for await (const read of readTickets(partsIn([path]), { moment: { timeZone: 'UTC' } }))
    if ('ticket' in read) requests.push(read.ticket.request)
  expect(requests).toHaveLength(1)
  expect(requests[0]?.includes('innermost words')).toBe(isPart)
})

test('a folder is made with those above it; where none can be made the system’s word comes back', async () => {
  const folder = tempFolder()
  await makeFolder(join(folder, 'a', 'b'))
  await makeFolder(join(folder, 'a', 'b'))
  expect(readdirSync(join(folder, 'a'))).toEqual(['b'])
  writeFileSync(join(folder, 'file'), '')
  await expect(makeFolder(join(folder, 'file'))).rejects.toThrow(/EEXIST/)
  await expect(makeFolder(join(folder, 'file', 'c'))).rejects.toThrow(/ENOTDIR/)
})

test('an empty file of the key people are hashed with is refused: hashes without a key hide nobody', async () => {
  const path = join(tempFolder(), 'kept', 'person-key')
  const made = await personKey(undefined, path)
  expect(made).toMatch(/^[0-9a-f]{64}$/)
  expect(await personKey(undefined, path)).toBe(made)
  writeFileSync(path, '\n')
  await expect(personKey(undefined, path)).rejects.toThrow(/is empty or too short/)
})
