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
