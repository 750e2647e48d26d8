import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { filesBelow } from '#adapters/files/files-below.ts'
import { openBrowser } from '../helpers/browser.ts'
import { onPage } from '../helpers/on-page.ts'
import { DESK_PAGES, READERS_PAGES } from '../helpers/page-types.ts'

let browser: Browser
let host: Server
let hostUrl = ''

/** A page of another site that frames whatever it is asked to. */
beforeAll(async () => {
  browser = await openBrowser()
  host = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://host')
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(
      `<!doctype html><title>Host</title><iframe src="${searchParams.get('page') ?? ''}"></iframe>`,
    )
  })
  await new Promise<void>(resolve => host.listen(0, '127.0.0.1', resolve))
  hostUrl = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`
})
afterAll(async () => {
  await browser?.close()
  host?.closeAllConnections()
  host?.close()
})

test.concurrent.each([
  ...READERS_PAGES.map(path => [path, 'siteUrl'] as const),
  ...DESK_PAGES.map(path => [path, 'internalUrl'] as const),
])('%s does nothing that its policy forbids, as meta and as header', async (path, site) => {
  const url = new URL(path, inject(site)).href
  const response = await fetch(url)
  const html = await response.text()
  const meta = /http-equiv="content-security-policy" content="([^"]+)"/
    .exec(html)?.[1]
    ?.replaceAll('&#39;', "'")
  expect(meta).toBeDefined()
  expect(`${meta}; frame-ancestors 'self'`).toBe(response.headers.get('content-security-policy'))
  expect(meta?.replace("'wasm-unsafe-eval'", '')).not.toContain('unsafe')
  await onPage(browser, url, {}, async page => {
    // What is refused is an error in the console, which onPage takes for a failure. The worker comes after all else.
    await page.evaluate(async () => {
      if ('offline' in document.body.dataset) await navigator.serviceWorker.ready
    })
  })
})

test('what the policy refuses is an error that fails these tests', async () => {
  const said: string[] = []
  const refused = onPage(browser, new URL('ja/', inject('siteUrl')).href, {}, async page => {
    page.on('console', message => said.push(message.text()))
    await page.evaluate(() => {
      const style = document.createElement('style')
      style.textContent = 'body { color: red }'
      document.head.append(style)
    })
    await expect.poll(() => said.join()).toMatch(/Content Security Policy/)
  })
  await expect(refused).rejects.toThrow(/to deeply equal/)
})

test.concurrent.each(['', 'ja/', 'en/account/reset-password/', 'ja/contact/'])(
  'another site can’t frame /%s',
  async path => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const refused = page.waitForEvent('console', message => /frame-ancestors/.test(message.text()))
    await page.goto(`${hostUrl}?page=${encodeURIComponent(inject('siteUrl') + path)}`)
    await refused
    await context.close()
  },
)

test('the widget’s page may be framed by anybody in the public build, by nobody else in the internal one', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${hostUrl}?page=${encodeURIComponent(`${inject('siteUrl')}widget/ja/`)}`)
  await page.frameLocator('iframe').locator('input[type=search]').waitFor({ state: 'attached' })
  const refused = page.waitForEvent('console', message => /frame-ancestors/.test(message.text()))
  await page.goto(`${hostUrl}?page=${encodeURIComponent(`${inject('internalUrl')}widget/ja/`)}`)
  await refused
  await context.close()
})

test('there is a page of every type in these lists', () => {
  const listed = new Set([...READERS_PAGES, ...DESK_PAGES].map(path => path.split(/[?#]/)[0]))
  for (const key of ['siteFolder', 'internalFolder'] as const) {
    const places = filesBelow(inject(key))
      .filter(path => /^ja\/[^/]+\/index\.html$/.test(path))
      .map(path => `${dirname(path)}/`)
    // Categories are of one type, and so are redirects of old addresses.
    const special = places.filter(path =>
      /\/(?:articles|changes|contact|search|offline|404|guide|health|demand)\/$/.test(path),
    )
    expect(special.length).toBeGreaterThan(4)
    expect(special.filter(path => !listed.has(path))).toEqual([])
  }
})
