import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { createEmulator } from 'emulate'

/** What goes wrong with one request. `after` means that the write took effect before the answer was lost. */
export type Fault =
  | 'none'
  | '502-after'
  | 'drop-before'
  | 'drop-after'
  | '500-before'
  /** The answer comes, but only after the bot has stopped waiting. */
  | 'slow'
  | 'secondary-limit'
  | 'truncated-json'
  | 'lying-link'
  | 'short-page'

export type Seen = Readonly<{ method: string; path: string; body: unknown; login: string | undefined }>

/** A stateful GitHub on this machine behind a proxy that can break any request. */
export type GithubServer = Readonly<{
  url: string
  /** Requests that reached the proxy, in order. */
  requests: Seen[]
  /** Reactions by comment id: the emulator has none, the proxy keeps them. */
  reactions: Map<number, string[]>
  /** Workflow runs by id, as the proxy tells them. */
  runs: Map<number, object>
  /** Chooses the fault of the next request; reset to none with `() => 'none'`. */
  setFaults: (next: (method: string, path: string) => Fault) => void
  reset: () => void
  close: () => Promise<void>
}>

/** The emulator allows a token 5,000 requests an hour; the proxy takes a fresh one of these in time. */
const SPARE_TOKENS = 60
const REQUESTS_PER_TOKEN = 4500

const SEED = {
  tokens: {
    ...Object.fromEntries(
      Array.from({ length: SPARE_TOKENS }, (_, at) => [
        `bot${at}`,
        { login: 'sodate-bot', scopes: ['repo', 'user'] },
      ]),
    ),
    bot: { login: 'sodate-bot', scopes: ['repo', 'user'] },
    hana: { login: 'hana', scopes: ['repo', 'user'] },
    guest: { login: 'guest', scopes: ['repo', 'user'] },
  },
  github: {
    users: [{ login: 'sodate-bot' }, { login: 'hana' }, { login: 'taro' }, { login: 'guest' }],
    orgs: [
      {
        login: 'acme',
        name: 'Acme',
        members: [
          { login: 'sodate-bot', role: 'admin' as const },
          { login: 'hana', role: 'member' as const },
          { login: 'taro', role: 'member' as const },
        ],
      },
    ],
    repos: [{ owner: 'acme', name: 'help', auto_init: true }],
  },
}

const MEMBERS = new Set(SEED.github.orgs.flatMap(org => org.members.map(member => member.login)))

/** Starts a GitHub for one test file: repository acme/help; tokens bot, hana (both may write) and guest (may not). */
export async function startGithub(): Promise<GithubServer> {
  const emulator = await startEmulator()
  const requests: Seen[] = []
  let botRequestCount = 0
  const reactions = new Map<number, string[]>()
  const runs = new Map<number, object>()
  let next: (method: string, path: string) => Fault = () => 'none'

  const server = createServer((request, response) => {
    handle(request, response).catch(() => request.socket.destroy())
  })

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    const body = Buffer.concat(chunks)
    const method = request.method ?? 'GET'
    const path = request.url ?? '/'
    const login = /(?:token|bearer) (\w+)/i.exec(request.headers.authorization ?? '')?.[1]
    requests.push({ method, path, body: body.length > 0 ? JSON.parse(body.toString()) : undefined, login })
    const fault = next(method, path)
    if (fault === 'drop-before') return void request.socket.destroy()
    if (fault === '500-before') return send(response, 500, { message: 'Server Error' })
    if (fault === 'secondary-limit')
      return send(
        response,
        403,
        { message: 'You have exceeded a secondary rate limit' },
        { 'retry-after': '1' },
      )
    const answer =
      answerOfOurs(method, path, body) ??
      (await fetch(new URL(path, emulator.url), {
        method,
        headers: {
          'content-type': 'application/json',
          authorization: login === 'bot' ? freshBot() : (request.headers.authorization ?? ''),
          accept: request.headers.accept ?? '*/*',
        },
        ...(body.length > 0 ? { body } : method === 'PUT' ? { body: '{}' } : {}),
      }))
    const text = await answer.text()
    if (fault === 'drop-after') return void request.socket.destroy()
    // Held back until the bot gives up: no clock of ours decides.
    if (fault === 'slow') return request.socket.destroyed ? undefined : await closed(request.socket)
    if (fault === '502-after') return send(response, 502, { message: 'Bad Gateway' })
    const headers = new Headers({ 'content-type': 'application/json; charset=utf-8' })
    const link = answer.headers.get('link')
    if (link) headers.set('link', link)
    if (fault === 'lying-link') headers.set('link', `<${serverUrl()}/nowhere>; rel="next"`)
    if (fault === 'truncated-json' && text.length > 2) {
      response.writeHead(answer.status, Object.fromEntries(headers))
      return void response.end(text.slice(0, Math.floor(text.length / 2)))
    }
    if (fault === 'short-page' && method === 'GET' && text.startsWith('[')) {
      const all: unknown = JSON.parse(text)
      response.writeHead(answer.status, Object.fromEntries(headers))
      return void response.end(JSON.stringify(Array.isArray(all) ? all.slice(1) : all))
    }
    response.writeHead(answer.status, Object.fromEntries(headers))
    response.end(text)
  }

  function freshBot(): string {
    return `token bot${Math.floor(botRequestCount++ / REQUESTS_PER_TOKEN) % SPARE_TOKENS}`
  }

  /** What the emulator has not: reactions, who can be assigned, runs of workflows. */
  function answerOfOurs(method: string, path: string, body: Buffer): Response | undefined {
    const [, kind = '', name = ''] =
      /^\/repos\/acme\/help\/(issues\/comments(?=\/\d+\/reactions)|assignees|actions\/runs)\/([\w-]+)/.exec(
        path,
      ) ?? []
    if (kind === 'issues/comments') return addReaction(Number(name), body)
    if (kind === 'assignees') return new Response('{}', { status: MEMBERS.has(name) ? 200 : 404 })
    if (kind !== 'actions/runs' || method !== 'GET') return undefined
    const run = runs.get(Number(name))
    return Response.json(run ?? { message: 'Not Found' }, { status: run ? 200 : 404 })
  }

  function addReaction(comment: number, body: Buffer): Response {
    const parsed: unknown = JSON.parse(body.toString())
    const content =
      typeof parsed === 'object' && parsed !== null && 'content' in parsed ? String(parsed.content) : ''
    const known = reactions.get(comment) ?? []
    if (!known.includes(content)) reactions.set(comment, [...known, content])
    return Response.json({ id: comment, content }, { status: 201 })
  }

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  function serverUrl(): string {
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }
  return {
    url: serverUrl(),
    requests,
    reactions,
    runs,
    setFaults: choose => {
      next = choose
    },
    reset: () => {
      emulator.reset()
      requests.length = 0
      reactions.clear()
      runs.clear()
      next = () => 'none'
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
      await emulator.close()
    },
  }
}

/** The emulator wants a port of its own: tries some until one is free. */
async function startEmulator() {
  for (let tried = 0; ; tried++) {
    const port = 20_000 + Math.floor(Math.random() * 30_000)
    try {
      return await createEmulator({ service: 'github', port, seed: SEED })
    } catch (error) {
      if (tried >= 20) throw new Error('Could not start the GitHub emulator', { cause: error })
    }
  }
}

function closed(socket: Socket): Promise<void> {
  return new Promise(resolve => socket.once('close', () => resolve()))
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}

/** A random number generator that gives the same numbers for the same seed (mulberry32), 0 ≤ n < 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
