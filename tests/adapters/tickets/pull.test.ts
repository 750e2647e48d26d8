import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { pullTickets } from '#adapters/tickets/pull/pull-tickets.ts'
import { PULL_SOURCES } from '#adapters/tickets/pull/sources.ts'
import { createRedactor } from '#core/mining/redact/redactor.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

type Answer = {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

const servers: ReturnType<typeof createServer>[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** A server that answers like the vendor’s API; what it was asked is kept. */
async function serve(
  answer: (url: URL, request: IncomingMessage, asked: number) => Answer,
): Promise<{ base: string; asked: string[] }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    asked.push(`${url.pathname}?${url.searchParams.toString()}`)
    const { status = 200, headers = {}, body = {} } = answer(url, request, asked.length)
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
  })
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    base: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    asked,
  }
}

const slept: number[] = []
const options = (environment: Record<string, string>) => ({
  redact: createRedactor(),
  personKey: 'a key for tests',
  badShare: 0.05,
  moment: { timeZone: 'Asia/Tokyo' },
  environment,
  get: { sleep: async (milliseconds: number) => void slept.push(milliseconds) },
})
const target = () => join(tempFolder(), 'tickets.ndjson')
const ticketsIn = (path: string) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { id: string; subject: string; request: string })
const issue = (number: number, summary: string, updated: string) => ({
  issueKey: `HELP-${number}`,
  summary,
  description: '090-1234-5678 に電話ください',
  status: { id: 4, name: '完了' },
  createdUser: { id: 1, name: '鷲尾 紗英' },
  created: '2026-04-01T00:00:00Z',
  updated,
})

test('Backlog: every page, comments too, then only what changed, and a changed ticket replaces the old one', async () => {
  let second = false
  const { base, asked } = await serve(url => {
    if (url.pathname.endsWith('/comments'))
      return {
        body: [
          {
            content: '再起動してください',
            createdUser: { id: 2, name: '梶谷' },
            created: '2026-04-01T01:00:00Z',
          },
        ],
      }
    if (url.pathname.endsWith('/count')) return { body: { count: second ? 1 : 103 } }
    if (second) return { body: [issue(2, '直りました', '2026-04-05T00:00:00Z')] }
    const offset = Number(url.searchParams.get('offset'))
    return {
      body: Array.from({ length: offset === 0 ? 100 : 3 }, (_none, index) =>
        issue(offset + index, 'VPN', '2026-04-03T00:00:00Z'),
      ),
    }
  })
  const out = target()
  const run = () =>
    pullTickets(
      PULL_SOURCES.backlog,
      out,
      options({ BACKLOG_URL: base, BACKLOG_API_KEY: 'secret-key', BACKLOG_PROJECT_ID: '7' }),
    )
  expect((await run()).count).toBe(103)
  expect(readFileSync(out, 'utf8')).not.toMatch(/090-1234|鷲尾/)
  second = true
  expect((await run()).count).toBe(1)
  // The space's own zone may be behind UTC: a day earlier.
  expect(asked.at(-3)).toContain('updatedSince=2026-04-02')
  const tickets = ticketsIn(out)
  expect(tickets).toHaveLength(103)
  expect(tickets.find(ticket => ticket.id === 'backlog:HELP-2')?.subject).toBe('直りました')
})

test('Backlog: an issue that moved up past our offset because another changed meanwhile is found', async () => {
  const issues = Array.from({ length: 150 }, (_none, at) => issue(at, 'VPN', '2026-04-03T00:00:00Z'))
  const { base } = await serve(url => {
    if (url.pathname.endsWith('/comments')) return { body: [] }
    if (url.pathname.endsWith('/count')) return { body: { count: 150 } }
    const offset = Number(url.searchParams.get('offset'))
    const page = issues.slice(offset, offset + 100)
    // While the first page is read, its first issue changes and moves to the end.
    const first = issues[0]?.updated === '2026-04-03T00:00:00Z' ? issues.shift() : undefined
    if (first !== undefined) issues.push({ ...first, updated: '2026-04-04T00:00:00Z' })
    return { body: page }
  })
  const out = target()
  const environment = { BACKLOG_URL: base, BACKLOG_API_KEY: 'key', BACKLOG_PROJECT_ID: '7' }
  await pullTickets(PULL_SOURCES.backlog, out, options(environment))
  expect(new Set(ticketsIn(out).map(ticket => ticket.id)).size).toBe(150)
  expect(readFileSync(`${out}.cursor`, 'utf8').trim()).toBe('2026-04-04T00:00:00Z')
})

