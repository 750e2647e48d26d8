import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { bareEnv } from '../helpers/bare-env.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const SCRIPT = join(import.meta.dirname, '../../scripts/tickets.ts')

function start(args: readonly string[], environment: Readonly<Record<string, string>> = {}): ChildProcess {
  const child = spawn(process.execPath, [SCRIPT, ...args], {
    env: {
      ...bareEnv(),
      SODATE_TICKET_KEY: 'a long key that is for tests only',
      ...environment,
    },
    stdio: 'ignore',
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries > 1500) throw new Error('It did not come to that in 30 s')
    await wait(20)
  }
}

/** A Backlog export that takes several seconds to import. */
function largeExport(): string {
  const path = join(tempFolder(), 'large.csv')
  const text = 'お世話になっております。営業部の佐藤です。VPNにつながりません。090-1234-5678まで。'.repeat(20)
  const rows = Array.from({ length: 20_000 }, (_none, at) => `K-${at},件名,完了,${text},2026/04/01 09:00`)
  writeFileSync(path, `キー,件名,状態,詳細,登録日\n${rows.join('\n')}\n`)
  return path
}

test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
  'an import ended by %s has written no tickets, and the next leaves nothing of it',
  async signal => {
    const folder = tempFolder()
    const out = join(folder, 'tickets.ndjson')
    writeFileSync(out, 'what was there before\n')
    const child = start(['import', largeExport(), '--out', out])
    await until(() => readdirSync(folder).some(name => name.includes('.partial-')))
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
    expect(readFileSync(out, 'utf8')).toBe('what was there before\n')
    if (signal !== 'SIGKILL') expect(readdirSync(folder)).toEqual(['tickets.ndjson'])
    const small = join(tempFolder(), 'small.csv')
    writeFileSync(small, 'キー,件名,状態,詳細,登録日\nK-1,件名,完了,VPN,2026/04/01 09:00\n')
    const [code] = await once(start(['import', small, '--out', out]), 'exit')
    expect(code).toBe(0)
    expect(readdirSync(folder)).toEqual(['tickets.ndjson'])
    expect(readFileSync(out, 'utf8').trim().split('\n')).toHaveLength(1)
  },
  90_000,
)

test('a pull killed between two pages goes on at its cursor, and no line is half', async () => {
  let hangs = true
  const asked: string[] = []
  const issue = (number: number) => ({
    issueKey: `HELP-${number}`,
    summary: 'VPN',
    status: { id: 4 },
    created: '2026-04-01T00:00:00Z',
    updated: number < 100 ? '2026-04-02T00:00:00Z' : '2026-04-04T00:00:00Z',
  })
  const all = Array.from({ length: 110 }, (_none, at) => issue(at))
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    asked.push(url.search)
    const offset = Number(url.searchParams.get('offset'))
    if (hangs && offset > 0) return
    const body = url.pathname.endsWith('/count')
      ? { count: 110 }
      : url.pathname.endsWith('/comments')
        ? []
        : all.slice(offset, offset + 100)
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const folder = tempFolder()
  const out = join(folder, 'tickets.ndjson')
  const environment = {
    BACKLOG_URL: `http://127.0.0.1:${port}`,
    BACKLOG_API_KEY: 'key',
    BACKLOG_PROJECT_ID: '7',
  }
  const child = start(['pull', 'backlog', '--out', out], environment)
  await until(() => existsSync(`${out}.cursor`))
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
  expect(existsSync(out)).toBe(false)
  // As if it had been killed in the middle of writing a ticket.
  appendFileSync(`${out}.pulled`, '{"id":"backlog:HELP-99","source":"back')
  hangs = false
  asked.length = 0
  const [code] = await once(start(['pull', 'backlog', '--out', out], environment), 'exit')
  expect(code).toBe(0)
  expect(asked[0]).toContain('updatedSince=2026-04-01')
  const ids = readFileSync(out, 'utf8')
    .trim()
    .split('\n')
    .map(line => (JSON.parse(line) as { id: string }).id)
  expect(new Set(ids)).toEqual(new Set(all.map(one => `backlog:${one.issueKey}`)))
  expect(ids).toHaveLength(110)
  expect(readdirSync(folder).sort()).toEqual(['tickets.ndjson', 'tickets.ndjson.cursor'])
}, 90_000)
