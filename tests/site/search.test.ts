import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
})

const WIDTHS = [
  ['desktop', 1280],
  ['phone', 390],
] as const

test.each(WIDTHS)('suggestions lead to the article by keyboard (%s)', async (_, width) => {
  page = await browser.newPage({ viewport: { width, height: 800 } })
  await page.goto(new URL('ja/', inject('internalUrl')).href)
  await page.keyboard.press('/')
  await page.keyboard.type('ぱすわーどわすれた')
  // Of the whole question: what comes for half of it is replaced, and what was chosen in it is gone.
  const option = page.locator('[data-query=ぱすわーどわすれた] [role=option]').first()
  await option.waitFor()
  expect(await page.locator('input[type=search]').first().getAttribute('aria-expanded')).toBe('true')
  await page.keyboard.press('ArrowDown')
  expect(await option.getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/ja\/[a-z-]+\/[a-z-]+\//)
  await page.close()
})

test.each(WIDTHS)(
  'a deep link shows the answer first and survives reload and Back (%s)',
  async (_, width) => {
    page = await browser.newPage({ viewport: { width, height: 800 } })
    const home = new URL('ja/', inject('internalUrl')).href
    await page.goto(home)
    await page.goto(`${home}search/?q=${encodeURIComponent('VPNに繋がらないのですがどうすればいいですか')}`)
    await page.locator('.search-answer').waitFor()
    await page.reload()
    await page.locator('.search-answer').waitFor()
    await page.locator('.search-answer h2 a').click()
    await page.goBack()
    await page.locator('.search-answer').waitFor()
    await page.close()
  },
)

test('what we do not answer gets no confident answer but a way to a person; markup stays text', async () => {
  page = await browser.newPage()
  const search = new URL('ja/search/', inject('internalUrl')).href
  for (const query of ['明日の天気', '<img src=x onerror=document.title=1>']) {
    await page.goto(`${search}?q=${encodeURIComponent(query)}`)
    await page.locator('.search-contact').waitFor()
    expect(await page.locator('.search-answer').count()).toBe(0)
  }
  expect(await page.locator('#search-results img').count()).toBe(0)
  await page.close()
})

test('the full text is searched only when its section is reached', async () => {
  page = await browser.newPage()
  await page.goto(`${new URL('ja/search/', inject('internalUrl')).href}?q=${encodeURIComponent('VPN 接続')}`)
  await page.locator('.search-in-text').scrollIntoViewIfNeeded()
  await page.locator('.search-in-text li').first().waitFor()
  await page.close()
})