test('Jira: pages by token, signed in by the token of the environment', async () => {
  const { base, asked } = await serve((url, request) => {
    if (request.headers.authorization !== `Basic ${Buffer.from('a@example.com:tok').toString('base64')}`)
      return { status: 401 }
    const first = url.searchParams.get('nextPageToken') === null
    return {
      body: {
        issues: [
          {
            key: first ? 'H-1' : 'H-2',
            fields: {
              summary: 'VPN',
              status: { name: 'Done' },
              created: '2026-04-01T09:00:00.000+0900',
              updated: '2026-04-02T09:00:00.000+0900',
            },
          },
        ],
        ...(first ? { nextPageToken: 'next' } : {}),
      },
    }
  })
  const out = target()
  const environment = {
    JIRA_URL: base,
    JIRA_EMAIL: 'a@example.com',
    JIRA_API_TOKEN: 'tok',
    JIRA_PROJECT: 'H',
  }
  await pullTickets(PULL_SOURCES.jira, out, options(environment))
  expect(ticketsIn(out).map(ticket => ticket.id)).toEqual(['jira:H-1', 'jira:H-2'])
  expect(asked).toHaveLength(2)
  await pullTickets(PULL_SOURCES.jira, out, options(environment))
  expect(asked[2]).toContain('updated+%3E%3D+%222026-04-01+00%3A00%22')
  await expect(
    pullTickets(PULL_SOURCES.jira, target(), options({ ...environment, JIRA_API_TOKEN: 'wrong' })),
  ).rejects.toThrow(/status 401 \(is the token right/)
})

test('Zendesk: waits as long as Retry-After says, and a stopped run goes on at its cursor', async () => {
  slept.length = 0
  let broken = true
  const { base, asked } = await serve((url, _request, count) => {
    if (count === 1) return { status: 429, headers: { 'retry-after': '17' } }
    if (url.pathname.endsWith('/comments.json'))
      return {
        body: {
          comments: [
            { author_id: 5, public: true, body: 'VPNにつながりません', created_at: '2026-04-01T00:00:00Z' },
          ],
        },
      }
    const ticket = (id: number) => ({
      id,
      subject: 'VPN',
      requester_id: 5,
      via: { channel: 'web' },
      status: 'solved',
      created_at: '2026-04-01T00:00:00Z',
      updated_at: '2026-04-01T00:00:00Z',
    })
    if (url.searchParams.get('cursor') === null)
      return { body: { tickets: [ticket(1)], after_cursor: 'c1', end_of_stream: false } }
    return broken
      ? { status: 400 }
      : { body: { tickets: [ticket(2)], after_cursor: 'c2', end_of_stream: true } }
  })
  const out = target()
  const run = () =>
    pullTickets(
      PULL_SOURCES.zendesk,
      out,
      options({ ZENDESK_URL: base, ZENDESK_EMAIL: 'a@example.com', ZENDESK_API_TOKEN: 'tok' }),
    )
  await expect(run()).rejects.toThrow('status 400')
  expect(slept).toEqual([17_000])
  expect(ticketsIn(out)).toHaveLength(1)
  broken = false
  await run()
  expect(asked.filter(path => path.includes('start_time'))).toHaveLength(2)
  expect(ticketsIn(out).map(ticket => ticket.id)).toEqual(['zendesk:1', 'zendesk:2'])
})

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000)
test.each<readonly [name: string, status: number, headers: () => Record<string, string>, seconds: number]>([
  ['Zendesk: Retry-After in seconds', 429, () => ({ 'retry-after': '41' }), 41],
  ['Retry-After as a date', 503, () => ({ 'retry-after': inSeconds(41).toUTCString() }), 41],
  [
    'Backlog: X-RateLimit-Reset as seconds since 1970',
    429,
    () => ({ 'x-ratelimit-reset': String(Math.floor(inSeconds(41).getTime() / 1000)) }),
    41,
  ],
  [
    'Jira: X-RateLimit-Reset as a moment',
    429,
    () => ({ 'x-ratelimit-reset': inSeconds(41).toISOString() }),
    41,
  ],
  ['a wish nobody can read', 429, () => ({ 'retry-after': 'soon' }), 2],
  ['no wish', 500, () => ({}), 2],
])('%s is obeyed', async (_name, status, headers, seconds) => {
  slept.length = 0
  const { base } = await serve((url, _request, count) =>
    count === 1
      ? { status, headers: headers() }
      : { body: url.pathname.endsWith('/count') ? { count: 0 } : [] },
  )
  const environment = { BACKLOG_URL: base, BACKLOG_API_KEY: 'key', BACKLOG_PROJECT_ID: '7' }
  await pullTickets(PULL_SOURCES.backlog, target(), options(environment))
  expect(slept).toHaveLength(1)
  expect(Math.abs((slept[0] ?? 0) / 1000 - seconds)).toBeLessThanOrEqual(1)
})

