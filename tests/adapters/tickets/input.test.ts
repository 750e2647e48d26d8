import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { fieldName } from '#adapters/tickets/field-names.ts'
import { importTickets } from '#adapters/tickets/import-tickets.ts'
import { IMPORTERS } from '#adapters/tickets/importers.ts'
import { partsIn } from '#adapters/tickets/input.ts'
import { inspectTickets } from '#adapters/tickets/inspect-tickets.ts'
import { readTickets } from '#adapters/tickets/read-tickets.ts'
import { createRedactor } from '#core/mining/redact/redactor.ts'
import { LocalizedError } from '#core/text/localized-error.ts'
import type { Locale } from '#schemas/locale.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { utf8 } from './exports/planted.ts'
import { zipOf } from './exports/zip-of.ts'

const moment = { timeZone: 'Asia/Tokyo' }
const redact = createRedactor()
const TICKETS = utf8(
  'キー,件名,状態,詳細,登録日,更新日,コメント1\nK-1,VPN,完了,つながらない,2026/04/01,2026/04/02,再起動してください\nK-2,印刷,未対応,紙,2026/04/03,2026/04/03,\n',
)

/** What an import says in both languages, or how many tickets it wrote, and what it left out. */
async function imported(path: string, out = join(tempFolder(), 'out.ndjson')) {
  const leftOut: string[] = []
  const reads = readTickets(partsIn([path]), { moment, onLeftOut: reason => leftOut.push(reason.en) })
  const said = await importTickets(reads, out, { redact, personKey: 'a key for tests', badShare: 0 }).then(
    result => ({ en: `${result.count} tickets`, ja: '' }),
    (error: unknown) => (error instanceof LocalizedError ? error.text : { en: String(error), ja: 'no text' }),
  )
  return { ...said, leftOut, out }
}

function folderWith(files: Readonly<Record<string, Uint8Array>>): string {
  const folder = tempFolder()
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
  return folder
}

test('a pipe or socket is refused at once, for it can be read once only; in a folder they and links are passed by', async () => {
  const folder = folderWith({ 'a.csv': TICKETS })
  const server = createServer()
  onTestFinished(() => void server.close())
  await new Promise<void>(resolve => server.listen(join(folder, 'pipe'), resolve))
  symlinkSync('/etc/hostname', join(folder, 'link.csv'))
  const pipe = await imported(join(folder, 'pipe'))
  expect(pipe.en).toMatch(/is a pipe or device, expected a file/)
  expect(pipe.ja).toMatch(/普通のファイルではありません/)
  expect((await imported(folder)).en).toBe('2 tickets')
})

test('what lies beside the tickets in a folder or archive is left out and said, even the output itself', async () => {
  const others = {
    'empty.ndjson': utf8('\n'),
    'users.json': utf8('[{"user":{"id":1}}]'),
    'logo.png': Uint8Array.of(137, 80, 0, 0, 0, 0, 0, 0),
  }
  const folder = folderWith({ 'a.csv': TICKETS, ...others })
  const out = join(folder, 'out.ndjson')
  const first = await imported(folder, out)
  expect([first.en, first.leftOut.length]).toEqual(['2 tickets', 3])
  const second = await imported(folder, out)
  expect([second.en, second.leftOut.length]).toEqual(['2 tickets', 4])
  expect(second.leftOut.join()).toMatch(/out\.ndjson: it is what an import wrote/)
  expect((await imported(out)).en).toMatch(/it is what an import wrote/)
})

test('a broken export among others stops the run: leaving it out would lose tickets', async () => {
  const { en, out } = await imported(
    folderWith({ 'a.csv': TICKETS, 'b.json': utf8('[{"number":"INC1","short') }),
  )
  expect(en).toMatch(/b\.json: .*the JSON never ends/)
  expect(existsSync(out)).toBe(false)
})

test('a folder of nothing but other files says what they are', async () => {
  const { en, ja } = await imported(folderWith({ 'a.txt': utf8('hello\nworld') }))
  expect(en).toMatch(/a\.txt: Unexpected columns/)
  expect(ja).toMatch(/どのツールの表か/)
})

test('an Excel workbook says how to save it', async () => {
  const folder = folderWith({ 'book.xlsx': zipOf('[Content_Types].xml', utf8('<Types/>')) })
  const { en, ja } = await imported(join(folder, 'book.xlsx'))
  expect(en).toMatch(/Excel workbook.*CSV UTF-8/)
  expect(ja).toMatch(/「CSV UTF-8（コンマ区切り）」で保存/)
})

