import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { unpackFiles } from '#site/components/offline/index-pack.ts'
import { openBrowser } from '../helpers/browser.ts'

let browser: Browser
let context: BrowserContext
const READ = 'account/reset-password/'
const UNREAD = 'account/locked-out/'

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** A reader who was on one article, long enough for the worker to take along what it takes, and then has no network. */
async function offlineAfter(locale: string) {
  context = await browser.newContext({ viewport: { width: 390, height: 800 } })
  const page = await context.newPage()
  const at = (path: string) => new URL(`/${locale}/${path}`, inject('siteUrl')).href
  await page.goto(at(READ))
  const wanted = [...indexFiles(locale).map(path => new URL(path, inject('siteUrl')).href), at('offline/')]
  await expect
    .poll(() => keptBy(page), { timeout: 90_000, interval: 500 })
    .toEqual(expect.arrayContaining(wanted))
  await context.setOffline(true)
  return { page, at }
}

/** The files of the answer index that the worker of this build takes along. */
function indexFiles(locale: string): readonly string[] {
  const settings = /sodateOffline = (.+)/.exec(readFileSync(join(inject('siteFolder'), 'sw.js'), 'utf8'))?.[1]
  const pack: string = JSON.parse(settings ?? '{}').index[locale]
  const files = unpackFiles(readFileSync(join(inject('siteFolder'), pack)))
  return files.map(({ name }) => `${dirname(pack)}/${name}`)
}

function keptBy(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys()
    const kept = names.map(async name => (await (await caches.open(name)).keys()).map(({ url }) => url))
    return (await Promise.all(kept)).flat()
  })
}

test.each([
  ['ja', 'パスワードを忘れた', 'オフライン：'],
  ['en', 'forgot my password', 'Offline, as of '],
])(
  'without network, in %s, the article once read opens and says since when it is kept, and the search answers',
  async (locale, query, said) => {
    const { page, at } = await offlineAfter(locale)
    try {
      await page.goto(at(READ))
      expect(await page.locator('.answer').textContent()).not.toBe('')
      expect(await page.locator('.offline').textContent()).toContain(said)
      await page.goto(`${at('search/')}?q=${encodeURIComponent(query)}`)
      await page.locator(`#search-results a[href*="/${READ}"]`).first().waitFor()
      await page.goto(at(UNREAD))
      expect(await page.locator('h1').count()).toBe(1)
      await page.locator(`[data-offline-list] a[href$="/${READ}"]`).waitFor()
      await context.setOffline(false)
      await page.goto(at(READ))
      expect(await page.locator('.offline').count()).toBe(0)
    } finally {
      await context.close()
    }
  },
)

test('the worker of a build for others removes what this one kept', async () => {
  const { page, at } = await offlineAfter('ja')
  try {
    await context.setOffline(false)
    await page.evaluate(async () => {
      await caches.open('sodate:/:internal:pages').then(cache => cache.put('/ja/secret/', new Response('x')))
      await (await navigator.serviceWorker.ready).unregister()
    })
    await page.goto(at(READ))
    await expect
      .poll(() => page.evaluate(() => caches.keys().then(names => names.toSorted())), { timeout: 90_000 })
      .toEqual(['sodate:/:public:files', 'sodate:/:public:pages'])
  } finally {
    await context.close()
  }
})

test('the worker names this build, its audience, and only files that the site has', () => {
  const of = (key: 'siteFolder' | 'internalFolder') => {
    const text = readFileSync(join(inject(key), 'sw.js'), 'utf8')
    const settings = JSON.parse(/sodateOffline = (.+)/.exec(text)?.[1] ?? '{}')
    for (const path of [...settings.assets, settings.index.ja]) readFileSync(join(inject(key), path))
    return settings
  }
  const open = of('siteFolder')
  const internal = of('internalFolder')
  expect([open.audience, internal.audience]).toEqual(['public', 'internal'])
  expect(open.version).not.toBe(internal.version)
  expect(indexFiles('en').length).toBeGreaterThan(5)
  for (const path of indexFiles('en')) readFileSync(join(inject('siteFolder'), path))
})