test('an hour is more than a run waits: it stops, says so, and names no key', async () => {
  const { base } = await serve(() => ({ status: 429, headers: { 'retry-after': '3600' } }))
  const environment = { BACKLOG_URL: base, BACKLOG_API_KEY: 'secret-key', BACKLOG_PROJECT_ID: '7' }
  const said = await pullTickets(PULL_SOURCES.backlog, target(), options(environment)).catch(String)
  expect(said).toMatch(/asks to wait 3600 seconds/)
  expect(said).not.toContain('secret-key')
})

test('without its variables it says which are missing, and asks nobody', async () => {
  await expect(
    pullTickets(PULL_SOURCES.zendesk, target(), options({ ZENDESK_URL: 'http://127.0.0.1:1' })),
  ).rejects.toThrow('Expected ZENDESK_EMAIL, ZENDESK_API_TOKEN in the environment')
})

const NUMBERS = Array.from({ length: 150 }, (_none, at) => at + 1)
const day = '2026-04-01T00:00:00Z'
/** A server of each tool with one ticket of 150 comments, which gives at most 100 at a time. */
const LONG: Readonly<Record<keyof typeof PULL_SOURCES, (url: URL) => Answer>> = {
  backlog: url => {
    if (url.pathname.endsWith('/count')) return { body: { count: 1 } }
    if (!url.pathname.endsWith('/comments')) return { body: [issue(1, 'VPN', day)] }
    // The first of a page is the last of the one before.
    const from = Number(url.searchParams.get('minId') ?? '1')
    const ids = NUMBERS.filter(id => id >= from).slice(0, 100)
    return { body: ids.map(id => ({ id, content: `返信${id}`, createdUser: { id: 2 }, created: day })) }
  },
  jira: url => {
    const comment = (id: number) => ({ id, body: `Reply ${id}`, author: { accountId: 'x' }, created: day })
    if (url.pathname.endsWith('/H-1/comment')) {
      const from = Number(url.searchParams.get('startAt'))
      return { body: { comments: NUMBERS.slice(from, from + 100).map(comment), total: 150 } }
    }
    const fields = { summary: 'VPN', status: { name: 'Done' }, created: day, updated: day }
    const first = { comments: NUMBERS.slice(0, 50).map(comment), total: 150 }
    return { body: { issues: [{ key: 'H-1', fields: { ...fields, comment: first } }] } }
  },
  zendesk: url => {
    const after = Number(url.searchParams.get('page[after]') ?? '0')
    const comments = NUMBERS.slice(after, after + 100).map(id => ({
      id,
      author_id: 5,
      body: `Reply ${id}`,
      created_at: day,
    }))
    if (url.pathname.endsWith('/comments.json'))
      return { body: { comments, meta: { has_more: after < 100, after_cursor: String(after + 100) } } }
    const ticket = { id: 1, subject: 'VPN', status: 'solved', created_at: day, updated_at: day }
    return { body: { tickets: [ticket], after_cursor: 'c1', end_of_stream: true } }
  },
}

test.each(['backlog', 'jira', 'zendesk'] as const)(
  '%s: all comments of a ticket are pulled, page by page',
  async name => {
    const { base, asked } = await serve(LONG[name])
    const out = target()
    const tool = name.toUpperCase()
    await pullTickets(
      PULL_SOURCES[name],
      out,
      options({
        [`${tool}_URL`]: base,
        [`${tool}_EMAIL`]: 'a@example.com',
        [`${tool}_API_TOKEN`]: 'tok',
        BACKLOG_API_KEY: 'key',
        BACKLOG_PROJECT_ID: '7',
        JIRA_PROJECT: 'H',
      }),
    )
    const said = readFileSync(out, 'utf8')
    const numbers = [...said.matchAll(/(?:返信|Reply )(\d+)/g)].map(match => Number(match[1]))
    expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual(NUMBERS)
    expect(asked.length).toBeLessThanOrEqual(5)
  },
)
