import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { QUERY_LIMIT } from '#core/search/normalise.ts'
import { openBrowser } from '../helpers/browser.ts'
import { onPage } from '../helpers/on-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
})

const at = (path: string) => new URL(path, inject('siteUrl')).href
/** What hangs never comes; what comes late on a busy machine is no fault. */
const PATIENCE_MS = 60_000

const HOSTILE = [
  ['10,000 characters', 'パスワードを忘れた'.repeat(1112)],
  ['10,000 characters without a space', 'a'.repeat(10_000)],
  ['emoji', `${'👩‍👩‍👧‍👦🏳️‍🌈😀'.repeat(40)}パスワード`],
  ['right to left, with overrides', '\u202Eكلمة السر\u202C \u2067password\u2066\u202E'],
  ['control characters', '\u0001\u0002\u0007\u001B[31m\u007F\u0085\uFEFF\u200Bパス\u0008ワード'],
  ['lone surrogates', '\uD800パス\uDC00ワード\uD83D'],
  ['regex bomb', `${'a'.repeat(200)}!^(a+)+$`],
  ['regex', '((((((.*)*)*)*)*)*)*$[\\'],
  ['HTML', "<img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script>"],
  ['an attribute left', "\"><svg onload=document.title='broken'>"],
  ['an address', 'javascript:document.title="broken"'],
  ['names of objects', '__proto__ constructor toString hasOwnProperty'],
  ['templates and escapes', '{{7*7}} #{7*7} {article} %00 %E0%A4%A &lt;b&gt; ../../'],
  ['nothing but marks', '？！。、「」…―'],
  ['line breaks', 'パスワード\r\n\t\u2028忘れた'],
] as const

/** What a reader typed, as code units: half a character is lost on the way to the browser otherwise. */
const unitsOf = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))

async function put(page: Page, text: string): Promise<void> {
  await page.locator('main input[type=search]').evaluate((input, units) => {
    if (!(input instanceof HTMLInputElement)) throw new Error('No box')
    input.focus()
    input.value = units.map(unit => String.fromCharCode(unit)).join('')
    input.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }, unitsOf(text))
}

/** Nothing of a query has become part of the page. */
async function expectOnlyText(page: Page): Promise<void> {
  expect(await page.title()).not.toBe('broken')
  const foreign = 'main :is(img[src=x], script:not([type="application/json"]), svg[onload], [onerror])'
  expect(await page.locator(foreign).count()).toBe(0)
  expect(await page.locator('a[href^="javascript:" i]').count()).toBe(0)
}

/** Whatever stands on the page, it is no wider than a phone nor than a desk's window. */
async function expectInWindow(page: Page): Promise<void> {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
}

test.concurrent.each(HOSTILE)(
  '%s: typed, asked, carried to a person, it neither hangs, throws nor injects',
  async (_, query) => {
    await onPage(browser, at('ja/'), { viewport: { width: 360, height: 800 } }, async page => {
      page.setDefaultTimeout(PATIENCE_MS)
      const box = page.locator('main input[type=search]')
      await box.focus()
      await page.locator('[role=combobox]').waitFor()
      await put(page, query)
      await page.locator('[role=status]:not(:empty)').first().waitFor({ state: 'attached' })
      await expectOnlyText(page)
      await expectInWindow(page)
      // What a reader types or pastes is cut by the box, so the address stays one that every host takes.
      await box.fill('')
      await box.fill(query.toWellFormed().replace(/[\r\n\u2028]/g, ' '))
      expect((await box.inputValue()).length).toBeLessThanOrEqual(QUERY_LIMIT)
      await box.press('Enter')
      await page.waitForURL('**/ja/search/**')
      expect(page.url().length).toBeLessThan(4_000)
      const results = page.locator('#search-results:not([aria-busy]) .search-count')
      await results.waitFor()
      await expectOnlyText(page)
      await expectInWindow(page)
      expect(await page.locator('main a:visible').count()).toBeGreaterThan(3)
      // Whole, too, as a script or an extension may put it there.
      await put(page, query)
      await page.locator('main form button').click()
      await results.waitFor()
      await expectOnlyText(page)
      const contact = page.locator('.search-contact')
      const address = (await contact.count()) > 0 ? await contact.getAttribute('href') : undefined
      await page.goto(
        at(address ?? `ja/contact/?${new URLSearchParams({ query }).toString().slice(0, 4_000)}`),
      )
      await page.locator('[data-filled-body]').waitFor({ state: 'attached' })
      await expectOnlyText(page)
      await expectInWindow(page)
      const addresses = await page
        .locator('a[data-template]')
        .evaluateAll(links => links.map(link => (link instanceof HTMLAnchorElement ? link.href : '')))
      expect(addresses.length).toBeGreaterThan(0)
      for (const one of addresses) expect(one).toMatch(/^(?:mailto|https|tel):[^<>"\s]+$/)
    })
  },
)

test.concurrent.each(['%', '%E0%A4%A', '%00', '<img src=x>', '"]', '__proto__', 'a'.repeat(10_000)])(
  'a tree, tabs and the rest of an article work behind the anchor #%s',
  async anchor => {
    await onPage(browser, `${at('ja/sign-in/cannot-sign-in/')}#${anchor}`, {}, async page => {
      await page.locator('[data-choice]:visible').first().click()
      expect(await page.locator('.tree-path li').count()).toBe(1)
      await page.locator('[data-answer=no]').click()
      expect(await page.locator('[data-reason]').count()).toBe(3)
    })
  },
)

test('all of it in the widget', async () => {
  await onPage(browser, at('ja/'), {}, async page => {
    page.setDefaultTimeout(PATIENCE_MS)
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.src = '/widget.js'
      document.body.append(script)
    })
    await page.getByRole('button', { name: 'ヘルプ', exact: true }).click()
    const frame = page.frameLocator('iframe')
    const input = frame.locator('input[type=search]')
    await input.waitFor()
    for (const [name, query] of HOSTILE) {
      await input.evaluate((box, units) => {
        if (!(box instanceof HTMLInputElement)) throw new Error('No box')
        document.querySelector('[data-results]')?.replaceChildren()
        box.value = units.map(unit => String.fromCharCode(unit)).join('')
        box.form?.requestSubmit()
      }, unitsOf(query))
      await frame.locator('[data-results] :is(p, a)').first().waitFor()
      expect(await frame.locator('main :is(img[src=x], svg[onload], [onerror])').count(), name).toBe(0)
      expect(await frame.locator('[data-to-contact]').isVisible(), name).toBe(true)
    }
  })
})
