import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'

let browser: Browser
let page: Page
const problems: string[] = []

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  await page?.close()
  page = await browser.newPage({ locale: 'ja-JP' })
  problems.length = 0
  page.on('pageerror', error => problems.push(error.message))
  page.on('console', message => message.type() === 'error' && problems.push(message.text()))
})

const open = (path: string) => page.goto(new URL(path, inject('siteUrl')).href)

test('the bare address leads to the Japanese home page', async () => {
  await open('/')
  await page.waitForURL('**/ja/')
  expect(await page.getAttribute('html', 'lang')).toBe('ja')
  expect(await page.locator('h1').count()).toBe(1)
  expect(problems).toEqual([])
})

test.each(['ja', 'en'])('from the %s home page a reader gets to a category and an article', async locale => {
  await open(`/${locale}/`)
  await page.locator(`main a[href$="/${locale}/account/"]`).first().click()
  await page.waitForURL(`**/${locale}/account/`)
  await page.locator('main ul a').first().click()
  expect(await page.locator('article .answer').textContent()).not.toBe('')
  expect(problems).toEqual([])
})

test('the language switch keeps the article', async () => {
  await open('/ja/account/reset-password/')
  await page.locator('a[hreflang=en]').first().click()
  await page.waitForURL('**/en/account/reset-password/')
  expect(await page.getAttribute('html', 'lang')).toBe('en')
})

describe('a wrong address, for which a host knows one page only,', () => {
  const NAMES = { ja: 'ページが見つかりません', en: 'Page not found' }

  test.each([
    ['ja', 'en'],
    ['en', 'ja'],
  ] as const)(
    'speaks %s where the address does, whole: words, header, foot, search',
    async (locale, other) => {
      await page.setViewportSize({ width: 360, height: 740 })
      const response = await open(`/${locale}/no/such/page/`)
      expect(response?.status()).toBe(404)
      await expect.poll(() => page.getAttribute('html', 'lang')).toBe(locale)
      await expect.poll(() => page.locator('main').textContent()).not.toContain(NAMES[other])
      expect(await page.locator('h1').allTextContents()).toEqual([NAMES[locale]])
      expect(await page.title()).toContain(NAMES[locale])
      expect(await page.locator(`.site-footer a[href="/${locale}/contact/"]`).count()).toBe(1)
      expect(new URL(page.url()).pathname).toBe(`/${locale}/no/such/page/`)
      // The search and its key work there as anywhere.
      await page.keyboard.press('/')
      await page.keyboard.type('VPN')
      await page.locator('[data-query=VPN] [role=option]').first().waitFor()
      await page.keyboard.press('Enter')
      await page.waitForURL(`**/${locale}/search/?q=VPN`)
    },
  )

  test.each([true, false])(
    'speaks both where the address names no language, with JavaScript: %s',
    async javaScriptEnabled => {
      const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 740 } })
      try {
        const own = await context.newPage()
        for (const path of javaScriptEnabled ? ['/nowhere/'] : ['/nowhere/', '/en/nowhere/']) {
          await own.goto(new URL(path, inject('siteUrl')).href)
          expect(await own.locator('h1').textContent()).toBe(NAMES.ja)
          expect(await own.locator('section[lang=en] h2').textContent()).toBe(NAMES.en)
          const box = own.locator('section[lang=en] input[type=search]')
          await box.fill('VPN')
          await box.press('Enter')
          await own.waitForURL('**/en/search/?q=VPN')
        }
      } finally {
        await context.close()
      }
    },
  )

  test('still says in its language what is wrong when the page of that language can’t be had', async () => {
    await page.route('**/en/404/', route => route.abort())
    await open('/en/no/such/page/')
    await expect.poll(() => page.locator('main').textContent()).not.toContain(NAMES.ja)
    expect(await page.locator('h1').allTextContents()).toEqual([NAMES.en])
    problems.length = 0
  })
})

test('no page is wider than a phone', async () => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const path of [
    '/ja/',
    '/ja/account/',
    '/ja/articles/',
    '/ja/account/reset-password/',
    '/en/',
    '/ja/search/',
  ]) {
    await open(path)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, path).toBeLessThanOrEqual(360)
  }
})

test('slash puts the cursor into the search box', async () => {
  await open('/ja/')
  await page.keyboard.press('/')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
})

test('slash on an article, which has no box, leads to the search page and into its box', async () => {
  await open('/en/account/reset-password/')
  await page.keyboard.press('/')
  await page.waitForURL('**/en/search/**')
  await page.waitForFunction("document.activeElement?.getAttribute('type') === 'search'")
})

test.each([
  '/ja/',
  '/en/account/',
  '/ja/sign-in/cannot-sign-in/',
  '/ja/account/reset-password/',
  '/en/contact/',
])('%s loads at most 15 KB of JavaScript, and nothing on it moves', async path => {
  await page.setViewportSize({ width: 360, height: 740 })
  const scripts = new Map<string, Promise<Buffer>>()
  page.on('response', response => {
    if (response.request().resourceType() === 'script') scripts.set(response.url(), response.body())
  })
  await page.addInitScript(() => {
    Reflect.set(window, 'moved', 0)
    new PerformanceObserver(list => {
      for (const entry of list.getEntries())
        Reflect.set(window, 'moved', Reflect.get(window, 'moved') + Reflect.get(entry, 'value'))
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(new URL(path, inject('siteUrl')).href, { waitUntil: 'networkidle' })
  const bodies = await Promise.all(scripts.values())
  const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
  expect(bytes).toBeGreaterThan(500)
  expect(bytes).toBeLessThanOrEqual(15_000)
  expect(await page.evaluate(() => Reflect.get(window, 'moved'))).toBeLessThan(0.005)
})

test('what is found pushes nothing away', async () => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.addInitScript(() => {
    Reflect.set(window, 'moved', 0)
    new PerformanceObserver(list => {
      for (const entry of list.getEntries())
        Reflect.set(window, 'moved', Reflect.get(window, 'moved') + Reflect.get(entry, 'value'))
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await open(`/ja/search/?q=${encodeURIComponent('パスワードを忘れた')}`)
  await page.locator('.search-answer').waitFor()
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => Reflect.get(window, 'moved'))).toBeLessThan(0.005)
})
