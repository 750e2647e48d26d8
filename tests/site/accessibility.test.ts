import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { judgeLooks, LOOKS, THEMES } from '../helpers/axe-looks.ts'
import { openBrowser } from '../helpers/browser.ts'
import { onPage } from '../helpers/on-page.ts'
import { DESK_PAGES, READERS_PAGES } from '../helpers/page-types.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test.concurrent.each([
  ...READERS_PAGES.map(path => [path, 'siteUrl'] as const),
  ...DESK_PAGES.map(path => [path, 'internalUrl'] as const),
])('%s has no accessibility problem in any theme, contrast and width', async (path, site) => {
  await onPage(browser, new URL(path, inject(site)).href, {}, async page => {
    if (path.includes('?q=')) await page.locator('#search-results a').first().waitFor()
    if (path.includes('contact/?')) await page.locator('[data-contact-filled]').waitFor()
    expect(await page.locator('h1:visible').count(), path).toBe(1)
    // Letters and names differ by language, colours do not.
    const looks = path.startsWith('en/') ? THEMES : LOOKS
    for (const { look, found, pageWidth } of await judgeLooks(page, looks)) {
      expect({ path, look, found }).toEqual({ path, look, found: [] })
      expect(pageWidth, path).toBeLessThanOrEqual(look.width)
    }
  })
})

test.concurrent.each([
  [
    'colours of the dark theme alone',
    'color-contrast',
    '@media (prefers-color-scheme: dark) { .answer { color: #3a3f3c } }',
  ],
  [
    'colours of more contrast alone',
    'color-contrast',
    '@media (prefers-contrast: more) { .answer { color: #bbb } }',
  ],
  ['what a phone leaves out', 'page-has-heading-one', '@media (width < 400px) { h1 { display: none } }'],
  [
    'what a phone makes too small',
    'target-size',
    '@media (width < 400px) { .tools :is(a, button) { position: static; display: inline-block; width: 9px; height: 9px; min-height: 0; margin: 0; padding: 0; overflow: hidden } .tools { display: block; line-height: 0.5; font-size: 4px } }',
  ],
])('these tests see %s', async (_, rule, css) => {
  await onPage(browser, new URL('ja/account/reset-password/', inject('siteUrl')).href, {}, async page => {
    await addStyle(page, css)
    const found = (await judgeLooks(page, LOOKS)).flatMap(one => one.found)
    expect(found.map(one => one.split(' ')[0])).toContain(rule)
  })
})

/** A constructed style sheet: the policy refuses any other. */
async function addStyle(page: Page, css: string): Promise<void> {
  await page.evaluate(text => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)
}
