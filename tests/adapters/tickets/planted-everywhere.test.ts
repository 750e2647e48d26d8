import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { decoded, encodingOf } from '#adapters/tickets/decode.ts'
import { importTickets } from '#adapters/tickets/import-tickets.ts'
import { partsIn } from '#adapters/tickets/input.ts'
import { inspectTickets } from '#adapters/tickets/inspect-tickets.ts'
import { delimiterOf } from '#adapters/tickets/read-csv.ts'
import { readTickets } from '#adapters/tickets/read-tickets.ts'
import { createRedactor } from '#core/mining/redact/redactor.ts'
import { textOf } from '#core/text/localized-error.ts'
import { leakedIn } from '../../helpers/leaked-in.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { ALL_EXPORTS } from './exports/all-exports.ts'
import { PLANTED, REQUEST, table, utf8 } from './exports/planted.ts'
import { read } from './exports/read-export.ts'

const redact = createRedactor()
const show = (name: string) => redact([name])[0]?.text ?? ''
const moment = { timeZone: 'Asia/Tokyo' }

/** All that import and inspect write or say of one file. */
async function outputOf(file: string, bytes: Uint8Array): Promise<string> {
  const folder = tempFolder()
  mkdirSync(join(folder, 'out'))
  const path = join(folder, file)
  const out = join(folder, 'out', 'tickets.ndjson')
  writeFileSync(path, bytes)
  const said: string[] = []
  const failed = (error: unknown) => {
    for (let at = error; at instanceof Error; at = at.cause) said.push(textOf(at).ja, textOf(at).en)
  }
  const reads = readTickets(partsIn([path], show), {
    moment,
    onRecognised: (part, found) => said.push(part.name, found.why.ja, found.why.en),
    onLeftOut: reason => said.push(reason.ja, reason.en),
  })
  await importTickets(reads, out, { redact, personKey: 'a key for tests', badShare: 1 }).then(
    result => said.push(JSON.stringify(result), readFileSync(out, 'utf8')),
    failed,
  )
  try {
    for await (const line of inspectTickets([path], { moment, redact, locale: 'ja' })) said.push(line)
  } catch (error) {
    failed(error)
  }
  return said.join('\n')
}

async function textOfExport(bytes: Uint8Array): Promise<string> {
  const open = async () =>
    (async function* () {
      yield bytes
    })()
  const part = { name: 'x', size: bytes.length, open }
  let text = ''
  for await (const chunk of decoded(part, await encodingOf(part))) text += chunk
  return text.replace(/^\ufeff/, '')
}

type Plant = { readonly where: string; readonly bytes: Uint8Array }

/** A table once for each column, the datum in all its cells, and once with it for a heading. */
function* inTable(text: string, datum: string): Generator<Plant> {
  const gap = delimiterOf(text)
  const rows: string[][] = parse(text, { delimiter: gap, relax_column_count: true, relax_quotes: true })
  const head = rows.findIndex(row => row.filter(cell => cell !== '').length > 1)
  const width = rows[head]?.length ?? 0
  for (let column = 0; column < width; column += 1) {
    const changed = rows.map((row, at) =>
      at > head ? row.map((cell, index) => (index === column ? datum : cell)) : row,
    )
    yield { where: `column ${rows[head]?.[column]}`, bytes: utf8(table(changed, gap)) }
  }
  yield {
    where: 'a heading',
    bytes: utf8(
      table(
        rows.map((row, at) => (at < head ? row : [...row, datum])),
        gap,
      ),
    ),
  }
}

/** JSON once for each text or number in it. */
function* inJson(text: string, datum: string): Generator<Plant> {
  const leaf = /("(?:[^"\\]|\\.)*")(?=\s*[,}\]])|(?<=:\s*)-?\d+(?=\s*[,}\]])/g
  for (const found of text.matchAll(leaf)) {
    const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)]
    yield { where: before.slice(-40), bytes: utf8(before + JSON.stringify(datum) + after) }
  }
}

/** XML once for each text in it. */
function* inXml(text: string, datum: string): Generator<Plant> {
  const escaped = datum.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  for (const found of text.matchAll(/>[^<>\s][^<>]*</g)) {
    const [before, after] = [text.slice(0, found.index + 1), text.slice(found.index + found[0].length - 1)]
    yield { where: before.slice(-40), bytes: utf8(before + escaped + after) }
  }
}

