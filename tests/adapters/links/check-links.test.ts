import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkLinks } from '#adapters/links/check-links.ts'
import { isPrivateAddress } from '#adapters/links/request-once.ts'

const seen: string[] = []
let busyCount = 0
const server = createServer((request, response) => {
  seen.push(`${request.method} ${request.url}`)
  const status: Record<string, number> = {
    '/gone': 404,
    '/closed': 401,
    '/busy': 200,
    '/loop': 302,
    '/moved': 301,
  }
  if (request.url === '/no-head') response.statusCode = request.method === 'HEAD' ? 405 : 200
  else if (request.url === '/busy' && busyCount++ === 0) response.writeHead(429, { 'retry-after': '0' })
  else response.statusCode = status[request.url ?? ''] ?? 200
  if (request.url === '/loop') response.setHeader('location', '/loop')
  if (request.url === '/moved') response.setHeader('location', '/page')
  response.end('<h2 id="steps">Steps</h2>')
})
let base = ''
beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
})
afterAll(() => server.close())

test.each([
  ['/page', true],
  ['/gone', false],
  ['/closed', true],
  ['/no-head', true],
  ['/busy', true],
  ['/moved', true],
  ['/loop', false],
  ['/page#steps', true],
  ['/page#none', false],
] as const)('%s opens: %s', async (path, ok) => {
  const states = await checkLinks([base + path], { allowPrivate: true })
  expect(states.get(base + path)?.ok).toBe(ok)
})

test('a page that is gone is asked with HEAD first, then with GET', () => {
  expect(seen.filter(one => one.endsWith('/gone'))).toEqual(['HEAD /gone', 'GET /gone'])
})

test('this machine is not asked unless allowed, by number or by name', async () => {
  const before = seen.length
  const urls = [`${base}/page`, `${base.replace('127.0.0.1', 'localhost')}/page`]
  const states = await checkLinks(urls)
  expect([...states.values()].map(({ ok }) => ok)).toEqual([false, false])
  expect(seen).toHaveLength(before)
})

test.each(['10.1.2.3', '169.254.169.254', '::1', '::ffff:127.0.0.1', 'fd00::1', 'fe80::1'])(
  '%s is private',
  address => expect(isPrivateAddress(address)).toBe(true),
)
test.each(['93.184.215.14', '2606:4700::1111'])('%s is not private', address =>
  expect(isPrivateAddress(address)).toBe(false),
)
