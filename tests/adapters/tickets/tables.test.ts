import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { normalisedTickets } from '#adapters/tickets/import-tickets.ts'
import { partsIn } from '#adapters/tickets/input.ts'
import { readTickets } from '#adapters/tickets/read-tickets.ts'
import { createRedactor } from '#core/mining/redact/redactor.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { table, utf8 } from './exports/planted.ts'
import { read } from './exports/read-export.ts'

const JAPANESE =
  '受付番号,受付日時,件名,お問い合わせ内容,回答,対応状況,完了日\r\n1,令和8年4月1日 9時12分,VPN,つながらない,再起動,対応済,2026/4/2(木)\r\n'

test.each([
  ['UTF-16 without a byte order mark', Buffer.from(JAPANESE, 'utf16le')],
  ['a title above the headings', utf8(`問い合わせ一覧（4月）\r\n\r\n${JAPANESE}`)],
  ['sep=, above the headings', utf8(`sep=,\r\n${JAPANESE}`)],
  ['tabs', utf8(JAPANESE.replaceAll(',', '\t'))],
])('a table with %s is read, with years of an era and a desk’s own words', async (_name, bytes) => {
  const { tickets } = await read(bytes)
  expect(tickets).toMatchObject([
    {
      id: 'generic:1',
      createdAt: '2026-04-01T00:12:00Z',
      resolvedAt: '2026-04-01T15:00:00Z',
      request: 'つながらない',
    },
  ])
})

test.each([
  ['タイムスタンプ,メールアドレス,お問い合わせ内容\n2026/04/01 9:12:33,a@example.com,VPNがつながらない\n'],
  ['Timestamp,Email Address,How can we help?\n2026/04/01 9:12:33 AM GMT+9,a@example.com,No VPN\n'],
])('answers of a form have no number and get one that stays: %j', async text => {
  const [first, again] = [await read(utf8(text)), await read(utf8(text))]
  expect(first.tickets).toHaveLength(1)
  expect(first.tickets[0]?.id).toBe(again.tickets[0]?.id)
  expect(first.tickets[0]?.createdAt).toBe('2026-04-01T00:12:33Z')
})

test.each([
  ['03/04/2026', '30/04/2026', /add --day-first/],
  ['03/04/2026', '04/30/2026', undefined],
  ['13/04/2026', '30/04/2026', undefined],
  ['03-04-2026', '04-30-2026', /export them as 2026-04-03/],
])('the dates %s and %s in one file are refused where a guess would be silent', async (one, other, said) => {
  const run = read(utf8(`ID,Date,Subject\n1,${one} 09:00,a\n2,${other} 09:00,b\n`))
  if (said === undefined) expect((await run).tickets).toHaveLength(2)
  else await expect(run).rejects.toThrow(said)
})

test('a table without the column of the opening time says so once, not for every row', async () => {
  await expect(read(utf8('Number,Short description,Caller\nINC1,x,Dana\n'))).rejects.toThrow(
    /no column says when it was opened \(opened_at, Opened/,
  )
})

test('rows of nothing but delimiters are no rows, and the lines after them keep their numbers', async () => {
  const path = join(tempFolder(), 'a.csv')
  writeFileSync(path, 'キー,件名,状態,詳細,登録日\nK-1,a,完了,x,2026/04/01\n,,,,\n\n合計,,,,1\n')
  const normalised = normalisedTickets(readTickets(partsIn([path]), { moment: { timeZone: 'UTC' } }), {
    redact: createRedactor(),
    personKey: 'a key for tests',
    badShare: 1,
  })
  let next = await normalised.next()
  while (next.done !== true) next = await normalised.next()
  expect(next.value.problems.map(problem => problem.line)).toEqual([5])
})

test.each([
  ['46113.38333', '2026-04-01T00:12:00Z'],
  ['20260401091200', '2026-04-01T00:12:00Z'],
  ['R8.4.1 9:12', '2026-04-01T00:12:00Z'],
  ['２０２６／４／１　午前9:12', '2026-04-01T00:12:00Z'],
  ['2026年04月01日（水） 09時12分00秒', '2026-04-01T00:12:00Z'],
  ['Wednesday, April 1, 2026 9:12 AM', '2026-04-01T00:12:00Z'],
  ['2026-04-01 00:12:00 GMT+0', '2026-04-01T00:12:00Z'],
  ['04-30-2026 09:12:00 AM', '2026-04-30T00:12:00Z'],
])('the time %j of a table is %s', async (written, expected) => {
  const { tickets } = await read(
    utf8(
      table([
        ['ID', 'Date', 'Subject'],
        ['1', written, 'a'],
      ]),
    ),
  )
  expect(tickets[0]?.createdAt).toBe(expected)
})

test.each([
  ['完了', '再起動してください'],
  ['対応中', undefined],
])('a table without a day of solving: in the status %s the last answer is %s', async (status, expected) => {
  const { tickets } = await read(
    utf8(`番号,受付日,内容,対応状況,コメント1\n1,2026/04/01,つながらない,${status},再起動してください\n`),
  )
  expect(tickets[0]?.resolvedAt).toBeUndefined()
  expect(tickets[0]?.resolution).toBe(expected)
})
