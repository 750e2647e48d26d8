import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { expect, onTestFinished, test } from 'vitest'
import { printFailure } from '#adapters/terminal/print-failure.ts'
import { partsIn } from '#adapters/tickets/input.ts'
import { readTickets } from '#adapters/tickets/read-tickets.ts'
import { ALL_EXPORTS } from '../adapters/tickets/exports/all-exports.ts'
import { PLANTED, REQUEST } from '../adapters/tickets/exports/planted.ts'
import { bareEnv } from '../helpers/bare-env.ts'
import { leakedIn } from '../helpers/leaked-in.ts'

const SCRIPT = join(import.meta.dirname, '../../scripts/tickets.ts')

/** All that a run writes where somebody may read it: standard output and error. */
function run(args: readonly string[]): Promise<{ code: number; said: string }> {
  const env = { ...bareEnv(), SODATE_TICKET_KEY: 'a long key that is for tests only' }
  return new Promise(resolve => {
    execFile(process.execPath, [SCRIPT, ...args], { env, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), said: stdout + stderr }),
    )
  })
}

function folderOfAll(): string {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const { file, bytes } of ALL_EXPORTS) writeFileSync(join(folder, file), bytes)
  return folder
}

/** Rows no date can be read from, with personal data in every cell, the date among them. */
function badRows(): string {
  const cell = `"${REQUEST.replaceAll('"', '""')}"`
  const row = (date: string) => `${PLANTED.phone},${PLANTED.requester},${cell},完了,${cell},${date}`
  return `キー,登録者,件名,状態,詳細,登録日\r\n${[PLANTED.mail, PLANTED.secret, cell].map(row).join('\r\n')}\r\n`
}

test('every datum planted in every format is in no ticket and in nothing import says', async () => {
  const folder = folderOfAll()
  const out = join(folder, 'out', 'tickets.ndjson')
  const { code, said } = await run(['import', folder, '--out', out])
  expect(code).toBe(0)
  expect(leakedIn(readFileSync(out, 'utf8'))).toEqual([])
  expect(leakedIn(said)).toEqual([])
}, 120_000)

test('it is in nothing inspect says of any of them', async () => {
  const { code, said } = await run(['inspect', folderOfAll()])
  expect(code).toBe(0)
  expect(said.length).toBeGreaterThan(1000)
  expect(leakedIn(said)).toEqual([])
}, 120_000)

test('what a broken XML says of itself, causes and all, quotes nothing of it', async () => {
  const path = join(folderOfAll(), 'bad.xml')
  for (const datum of Object.values(PLANTED)) {
    writeFileSync(path, `<helpdesk-ticket><subject><a b=${datum}>&${datum}; </${datum}>`)
    const said: string[] = []
    const out = new Writable({
      write(chunk, _encoding, done) {
        said.push(String(chunk))
        done()
      },
    })
    const reads = readTickets(partsIn([path]), { moment: { timeZone: 'Asia/Tokyo' } })
    const error = await reads.next().catch((cause: unknown) => cause)
    for (const lang of ['ja', 'en'] as const) printFailure(error, out, lang)
    expect(said.join('')).toMatch(/bad\.xml/)
    expect(leakedIn(said.join(''))).toEqual([])
  }
})

test.each([
  ['import', (path: string) => ['import', path, '--out', `${path}.ndjson`]],
  [
    'import that lets bad rows pass',
    (path: string) => ['import', path, '--out', `${path}.ndjson`, '--max-bad', '1'],
  ],
  ['inspect', (path: string) => ['inspect', path]],
])(
  'rows that cannot be read are named by their line and not quoted: %s',
  async (_name, argumentsFor) => {
    const path = join(folderOfAll(), 'bad.csv')
    writeFileSync(path, badRows())
    const { said } = await run(argumentsFor(path))
    expect(said).toMatch(/bad\.csv/)
    expect(leakedIn(said)).toEqual([])
  },
  60_000,
)
