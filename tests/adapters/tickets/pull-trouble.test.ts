import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { pullTickets } from '#adapters/tickets/pull/pull-tickets.ts'
import { PULL_SOURCES } from '#adapters/tickets/pull/sources.ts'
import { createRedactor } from '#core/mining/redact/redactor.ts'
import { LocalizedError } from '#core/text/localized-error.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

type Answer = { readonly status?: number; readonly headers?: Record<string, string>; readonly body: string }

/** A server that answers like the vendor’s API, or unlike it. */
async function serve(answer: (url: URL, asked: number) => Answer | object): Promise<string> {
  let asked = 0
  const server = createServer((request, response) => {
    asked += 1
    const said = answer(new URL(request.url ?? '/', 'http://127.0.0.1'), asked)
    const {
      status = 200,
      headers = {},
      body,
    } = 'body' in said ? (said as Answer) : { body: JSON.stringify(said) }
    response.writeHead(status, headers).end(body)
  })
  onTestFinished(() => void server.close())
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
}

/** Pulls from a server; what it said in both languages, or the lines of the target, and how long it waited. */
async function pulled(
  tool: keyof typeof PULL_SOURCES,
  base: string,
  out = join(tempFolder(), 'tickets.ndjson'),
) {
  const name = tool.toUpperCase()
  const waits: number[] = []
  const said = await pullTickets(PULL_SOURCES[tool], out, {
    redact: createRedactor(),
    personKey: 'a key for tests',
    badShare: 0.05,
    moment: { timeZone: 'Asia/Tokyo' },
    environment: {
      [`${name}_URL`]: base,
      [`${name}_EMAIL`]: 'a@example.com',
      [`${name}_API_TOKEN`]: 'secret-token',
      BACKLOG_API_KEY: 'secret-token',
      BACKLOG_PROJECT_ID: '7',
      JIRA_PROJECT: 'H',
    },
    get: { sleep: async milliseconds => void waits.push(milliseconds / 1000) },
  }).then(
    () => undefined,
    (error: unknown) => (error instanceof LocalizedError ? error.text : { ja: '', en: String(error) }),
  )
  const ids = existsSync(out)
    ? [...readFileSync(out, 'utf8').matchAll(/^\{"id":"([^"]+)"/gm)].map(match => match[1])
    : []
  return { said, ids, waits, out }
}

const zendesk = (id: number, more: object = {}) => ({
  id,
  subject: 'VPN',
  description: 'It is down',
  status: 'open',
  via: { channel: 'web' },
  requester_id: 5,
  created_at: '2026-04-01T00:00:00Z',
  updated_at: '2026-04-01T00:00:00Z',
  ...more,
})

test('Zendesk: a ticket that is deleted or merged later leaves the file', async () => {
  let later = false
  const base = await serve(url => {
    if (url.pathname.endsWith('/comments.json')) return { comments: [], meta: { has_more: false } }
    const tickets = later
      ? [zendesk(1, { status: 'deleted', subject: 'SCRUBBED' }), zendesk(2, { tags: ['closed_by_merge'] })]
      : [zendesk(1), zendesk(2), zendesk(3)]
    return { tickets, after_cursor: later ? 'c2' : 'c1', end_of_stream: true }
  })
  const first = await pulled('zendesk', base)
  expect(first.ids).toEqual(['zendesk:1', 'zendesk:2', 'zendesk:3'])
  later = true
  expect((await pulled('zendesk', base, first.out)).ids).toEqual(['zendesk:3'])
  expect(readFileSync(first.out, 'utf8')).not.toContain('gone')
})

test.each(['backlog', 'zendesk'] as const)(
  '%s: a ticket deleted while its comments are asked for stops nothing',
  async tool => {
    const issue = (number: number) => ({
      issueKey: `H-${number}`,
      summary: 'VPN',
      createdUser: { id: 1 },
      created: '2026-04-01T00:00:00Z',
      updated: '2026-04-01T00:00:00Z',
    })
    const base = await serve(url => {
      if (/\/(?:H-)?1\/comments/.test(url.pathname)) return { status: 404, body: '{}' }
      if (url.pathname.endsWith('/comments')) return { body: '[]' }
      if (url.pathname.endsWith('/comments.json')) return { comments: [] }
      if (url.pathname.endsWith('/count')) return { count: 2 }
      if (tool === 'backlog') return { body: JSON.stringify([issue(1), issue(2)]) }
      return { tickets: [zendesk(1), zendesk(2)], after_cursor: 'c1', end_of_stream: true }
    })
    const { said, ids } = await pulled(tool, base)
    expect(said).toBeUndefined()
    expect(ids).toEqual([tool === 'backlog' ? 'backlog:H-2' : 'zendesk:2'])
  },
)

test.each<[string, Answer, RegExp, RegExp]>([
  ['a page to log in', { body: '<html>Log in</html>' }, /no JSON.*page to log in/, /ログインの画面/],
  [
    'a redirect',
    { status: 302, headers: { location: 'https://example.com' }, body: '' },
    /302 \(is the URL right\?\)/,
    /URLは正しいですか/,
  ],
  ['a token that has expired', { status: 401, body: '{}' }, /not expired/, /期限内ですか/],
  ['a project it does not know', { status: 400, body: '{}' }, /such as the project/, /プロジェクトなど/],
])(
  '%s is told apart at once, without trying again and without the token',
  async (_name, answer, english, japanese) => {
    const { said, waits, ids } = await pulled('backlog', await serve(() => answer))
    expect(said?.en).toMatch(english)
    expect(said?.ja).toMatch(japanese)
    expect(JSON.stringify(said)).not.toContain('secret-token')
    expect([waits, ids]).toEqual([[], []])
  },
)

test('an answer that breaks off is asked for again', async () => {
  const broken = createServer((_request, response) => {
    response.writeHead(200, { 'content-length': '999' }).write('[{')
    setTimeout(() => response.destroy(), 20)
  })
  onTestFinished(() => void broken.close())
  await new Promise<void>(resolve => broken.listen(0, '127.0.0.1', resolve))
  const address = broken.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const { said, waits } = await pulled('backlog', `http://127.0.0.1:${port}`)
  expect(said?.en).toMatch(/no answer/)
  expect(waits).toHaveLength(5)
})

test.each([
  ['example.backlog.com', /begins with https/],
  ['http://example.backlog.com', /begins with https/],
  ['ftp://127.0.0.1', /begins with https/],
])('the address %s is refused before a token is sent', async (base, text) => {
  const { said } = await pulled('backlog', base)
  expect(said?.en).toMatch(text)
  expect(said?.ja).toMatch(/BACKLOG_URL は https:\/\/ で始まる/)
})

test.each(['backlog', 'jira'] as const)(
  '%s: the cursor of another tool is said, and nothing is lost',
  async tool => {
    const out = join(tempFolder(), 'tickets.ndjson')
    writeFileSync(`${out}.cursor`, 'MTU4MDc1Mzc5OC4wfHw0MzJ8\n')
    writeFileSync(out, '{"id":"zendesk:1"}\n')
    const { said } = await pulled(tool, 'https://127.0.0.1:1', out)
    expect(said?.en).toMatch(/is another tool’s or broken/)
    expect(said?.ja).toMatch(/別のツールのもの/)
    expect(readFileSync(out, 'utf8')).toBe('{"id":"zendesk:1"}\n')
  },
)

test('two runs to one target: the second waits for nobody and says so; a killed one stands in no way', async () => {
  const base = await serve(url => (url.pathname.endsWith('/count') ? { count: 0 } : { body: '[]' }))
  const out = join(tempFolder(), 'tickets.ndjson')
  writeFileSync(`${out}.lock`, `${process.ppid}\n`)
  expect((await pulled('backlog', base, out)).said?.en).toMatch(/another run \(process \d+\) is writing/)
  writeFileSync(`${out}.lock`, '999999999\n')
  expect((await pulled('backlog', base, out)).said).toBeUndefined()
  expect(existsSync(`${out}.lock`)).toBe(false)
})

test('a moment to wait for is read by the server’s clock, which may be hours off ours', async () => {
  const theirs = Date.now() - 5 * 3_600_000
  const base = await serve((url, asked) => {
    if (asked > 1) return url.pathname.endsWith('/count') ? { count: 0 } : { body: '[]' }
    const headers = {
      date: new Date(theirs).toUTCString(),
      'x-ratelimit-reset': String(Math.floor(theirs / 1000) + 41),
    }
    return { status: 429, headers, body: '{}' }
  })
  const { waits } = await pulled('backlog', base)
  expect(Math.abs((waits[0] ?? 0) - 41)).toBeLessThanOrEqual(1)
})

test('one ticket that cannot be read does not stop every later pull', async () => {
  const base = await serve(url => {
    if (url.pathname.endsWith('/comments.json')) return { comments: [] }
    return { tickets: [zendesk(1, { created_at: 'once' })], after_cursor: 'c1', end_of_stream: true }
  })
  const { said, out } = await pulled('zendesk', base)
  expect(said).toBeUndefined()
  expect(readFileSync(`${out}.cursor`, 'utf8')).toBe('c1\n')
})

test('Zendesk: names, groups, reopenings and the time of solving come along with the tickets', async () => {
  const asked: URL[] = []
  const base = await serve(url => {
    asked.push(url)
    if (url.pathname.endsWith('/comments.json'))
      return {
        comments: [
          { author_id: 5, body: 'It is down', public: true, created_at: '2026-04-01T00:00:00Z' },
          { author_id: 9, body: 'Ask Brackwater', public: true, created_at: '2026-04-01T01:00:00Z' },
        ],
        users: [{ id: 9, name: 'Qorr Vandelay' }],
      }
    const solved = zendesk(1, {
      ...{ status: 'closed', updated_at: '2026-04-09T00:00:00Z', group_id: 3, assignee_id: 9 },
      description: 'Brackwater cannot log in, says Vandelay',
    })
    return {
      tickets: [solved, zendesk(2, { status: 'open' })],
      users: [{ id: 5, name: 'Tonn Brackwater' }],
      groups: [{ id: 3, name: 'Network' }],
      metric_sets: [
        { ticket_id: 1, solved_at: '2026-04-02T00:00:00Z', reopens: 2 },
        { ticket_id: 2, solved_at: '2026-04-02T00:00:00Z', reopens: 1 },
      ],
      ...{ after_cursor: 'c1', end_of_stream: true },
    }
  })
  const { said, out } = await pulled('zendesk', base)
  expect(said).toBeUndefined()
  expect(asked[0]?.searchParams.get('include')).toBe('users,groups,metric_sets')
  const lines = readFileSync(out, 'utf8').trim().split('\n')
  expect(lines.map(line => JSON.parse(line))).toMatchObject([
    { category: 'Network', reopenCount: 2, resolvedAt: '2026-04-02T00:00:00Z' },
    { reopenCount: 1 },
  ])
  // It was solved once, and is open again.
  expect(JSON.parse(lines[1] ?? '').resolvedAt).toBeUndefined()
  expect(lines.join('\n')).not.toMatch(/Brackwater|Vandelay/)
})

test('Backlog: a server that does not heed the offset is not asked for ever', async () => {
  const issues = Array.from({ length: 100 }, (_, index) => ({
    ...{ issueKey: `H-${index}`, summary: 'VPN', createdUser: { id: 1 } },
    ...{ created: '2026-04-01T00:00:00Z', updated: '2026-04-01T00:00:00Z' },
  }))
  let listed = 0
  const base = await serve(url => {
    if (url.pathname.endsWith('/count')) return { count: 100 }
    if (url.pathname.endsWith('/comments')) return { body: '[]' }
    listed += 1
    return listed > 20 ? { status: 500, body: '' } : { body: JSON.stringify(issues) }
  })
  const { said, ids } = await pulled('backlog', base)
  expect(said).toBeUndefined()
  expect(ids).toHaveLength(100)
  expect(listed).toBe(2)
})

test('a server that is busy for good is asked six times, and what to do then is said in both languages', async () => {
  const base = await serve(() => ({ status: 429, headers: { 'retry-after': '3' }, body: '{}' }))
  const { said, waits } = await pulled('zendesk', base)
  expect(waits).toEqual([3, 3, 3, 3, 3])
  expect(said?.en).toMatch(/429 \(it is busy or down: run again/)
  expect(said?.ja).toMatch(/続きから始めます/)
})