test.each([
  ['only headings', 'キー,件名,状態,詳細,登録日\n'],
  ['an empty list', '{"tickets":[],"count":0}'],
])('an export with %s replaces nothing', async (_name, text) => {
  const folder = folderWith({ export: utf8(text), 'out.ndjson': utf8('before\n') })
  const { en, ja, out } = await imported(join(folder, 'export'), join(folder, 'out.ndjson'))
  expect(en).toMatch(/there is no ticket in it: nothing was written/)
  expect(ja).toMatch(/チケットが1件もありません。何も書きませんでした/)
  expect(readFileSync(out, 'utf8')).toBe('before\n')
})

test.each([
  ['a folder', (folder: string) => folder, /it is a folder/, /ファイルではなくフォルダーです/],
  [
    'in a file',
    (folder: string) => join(folder, 'a.csv', 'o'),
    /has the name of the folder/,
    /フォルダーの名前のファイル/,
  ],
  [
    'too long a name',
    (folder: string) => join(folder, 'x'.repeat(300)),
    /name is too long/,
    /名前が長すぎます/,
  ],
])('a target that is %s is refused, and nothing is written', async (_name, target, english, japanese) => {
  const folder = folderWith({ 'a.csv': TICKETS })
  const { en, ja } = await imported(join(folder, 'a.csv'), target(folder))
  expect(en).toMatch(english)
  expect(ja).toMatch(japanese)
  expect(readdirSync(folder)).toEqual(['a.csv'])
})

test.skipIf(!existsSync('/dev/full'))('a full disk is said in both languages', async () => {
  const { fileFailure } = await import('#adapters/tickets/file-failure.ts')
  const cause: unknown = await new Promise(resolve => {
    try {
      writeFileSync('/dev/full', 'x')
      resolve(undefined)
    } catch (error) {
      resolve(error)
    }
  })
  expect(fileFailure('write', 'o.ndjson', cause).text).toEqual({
    ja: 'o.ndjson に書けません：ディスクに空きがありません。何も書きませんでした',
    en: 'Could not write o.ndjson: the disk is full. Nothing was written',
  })
})

async function inspected(path: string, locale: Locale): Promise<string> {
  const lines: string[] = []
  for await (const line of inspectTickets([path], { moment, redact, locale })) lines.push(line)
  return lines.join('\n')
}

test.each<[Locale, RegExp, RegExp, RegExp]>([
  [
    'ja',
    /除きます：.*users\.json/,
    /p1\.csv ほか1個\n/,
    /2件を読みました：2026-04-01から2026-04-03まで、解決済み50 %/,
  ],
  [
    'en',
    /left out: .*users\.json/,
    /p1\.csv and 1 more\n/,
    /2 tickets read: from 2026-04-01 to 2026-04-03, 50 % solved/,
  ],
])(
  'inspect says in %s what was left out, which files are alike, how many tickets and from when',
  async (locale, ...said) => {
    const folder = folderWith({
      'p1.csv': TICKETS,
      'p2.csv': TICKETS,
      'users.json': utf8('[{"user":{"id":1}}]'),
    })
    const text = await inspected(folder, locale)
    for (const pattern of said) expect(text).toMatch(pattern)
  },
)

test('inspect shows how a ticket was solved and whose the messages are, and names the rows it cannot read', async () => {
  const folder = folderWith({
    'a.csv': Buffer.concat([TICKETS, Buffer.from('K-3,x,完了,y,いつか,,\n')]),
  })
  const text = await inspected(join(folder, 'a.csv'), 'ja')
  expect(text).toMatch(/やりとり：担当者 1\n\s+解決：再起動してください/)
  expect(text).toMatch(/1行は読めません：\n\s+4行目：作成日時がない/)
})

test('every field that inspect can name has a name in both languages', () => {
  const fields = new Set(IMPORTERS.flatMap(importer => Object.keys(importer.csv?.columns ?? {})))
  expect([...fields].filter(field => fieldName(field).ja === field)).toEqual([])
})

test('a folder that does not exist yet is made for the target', async () => {
  const folder = folderWith({ 'a.csv': TICKETS })
  mkdirSync(join(folder, 'x'))
  expect((await imported(join(folder, 'a.csv'), join(folder, 'x/y/z/o.ndjson'))).en).toBe('2 tickets')
})
