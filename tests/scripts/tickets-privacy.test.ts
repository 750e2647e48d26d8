import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ALL_EXPORTS } from '../adapters/tickets/all-exports.ts'
import { PLANTED, REQUEST } from '../adapters/tickets/exports.ts'

const SCRIPT = join(import.meta.dirname, '../../scripts/tickets.ts')

/** All that a run writes where somebody may read it: standard output and error. */
function run(args: readonly string[]): Promise<{ code: number; said: string }> {
  const env = { PATH: process.env['PATH'], SODATE_TICKET_KEY: 'a long key that is for tests only' }
  return new Promise(resolve => {
    execFile(process.execPath, [SCRIPT, ...args], { env, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), said: stdout + stderr }),
    )
  })
}

const leakedIn = (text: string) => {
  const plain = text.normalize('NFKC')
  return Object.entries(PLANTED)
    .filter(([, datum]) =>
      [datum, datum.replaceAll(' ', ''), datum.replaceAll('-', '')].some(one => plain.includes(one)),
    )
    .map(([kind]) => kind)
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
