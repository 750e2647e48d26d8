import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'
import { onPage } from '../helpers/on-page.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const READERS_PAGES = [
  '',
  'account/',
  'articles/',
  'changes/',
  'sign-in/cannot-sign-in/',
  'account/reset-password/',
  'search/',
  'contact/',
  '404/',
]
const DESK_PAGES = [
  'guide/',
  'guide/components/',
  'guide/rules/',
  'guide/fields/',
  'guide/growing-faqs/',
  'health/',
]
const LOOKS = (['light', 'dark'] as const).flatMap(colorScheme =>
  [1200, 360].map(width => ({ colorScheme, width })),
)

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Every look of one page: what axe finds, and whether the page is wider than its window. */
async function expectAccessible(page: Page): Promise<void> {
  const path = new URL(page.url()).pathname
  expect(await page.locator('h1').count(), path).toBe(1)
  await page.evaluate(AXE)
  for (const { colorScheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    const found = await page.evaluate(
      "axe.run().then(({ violations }) => violations.map(one => one.id + ' ' + one.nodes[0].html))",
    )
    const pageWidth = await page.evaluate(() => document.documentElement.scrollWidth)
    expect({ path, colorScheme, width, found }).toEqual({ path, colorScheme, width, found: [] })
    expect(pageWidth, path).toBeLessThanOrEqual(width)
  }
}

// The policy forbids foreign scripts, ours included: only axe may pass it.
test.each(
  (['ja', 'en'] as const).flatMap(locale => READERS_PAGES.map(path => [`/${locale}/${path}`] as const)),
)('readers’ page %s has no accessibility problem, light and dark, wide and narrow', async path => {
  await onPage(browser, new URL(path, inject('siteUrl')).href, { bypassCSP: true }, expectAccessible)
})

test.each((['ja', 'en'] as const).flatMap(locale => DESK_PAGES.map(path => [`/${locale}/${path}`] as const)))(
  'page %s for writers and managers has no accessibility problem, light and dark, wide and narrow',
  async path => {
    await onPage(browser, new URL(path, inject('internalUrl')).href, { bypassCSP: true }, expectAccessible)
  },
)
