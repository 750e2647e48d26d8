import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
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

test('a wrong address shows a page that searches, with status 404', async () => {
  const response = await open('/ja/no/such/page/')
  expect(response?.status()).toBe(404)
  expect(await page.locator('main input[type=search]').count()).toBe(1)
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