/** A mail once for each header that can hold words, and headers that some programs add. */
function* inMail(bytes: Uint8Array, datum: string): Generator<Plant> {
  const word = `=?UTF-8?B?${Buffer.from(datum.replaceAll('\n', ' ')).toString('base64')}?=`
  const text = Buffer.from(bytes).toString('latin1')
  for (const name of ['Subject', 'From', 'To', 'Date', 'Message-ID', 'In-Reply-To']) {
    for (const value of [word, `${word} <x1@example.com>`])
      yield {
        where: name,
        bytes: Buffer.from(text.replace(new RegExp(`^${name}: .*$`, 'm'), `${name}: ${value}`), 'latin1'),
      }
  }
  for (const name of ['Cc', 'Reply-To', 'Sender', 'Comments', 'Keywords', 'X-Original-To'])
    yield {
      where: name,
      bytes: Buffer.from(
        text.replace(/^Subject: /m, `${name}: ${word} <x1@example.com>\nSubject: `),
        'latin1',
      ),
    }
}

async function plantsOf(bytes: Uint8Array, datum: string): Promise<Iterable<Plant>> {
  const text = await textOfExport(bytes)
  if (/^[[{]/.test(text)) return inJson(text, datum)
  if (text.startsWith('<')) return inXml(text, datum)
  return /^(?:From |[A-Z][A-Za-z-]+: )/.test(text) ? inMail(bytes, datum) : inTable(text, datum)
}

test.each(ALL_EXPORTS.map(one => [one.name, one] as const))(
  '%s: whatever field holds it, no datum is in the tickets or in what is said',
  async (_name, { file, bytes }) => {
    const leaks: string[] = []
    for (const { where, bytes: planted } of await plantsOf(bytes, REQUEST))
      if (leakedIn(await outputOf(file, planted)).length > 0) leaks.push(where)
    // A mail in the file’s own name, as Outlook names it.
    const named = `RE ${PLANTED.requester}様 ${PLANTED.mail}.${file.split('.').at(-1)}`
    if (leakedIn(await outputOf(named, bytes)).length > 0) leaks.push('file name')
    expect(leaks).toEqual([])
  },
  60_000,
)

test.each([
  ['who asked', PLANTED.mail, false],
  ['a phone number', PLANTED.phone, false],
  ['a name', PLANTED.requester, false],
  ['a number', '2026040110000013', true],
  ['a key with a hyphen', 'HELP-090', true],
])('a key column that holds %s: %s is kept in the id: %s', async (_what, key, isKept) => {
  const { tickets } = await read(utf8(`番号,受付日時,内容\n${key},2026/04/01 9:12,つながらない\n`))
  expect(tickets[0]?.id).toMatch(isKept ? new RegExp(`^generic:${key}$`) : /^generic:[0-9a-f]{16}$/)
})

test('an address with somebody in it is dropped, and mails of the same account do not name it in their ids', async () => {
  const { tickets } = await read(
    utf8(
      `id,created,subject,url\n1,2026-04-01,a,https://d.example.com/u/${PLANTED.mail}/1\n2,2026-04-01,b,https://d.example.com/t/2\n`,
    ),
  )
  expect(tickets.map(ticket => ticket.url)).toEqual([undefined, 'https://d.example.com/t/2'])
  const mail = (id: string) =>
    read(
      utf8(
        `From: ${PLANTED.mail}\nTo: d@example.net\nSubject: a\nDate: Wed, 01 Apr 2026 09:12:00 +0900\nMessage-ID: <${id}>\n\nhi\n`,
      ),
    )
  expect((await mail(`20260401.${PLANTED.mail}`)).tickets[0]?.id).not.toMatch(/washio/)
  expect((await mail(`20260401.1@${PLANTED.host}`)).tickets[0]?.id).not.toMatch(PLANTED.host)
  expect((await mail('20260401.1@example.co.jp')).tickets[0]?.id).toBe('mail:20260401.1_example.co.jp')
})

test('GitHub: accounts named with an @ who have no part in the issue are nobody; packages and code stay', async () => {
  const { tickets } = await read(
    utf8(
      JSON.stringify([
        {
          ...{ number: 3, title: 'cc @brackwater', html_url: 'https://github.com/o/r/issues/3' },
          ...{ user: { login: 'dana-x' }, created_at: '2026-04-01T00:12:00Z' },
          body: '@brackwater-2 see @types/node, `@media` and @dana-x.',
        },
      ]),
    ),
  )
  expect(JSON.stringify(tickets)).not.toMatch(/brackwater|dana-x/)
  expect(tickets[0]?.request).toMatch(/@types\/node, `@media`/)
})
