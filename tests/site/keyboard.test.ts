import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'
import { onPage } from '../helpers/on-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const open = (path: string, check: (page: Page) => Promise<void>) =>
  onPage(browser, new URL(path, inject('siteUrl')).href, {}, check)

/** Presses Tab until the focus is on a match; fails when the page has been gone through without one. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 120; pressed++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(one => document.activeElement?.matches(one) ?? false, selector)) {
      await expectSeen(page, selector)
      return
    }
  }
  throw new Error(`Tab never comes to ${selector}`)
}

/** The focus shows: by an outline of the element or of the box around it. */
async function expectSeen(page: Page, selector: string): Promise<void> {
  const outlined = await page.evaluate(() => {
    for (let at = document.activeElement; at; at = at.parentElement) {
      const { outlineStyle, outlineWidth } = getComputedStyle(at)
      if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) return true
    }
    return false
  })
  expect({ selector, outlined }).toEqual({ selector, outlined: true })
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

test.concurrent('the first Tab skips to the text', async ({ expect }) => {
  await open('ja/account/reset-password/', async page => {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  })
})

test.concurrent.for([
  ['ja', '困っていることを入力してください', 'パスワードを忘れた'],
  ['en', 'Describe what is wrong', 'forgot my password'],
] as const)(
  'search, in %s, by keyboard and by name: box, suggestions, results, filter',
  async ([locale, name, query], { expect }) => {
    await open(`${locale}/`, async page => {
      await tabTo(page, 'input[type=search]')
      const box = page.getByRole('combobox', { name })
      expect(await box.getAttribute('aria-expanded')).toBe('false')
      await page.keyboard.type(query)
      await page.locator(`[data-query="${query}"] [role=option]`).first().waitFor()
      expect(await page.getByRole('listbox').getAttribute('aria-label')).not.toBe('')
      await page.keyboard.press('ArrowDown')
      const active = await box.getAttribute('aria-activedescendant')
      expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true')
      await page.keyboard.press('Escape')
      expect(await box.getAttribute('aria-expanded')).toBe('false')
      await page.keyboard.press('Enter')
      await page.waitForURL(`**/${locale}/search/**`)
      await page.locator('.search-answer').waitFor()
      expect(await page.getByRole('status').first().textContent()).toMatch(/\d/)
      await tabTo(page, '.search-answer h2 a')
      await tabTo(page, '.search-facets button[aria-pressed=false]')
      const filter = (await focused(page)).replace(/ \(\d+\)$/, '')
      await page.keyboard.press('Space')
      const categories = await page
        .locator('.search-hits')
        .first()
        .locator('.search-category')
        .allTextContents()
      expect(new Set(categories)).toEqual(new Set([filter]))
    })
  },
)

test.concurrent.for([
  ['ja', '当てはまるものを選んでください'],
  ['en', 'Choose what applies'],
] as const)('a decision tree, in %s, by keyboard and by name', async ([locale, choices], { expect }) => {
  await open(`${locale}/sign-in/cannot-sign-in/`, async page => {
    await tabTo(page, '[data-choice]')
    expect(await page.getByRole('list', { name: choices }).count()).toBe(1)
    const answer = await focused(page)
    await page.keyboard.press('Enter')
    // The next question is read out: it has the focus, and the way to it is a named part of the page.
    const heading = page.locator('.tree-node:visible .tree-node-title')
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('[data-node]'))).toBe(true)
    expect(await focused(page)).toContain((await heading.textContent()) ?? '')
    const way = page.locator('.tree-path')
    expect(await way.getAttribute('aria-label')).not.toBe(null)
    expect(await way.textContent()).toContain(answer)
    await tabTo(page, '.tree-back button')
    await page.keyboard.press('Enter')
    expect(await page.locator('.tree-path li').count()).toBe(0)
  })
})

test.concurrent('tabs by keyboard and by name', async ({ expect }) => {
  await open('ja/vpn-network/set-up-vpn/', async page => {
    await tabTo(page, '[role=tab]')
    const tab = (selected: boolean) => page.getByRole('tab', { selected })
    const first = (await tab(true).textContent()) ?? ''
    expect(await page.getByRole('tabpanel', { name: first }).isVisible()).toBe(true)
    await page.keyboard.press('End')
    const last = (await tab(true).textContent()) ?? ''
    expect(last).toBe(await page.getByRole('tab').last().textContent())
    expect(await page.getByRole('tabpanel', { name: last }).isVisible()).toBe(true)
    await page.keyboard.press('ArrowRight')
    expect(await tab(true).textContent()).toBe(first)
  })
})

test.concurrent.for([
  ['ja', 'はい', 'いいえ'],
  ['en', 'Yes', 'No'],
] as const)(
  '“did this solve it”, in %s, by keyboard as far as the contact page, and the filled-in text',
  async ([locale, yes, no], { expect }) => {
    await open(`${locale}/account/reset-password/`, async page => {
      expect(await page.getByRole('button', { name: yes, exact: true }).count()).toBe(1)
      await tabTo(page, '[data-answer=no]')
      expect(await focused(page)).toBe(no)
      await page.keyboard.press('Enter')
      // What is asked next has the focus, so it is read out.
      const asked = await focused(page)
      expect(asked).toBe(await page.locator('.solved h2').textContent())
      await tabTo(page, '[data-reason=unclear]')
      await page.keyboard.press('Enter')
      expect(await focused(page)).not.toBe(asked)
      await tabTo(page, '.solved .button-main')
      await page.keyboard.press('Enter')
      await page.waitForURL(`**/${locale}/contact/**`)
      await tabTo(page, '[data-filled-body]')
      const label = await page.locator('label[for=filled-body]').textContent()
      expect(await page.getByRole('textbox', { name: label ?? '' }).inputValue()).toContain(
        'account/reset-password',
      )
      await tabTo(page, '[data-copy-body]')
      await tabTo(page, '.team a[data-template]')
      // Every team is a named part of the page.
      const teams = await page.locator('.team').count()
      expect(await page.getByRole('region').count()).toBeGreaterThanOrEqual(teams)
    })
  },
)

test.concurrent('a term is explained by keyboard, and Escape closes it', async ({ expect }) => {
  await open('ja/vpn-network/set-up-vpn/', async page => {
    const terms = await page.locator('button.term').count()
    if (terms === 0) await page.goto(new URL('ja/account/reset-password/', inject('siteUrl')).href)
    await tabTo(page, 'button.term')
    await page.keyboard.press('Enter')
    await page.locator('.term-definition:popover-open').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.locator('.term-definition:popover-open').count()).toBe(0)
  })
})
