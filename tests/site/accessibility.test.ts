import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'
import { onPage } from '../helpers/on-page.ts'
import { DESK_PAGES, READERS_PAGES } from '../helpers/page-types.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
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
test.each([
  ...READERS_PAGES.map(path => [path, 'siteUrl'] as const),
  ...DESK_PAGES.map(path => [path, 'internalUrl'] as const),
])('%s has no accessibility problem, light and dark, wide and narrow', async (path, site) => {
  await onPage(browser, new URL(path, inject(site)).href, { bypassCSP: true }, async page => {
    if (path.includes('?q=')) await page.locator('#search-results a').first().waitFor()
    if (path.includes('contact/?')) await page.locator('[data-contact-filled]').waitFor()
    await expectAccessible(page)
  })
})
