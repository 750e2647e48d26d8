import { expect, test } from 'vitest'
import { headersFor, hostHeaderFiles } from '#core/hosting/host-headers.ts'

const RULES = [
  { path: '/help/*', headers: { 'X-Content-Type-Options': 'nosniff' } },
  { path: '/help/', headers: { 'Content-Security-Policy': "default-src 'none'" } },
  { path: '/help/ja/*', headers: { 'Content-Security-Policy': "default-src 'self'" } },
]
const FILES = hostHeaderFiles(RULES, '/help/404.html')

test.each([
  ['/help/', ['nosniff', "default-src 'none'"]],
  ['/help/ja/', ['nosniff', "default-src 'self'"]],
  ['/help/ja/account/x/', ['nosniff', "default-src 'self'"]],
  ['/help/en/', ['nosniff']],
  ['/other/', []],
])('_headers gives %s every rule that fits', (path, expected) => {
  expect(headersFor(FILES['_headers'] ?? '', path).map(([, value]) => value)).toEqual(expected)
})

test('Azure takes one route only: the particular ones come first and hold the wider ones’ headers', () => {
  const { routes } = JSON.parse(FILES['staticwebapp.config.json'] ?? '{}')
  expect(routes.map((one: { route: string }) => one.route)).toEqual(['/help/ja/*', '/help/', '/help/*'])
  expect(routes[0].headers).toEqual({
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'self'",
  })
})

test('Vercel and Apache get the same rules in their own words', () => {
  expect(JSON.parse(FILES['vercel.json'] ?? '{}').headers[2]).toEqual({
    source: '/help/ja/(.*)',
    headers: [{ key: 'Content-Security-Policy', value: "default-src 'self'" }],
  })
  expect(FILES['.htaccess']).toContain('<If "%{REQUEST_URI} =~ m#^/help/$#">')
  expect(FILES['.htaccess']).toContain(`Header set Content-Security-Policy "default-src 'self'"`)
})

test('every host that has to be told is told where the page for wrong addresses is, below the base', () => {
  expect(FILES['.htaccess']).toContain('ErrorDocument 404 /help/404.html')
  expect(JSON.parse(FILES['staticwebapp.config.json'] ?? '{}').responseOverrides).toEqual({
    404: { rewrite: '/help/404.html' },
  })
})
