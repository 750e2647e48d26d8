import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'
import { onPage } from '../helpers/on-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const open = (path: string, options: BrowserContextOptions, check: (page: Page) => Promise<void>) =>
  onPage(browser, new URL(path, inject('siteUrl')).href, options, check)
const guide = (check: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) =>
  onPage(browser, new URL('ja/guide/components/', inject('internalUrl')).href, options, check)

test.concurrent('what holds until a day is shown on that day in Tokyo and no longer', async ({ expect }) => {
  await onPage(
    browser,
    new URL('ja/microsoft-365/out-of-office/', inject('internalUrl')).href,
    {},
    async page => {
      const part = page.locator('[data-until]').first()
      const day = (await part.getAttribute('data-until')) ?? ''
      for (const [moment, shown] of [
        [`${day}T14:59:59Z`, true],
        [`${day}T15:00:00Z`, false],
      ] as const) {
        await page.clock.setFixedTime(moment)
        await page.reload()
        await expect.poll(() => part.isVisible()).toBe(shown)
      }
    },
  )
})

test.concurrent.each([
  ['ja', 'billing/late-payment', 'billing/payment-methods'],
  ['en', 'billing/late-payment', 'billing/payment-methods'],
])('a section is reused word by word, with anchors of its own (%s)', async (locale, into, from) => {
  await open(`${locale}/${into}/`, { javaScriptEnabled: false }, async page => {
    const included = page.locator(`.include[data-article="${from}"]`)
    const text = ((await included.textContent()) ?? '').replace(/\s+/g, '')
    expect(text.length).toBeGreaterThan(20)
    const ids = await page.locator('[id]').evaluateAll(all => all.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    await page.goto(new URL(`${locale}/${from}/`, inject('siteUrl')).href)
    const whole = ((await page.locator('.body').textContent()) ?? '').replace(/\s+/g, '')
    expect(whole).toContain(text)
  })
})

describe.concurrent.each([360, 1280])('%i px wide', width => {
  const viewport = { width, height: 740 }

  test('a term says what it means in place, within the window, and gives the focus back', async () => {
    await open('ja/account/reset-password/', { viewport }, async page => {
      const term = page.locator('button.term').first()
      await term.focus()
      await page.keyboard.press('Enter')
      const said = page.locator('.term-definition:popover-open')
      const box = await said.boundingBox()
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= width).toBe(true)
      expect((box?.y ?? -1) >= 0 && (box?.y ?? 0) + (box?.height ?? 999) <= 740).toBe(true)
      expect((await said.textContent())?.length).toBeGreaterThan(10)
      await page.keyboard.press('Escape')
      expect(await said.count()).toBe(0)
      expect(await term.evaluate(node => node === document.activeElement)).toBe(true)
    })
  })

  test('a figure opens in full and closes by key, button and touch; the focus comes back', async () => {
    await open('ja/sign-in/sso-set-up/', { viewport }, async page => {
      const link = page.locator('a[data-zoom]').first()
      expect(await link.getAttribute('aria-label')).toMatch(/\S{5}/)
      const dialog = page.locator('dialog.zoomed')
      for (const close of [
        () => page.keyboard.press('Escape'),
        () => dialog.getByRole('button').press('Enter'),
        () => dialog.locator('img').click(),
      ]) {
        await link.focus()
        await page.keyboard.press('Enter')
        await dialog.waitFor()
        expect(await dialog.getAttribute('aria-label')).not.toBe('')
        expect(await dialog.evaluate(node => node.contains(document.activeElement))).toBe(true)
        const box = await dialog.locator('img').boundingBox()
        expect((box?.width ?? 0) <= width && (box?.width ?? 0) > Math.min(300, width / 2)).toBe(true)
        await close()
        await dialog.waitFor({ state: 'detached' })
        expect(await link.evaluate(node => node === document.activeElement)).toBe(true)
      }
    })
  })
})

test.concurrent('without JavaScript a figure is a link to the picture, a term shows what it means, and every part is there', async ({
  expect,
}) => {
  await open('ja/sign-in/sso-set-up/', { javaScriptEnabled: false }, async page => {
    const href = (await page.locator('a[data-zoom]').first().getAttribute('href')) ?? ''
    expect((await page.request.get(new URL(href, page.url()).href)).status()).toBe(200)
    const image = page.locator('.figure img').first()
    for (const name of ['width', 'height', 'alt']) expect(await image.getAttribute(name)).toMatch(/\S/)
  })
  await open('ja/account/reset-password/', { javaScriptEnabled: false }, async page => {
    await page.locator('button.term').first().click()
    expect(await page.locator('.term-definition:popover-open').count()).toBe(1)
  })
})

test.concurrent('the page of components shows each with its source', async ({ expect }) => {
  await guide(async page => {
    const sources = (await page.locator('pre').allTextContents()).join('\n')
    for (const name of [
      'Steps',
      'Note',
      'Warning',
      'Tabs',
      'Checklist',
      'Troubleshoot',
      'Figure',
      'Kbd',
      'Escalate',
      'Internal',
      'Partner',
      'Until',
      'Term',
      'Include',
    ])
      expect(sources, name).toContain(`<${name}`)
    for (const shown of [
      '.note',
      '[data-tabs]',
      '[data-checklist]',
      '[data-tree]',
      '.figure',
      'kbd',
      '.escalate',
      '.only',
      '.until',
      '.term',
      '.include',
    ])
      expect(await page.locator(`main ${shown}`).count(), shown).toBeGreaterThan(0)
  })
})
