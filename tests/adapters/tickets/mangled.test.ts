import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importTickets } from '#adapters/tickets/import-tickets.ts'
import { partsIn } from '#adapters/tickets/input.ts'
import { readTickets } from '#adapters/tickets/read-tickets.ts'
import { createRedactor } from '#core/mining/redact/redactor.ts'
import { encodeJapanese } from '../../../scripts/sample/encode-japanese.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { ALL_EXPORTS } from './exports/all-exports.ts'
import { PLANTED } from './exports/planted.ts'

const redact = createRedactor()

/** Imports a file with these bytes: the ids, the text written and what was said. */
async function attempt(
  file: string,
  bytes: Uint8Array,
): Promise<{ ids: string[]; text: string; said: string }> {
  const folder = tempFolder()
  writeFileSync(join(folder, file), bytes)
  const out = join(tempFolder(), 'tickets.ndjson')
  const reads = readTickets(partsIn([join(folder, file)]), { moment: { timeZone: 'Asia/Tokyo' } })
  try {
    const result = await importTickets(reads, out, { redact, personKey: 'a key for tests', badShare: 0.5 })
    const text = readFileSync(out, 'utf8')
    const ids = text
      .split('\n')
      .filter(Boolean)
      .map(line => (JSON.parse(line) as { id: string }).id)
    return { ids, text, said: JSON.stringify(result.problems) }
  } catch (error) {
    return { ids: [], text: '', said: error instanceof Error ? error.message : '' }
  }
}

/** The export as text, whatever it is encoded in: the encoding under which its subject can be read. */
function decoded(bytes: Uint8Array): string {
  const texts = ['utf-8', 'shift_jis', 'euc-jp'].map(name => new TextDecoder(name).decode(bytes))
  return texts.find(text => /接続|\\u63a5/.test(text)) ?? ''
}
const utf8 = (text: string) => new TextEncoder().encode(text)
const isMail = (file: string) => /\.(?:mbox|eml)$/.test(file)

/** Ways a file is changed on its road through Excel, mail and disks, after which it is still the same export. */
const HARMLESS: readonly (readonly [name: string, mangle: (bytes: Uint8Array) => Uint8Array])[] = [
  ['with a byte order mark', bytes => utf8(`\ufeff${decoded(bytes)}`)],
  ['with CRLF at every line', bytes => utf8(decoded(bytes).replace(/\r?\n/g, '\r\n'))],
  ['with LF at every line', bytes => utf8(decoded(bytes).replaceAll('\r\n', '\n'))],
  ['with empty lines at the end', bytes => utf8(`${decoded(bytes)}\n\n\n`)],
]
const OTHER_ENCODINGS = ['shift_jis', 'euc-jp', 'iso-2022-jp'] as const

describe.each(ALL_EXPORTS.filter(one => !isMail(one.file)))('$name', ({ file, bytes, id }) => {
  test.each(HARMLESS)('%s', async (_name, mangle) => {
    expect((await attempt(file, mangle(bytes))).ids).toEqual([id])
  })

  test.each(OTHER_ENCODINGS)('in %s', async encoding => {
    const { ids, text } = await attempt(file, Uint8Array.from(encodeJapanese(decoded(bytes), encoding)))
    expect(ids).toEqual([id])
    expect(text).toContain('VPNに接続できない')
  })

  test('with NULs between its characters it is a ticket or a message, and no datum is in either', async () => {
    const broken = utf8(decoded(bytes).replace(/(.{60})/gsu, '$1\u0000'))
    const { ids, text, said } = await attempt(file, broken)
    expect(ids.length === 1 || said !== '').toBe(true)
    expect(Object.values(PLANTED).filter(datum => said.includes(datum))).toEqual([])
    expect(text).not.toContain('\\u0000')
  })
})

/** The same changes to the bytes of mails, which hold several encodings. */
const HARMLESS_TO_MAIL: readonly (readonly [name: string, mangle: (mail: string) => string])[] = [
  ['with CRLF at every line', mail => mail.replace(/\r?\n/g, '\r\n')],
  ['with empty lines at the end', mail => `${mail}\n\n\n`],
  ['with long headers folded', mail => mail.replace(/^(Subject:|From:) /gm, '$1\n ')],
]

describe.each(ALL_EXPORTS.filter(one => isMail(one.file)))('$name', ({ file, bytes, id }) => {
  test.each(HARMLESS_TO_MAIL)('%s', async (_name, mangle) => {
    const mangled = Buffer.from(mangle(Buffer.from(bytes).toString('latin1')), 'latin1')
    const { ids, text } = await attempt(file, mangled)
    expect(ids).toEqual([id])
    expect(text).toContain('VPNに接続できない')
  })

  test('with NULs between its bytes it is a ticket or a message, and no datum is in either', async () => {
    const broken = Buffer.from(bytes)
      .toString('latin1')
      .replace(/(.{60})/gs, '$1\u0000')
    const { ids, text, said } = await attempt(file, Buffer.from(broken, 'latin1'))
    expect(ids.length > 0 || said !== '').toBe(true)
    expect(Object.values(PLANTED).filter(datum => said.includes(datum))).toEqual([])
    expect(text).not.toContain('\\u0000')
  })
})

test('a link in a folder that leads out of it is not followed', async () => {
  const secret = join(tempFolder(), 'backlog.csv')
  writeFileSync(secret, ALL_EXPORTS[0]?.bytes ?? new Uint8Array())
  const folder = tempFolder()
  symlinkSync(secret, join(folder, 'link.csv'))
  symlinkSync(folder, join(folder, 'ring'))
  const found: string[] = []
  const run = async () => {
    for await (const part of partsIn([folder])) found.push(part.name)
  }
  await run().catch(() => undefined)
  expect(found).toEqual([])
})
