import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'
import { onPage } from '../helpers/on-page.ts'

const TREE = '/ja/sign-in/cannot-sign-in/'
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** A path is one of the readers' site. */
const open = (path: string, options: BrowserContextOptions, check: (page: Page) => Promise<void>) =>
  onPage(browser, new URL(path, inject('siteUrl')).href, options, check)

test.concurrent('the health page sorts and filters its articles, gives them as CSV, and ends within reach', async ({
  expect,
}) => {
  const url = new URL('/ja/health/', inject('internalUrl')).href
  await open(url, { viewport: { width: 360, height: 800 } }, async page => {
    const rows = page.locator('[data-health-table] tbody tr:visible')
    const all = await rows.count()
    // The headings become buttons when the script has come.
    await page.locator('[data-health-table] th button').first().waitFor()
    await page.locator('[data-health-filter]').fill('ＶＰＮ')
    expect(await rows.count()).toBeLessThan(all)
    for (const text of await rows.allTextContents()) expect(text.toLowerCase()).toContain('vpn')
    await page.locator('[data-health-filter]').fill('')
    const sort = page.locator('[data-health-table] th button', { hasText: '期限' }).first()
    for (const [way, order] of [
      ['ascending', 1],
      ['descending', -1],
    ] as const) {
      await sort.click()
      expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe(way)
      const days = await page.locator('[data-health-table] tbody tr td:nth-child(5)').allTextContents()
      expect(days).toEqual(days.toSorted((a, b) => (a < b ? -order : a > b ? order : 0)))
    }
    const csv = await page.request.get(new URL('articles.csv', url).href)
    expect((await csv.text()).trim().split('\n').length).toBeGreaterThan(all)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(12_000)
  })
})

test.concurrent('the index of articles is narrowed down by reading, and is whole without JavaScript', async ({
  expect,
}) => {
  await open('/ja/articles/', {}, async page => {
    await page.locator('[data-filter] input').fill('ぱすわーど')
    await page.locator('[data-filter] [role=status]:not(:empty)').waitFor()
    expect(await page.locator('[data-filtered]:visible').count()).toBeGreaterThan(0)
    for (const title of await page.locator('[data-filtered]:visible').allTextContents())
      expect(title).toContain('パスワード')
    await page.locator('[data-filter] input').fill('どこにもない言葉')
    expect(await page.locator('[data-filter] [role=status]').textContent()).toContain('ありません')
  })
  await open('/ja/articles/', { javaScriptEnabled: false }, async page => {
    expect(await page.locator('[data-filter]').isVisible()).toBe(false)
    expect(await page.locator('[data-filtered]:visible').count()).toBeGreaterThan(100)
  })
})

test.concurrent('a decision tree goes on, goes back, and shows the way', async ({ expect }) => {
  await open(TREE, {}, async page => {
    const title = page.locator('.tree-node:visible .tree-node-title')
    const first = await title.textContent()
    await page.locator('[data-choice]:visible').first().focus()
    await page.keyboard.press('Enter')
    expect(await title.textContent()).not.toBe(first)
    expect(await page.locator('.tree-path li').count()).toBe(1)
    await page.goBack()
    expect(await title.textContent()).toBe(first)
    expect(await page.locator('.tree-path li').count()).toBe(0)
  })
})

test.concurrent('a link into the middle of a tree shows that node and the way to it', async ({ expect }) => {
  await open(`${TREE}#reset`, {}, async page => {
    expect(await page.locator('.tree-node:visible').getAttribute('id')).toBe('reset')
    expect(await page.locator('.tree-path li').count()).toBe(2)
  })
})

test.concurrent('no, it did not help: the contact page holds the article and the way through the tree', async ({
  expect,
}) => {
  await open(`${TREE}#reset`, {}, async page => {
    await page.locator('[data-answer=no]').click()
    await page.locator('[data-reason=unclear]').click()
    await page.locator('.solved a.button-main').click()
    await page.waitForURL('**/contact/**')
    const text = await page.locator('[data-filled-body]').inputValue()
    expect(text).toContain('sign-in/cannot-sign-in')
    expect(text).toContain('合っている')
    await page.locator('[data-filled-body]').fill('自分で書き直した文')
    const mail = await page.locator('#product-support a[href^="mailto:"]').getAttribute('href')
    expect(decodeURIComponent(mail ?? '')).toContain('自分で書き直した文')
  })
})

test.concurrent('what was searched for comes along to the contact page, and ticket tools get it filled in', async ({
  expect,
}) => {
  const url = new URL('/ja/contact/?query=%E7%B5%8C%E8%B2%BB', inject('internalUrl')).href
  await open(url, {}, async page => {
    expect(await page.locator('[data-filled-body]').inputValue()).toContain('経費')
    const issue = await page.locator('a[href^="https://github.com/"][data-template]').getAttribute('href')
    expect(new URL(issue ?? '').searchParams.get('body')).toContain('経費')
  })
})

test.concurrent('an overdue article says so on the day it is read, whenever it was built', async ({
  expect,
}) => {
  await open('/ja/account/reset-password/', {}, async page => {
    const note = page.locator('[data-review-by]')
    const day = await note.getAttribute('data-review-by')
    expect(await note.isVisible()).toBe(false)
    await page.clock.setFixedTime(`${day}T03:00:00Z`)
    await page.reload()
    expect(await note.isVisible()).toBe(true)
  })
})

