import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { bareEnv } from '../helpers/bare-env.ts'

const SCRIPT = join(import.meta.dirname, '../../scripts/tickets.ts')

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sodate-tickets-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Runs the command as a person would, with nothing in the environment but what is given. */
function run(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Readonly<{ code: number; said: string }>> {
  return new Promise(resolve => {
    execFile(
      process.execPath,
      [SCRIPT, ...args],
      {
        env: {
          ...bareEnv(),
          SODATE_TICKET_KEY: 'a long key that is for tests only',
          ...environment,
        },
      },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), said: stdout + stderr }),
    )
  })
}

test.each([
  ['an unknown command', ['export'], 'expected inspect, import, pull'],
  ['no file', ['import'], 'Expected at least one file or folder'],
  ['no tool to pull from', ['pull'], 'Expected backlog, jira or zendesk'],
  ['an unknown tool', ['pull', 'redmine', '--out', 'x.ndjson'], 'Unexpected pull redmine, expected backlog'],
  ['no target', ['import', 'x.csv'], 'Expected --out'],
  [
    'no time zone',
    ['import', 'x.csv', '--out', 'x', '--time-zone', 'Mars/Base'],
    'expected a zone like Asia/Tokyo',
  ],
  [
    'the file to read as target',
    ['import', import.meta.filename, '--out', import.meta.filename],
    'is the file to read',
  ],
  ['a share that is none', ['import', 'x.csv', '--out', 'x', '--max-bad', '2'], 'from 0 to 1'],
])('%s is refused with what was expected', async (_name, args, text) => {
  const { code, said } = await run(args)
  expect(said).toContain(text)
  expect(code).toBe(2)
})

test.each([
  [['--help', '--lang', 'ja'], /何も書きません/, 0],
  [['import', '--lang', 'ja'], /ファイルかフォルダーを一つ以上/, 2],
  [
    ['inspect', 'none.csv', '--lang', 'ja'],
    /none\.csv を読めません：そのファイルやフォルダーはありません/,
    1,
  ],
  [['inspect', 'none.csv', '--lang', 'en'], /Could not open none\.csv: there is no such file/, 1],
] as const)('%j is answered in its language', async (args, text, expected) => {
  const { code, said } = await run(args)
  expect(said).toMatch(text)
  expect(code).toBe(expected)
})

test('--help names every command', async () => {
  const { code, said } = await run(['--help'])
  expect(said).toMatch(/-- inspect[\s\S]+-- import[\s\S]+-- pull/)
  expect(code).toBe(0)
})

test('pulling without a token says which variable is missing and writes nothing', async () => {
  const out = join(makeFolder(), 'tickets.ndjson')
  const { code, said } = await run(['pull', 'backlog', '--out', out])
  expect(said).toContain('BACKLOG_')
  expect(code).toBe(1)
  expect(existsSync(out)).toBe(false)
})

test('pulling writes the tickets without personal data, and logs none', async () => {
  const server = createServer((request, response) => {
    const isComments = request.url?.includes('/comments')
    response.writeHead(200, { 'content-type': 'application/json' }).end(
      JSON.stringify(
        isComments
          ? []
          : [
              {
                issueKey: 'HELP-1',
                summary: 'VPNに繋がらない',
                description: '090-1234-5678 に電話ください',
                status: { id: 4, name: '完了' },
                createdUser: { id: 1, name: '鷲尾 紗英' },
                created: '2026-04-01T00:00:00Z',
                updated: '2026-04-03T00:00:00Z',
              },
            ],
      ),
    )
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const out = join(makeFolder(), 'tickets.ndjson')
  const { code, said } = await run(['pull', 'backlog', '--out', out], {
    BACKLOG_URL: `http://127.0.0.1:${port}`,
    BACKLOG_API_KEY: 'secret-key',
    BACKLOG_PROJECT_ID: '7',
  })
  expect(said).toContain('1 new or changed ticket →')
  expect(code).toBe(0)
  const written = readFileSync(out, 'utf8')
  expect(written).toContain('VPNに繋がらない')
  expect(written + said).not.toMatch(/090-1234|鷲尾|secret-key/)
})

test('an export that is none stops the run before anything is written', async () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'x.csv'), '\u0000\u0001 not a table')
  const out = join(folder, 'tickets.ndjson')
  const { code, said } = await run(['import', join(folder, 'x.csv'), '--out', out])
  expect(said).toContain('x.csv')
  expect(code).toBe(1)
  expect(existsSync(out)).toBe(false)
})