test.concurrent('tabs are reached by arrow keys, and the choice is remembered on the next page view', async ({
  expect,
}) => {
  await open('/ja/vpn-network/set-up-vpn/', {}, async page => {
    const tabs = page.locator('[role=tab]')
    await tabs.first().click()
    await page.keyboard.press('ArrowRight')
    const chosen = await page.locator('[role=tab][aria-selected=true]').first().textContent()
    expect(chosen).toBe(await tabs.nth(1).textContent())
    await page.reload()
    expect(await page.locator('[role=tab][aria-selected=true]').first().textContent()).toBe(chosen)
  })
})

test.concurrent('ticks of a checklist are remembered', async ({ expect }) => {
  await open('/ja/account/reset-password/', {}, async page => {
    const box = page.locator('[data-checklist] input').first()
    await box.check()
    await page.reload()
    expect(await box.isChecked()).toBe(true)
  })
})

test.concurrent('an escalation in a tree carries the way there: in its mail and on the contact page', async ({
  expect,
}) => {
  await open(TREE, {}, async page => {
    const ends = await page.locator('.tree-handover').evaluateAll(nodes => nodes.map(({ id }) => id))
    expect(ends.length).toBeGreaterThan(0)
    await page.goto(`${page.url().split('#')[0]}#${ends[0]}`)
    const end = page.locator('.tree-node:visible')
    await expect.poll(() => end.getAttribute('id')).toBe(ends[0])
    const way = await page.locator('.tree-path li').allTextContents()
    const mail = await end.locator('a[href^="mailto:"]').first().getAttribute('href')
    const body = new URLSearchParams(mail?.split('?')[1]).get('body') ?? ''
    const answers = await page.locator('.tree-path li b').allTextContents()
    expect(way.length).toBe(answers.length)
    for (const answer of answers) expect(body).toContain(answer)
    await end.locator('.escalate-link').click()
    await page.waitForURL('**/contact/**')
    const text = await page.locator('[data-filled-body]').inputValue()
    for (const answer of answers) expect(text).toContain(answer)
  })
})

test.concurrent.each(['ja', 'en'])(
  'without JavaScript one browses from home to an article and to a person (%s)',
  async locale => {
    await open(`/${locale}/`, { javaScriptEnabled: false }, async page => {
      await page.locator('.contents-page a').first().click()
      await page.locator('.article-list a').first().click()
      expect(await page.locator('.answer').isVisible()).toBe(true)
      expect(await page.locator('.body').textContent()).not.toBe('')
      await page.locator('.solved a').click()
      await page.waitForURL('**/contact/**')
      expect(await page.locator('.team a[href^="mailto:"], .team a[href^="https:"]').count()).toBeGreaterThan(
        0,
      )
      expect(await page.locator('.hours').first().textContent()).toMatch(/\d/)
      // The search leads to the lists, and says so.
      await page.goto(new URL(`/${locale}/search/?q=x`, inject('siteUrl')).href)
      expect(await page.locator('noscript').count()).toBe(1)
      expect(await page.locator('.category-links a').first().isVisible()).toBe(true)
    })
  },
)

test.concurrent('in a rollout week the home page shows what is new, by the day it is read', async ({
  expect,
}) => {
  await open('/ja/', {}, async page => {
    const shown = () =>
      page.locator('[data-season]:visible').evaluateAll(all => all.map(one => one.dataset['season']))
    for (const [moment, season] of [
      ['2027-01-18T00:00:00Z', ['rollout']],
      ['2027-02-12T14:59:59Z', ['rollout']],
      ['2027-02-12T15:00:00Z', []],
      ['2026-11-20T00:00:00Z', ['year-end-adjustment']],
      ['2027-04-05T00:00:00Z', ['new-joiners']],
      ['2027-06-28T00:00:00Z', ['quarter-end']],
    ] as const) {
      await page.clock.setFixedTime(moment)
      await page.reload()
      await expect.poll(shown).toEqual(season)
    }
  })
})

test.concurrent('paper has all tabs, the whole tree, every point of a checklist, and none of the buttons', async ({
  expect,
}) => {
  await open('/ja/vpn-network/set-up-vpn/', {}, async page => {
    await page.locator('[role=tab]').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    for (const panel of await page.locator('[data-tab]').all()) expect(await panel.isVisible()).toBe(true)
    for (const label of await page.locator('.tab-label').all()) expect(await label.isVisible()).toBe(true)
    for (const gone of ['.tab-list', '.solved', '.site-nav', '.tools'])
      expect(await page.locator(gone).first().isVisible()).toBe(false)
    await page.goto(new URL(`${TREE}#reset`, inject('siteUrl')).href)
    for (const node of await page.locator('.tree-node').all()) expect(await node.isVisible()).toBe(true)
    await page.goto(new URL('/ja/account/reset-password/', inject('siteUrl')).href)
    for (const box of await page.locator('[data-checklist] input').all())
      expect(await box.isVisible()).toBe(true)
  })
})

test.concurrent('without JavaScript trees, tabs and contacts are all there', async ({ expect }) => {
  await open(TREE, { javaScriptEnabled: false }, async page => {
    const nodes = page.locator('.tree-node')
    expect(await nodes.count()).toBeGreaterThan(3)
    for (const node of await nodes.all()) expect(await node.isVisible()).toBe(true)
    await page.locator('.solved a').click()
    await page.waitForURL('**/contact/**')
    expect(await page.locator('.reach-contacts a').count()).toBeGreaterThan(3)
  })
  await open('/ja/vpn-network/set-up-vpn/', { javaScriptEnabled: false }, async page => {
    for (const panel of await page.locator('[data-tab]').all()) expect(await panel.isVisible()).toBe(true)
  })
})
