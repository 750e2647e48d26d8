import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'
import { onPage } from '../helpers/on-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
})

const at = (path: string) => new URL(path, inject('internalUrl')).href
const asking = (locale: string, query: string) => at(`${locale}/search/?q=${encodeURIComponent(query)}`)
const settled = (page: Page) => page.locator('#search-results:not([aria-busy]) .search-count').waitFor()

// Many at once: what waits takes the page's own way, since expect.poll does not know whose it is.
describe.concurrent.each([
  ['desktop', 1280],
  ['phone', 390],
] as const)('on a %s', (_, width) => {
  const open = (url: string, check: (page: Page) => Promise<void>) =>
    onPage(browser, url, { viewport: { width, height: 800 } }, check)

  test('suggestions show the phrasing that fits with its title, and lead to the article by keyboard', async () => {
    await open(at('ja/'), async page => {
      await page.keyboard.press('/')
      await page.keyboard.type('ぱすわーどわすれた')
      // Of the whole question: what comes for half of it is replaced, and what was chosen in it is gone.
      const option = page.locator('[data-query=ぱすわーどわすれた] [role=option]').first()
      await option.waitFor()
      expect(await page.locator('input[type=search]').first().getAttribute('aria-expanded')).toBe('true')
      expect(await page.locator('.suggestion-title').count()).toBeGreaterThan(0)
      const box = await page.locator('.suggestions').boundingBox()
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= width).toBe(true)
      await page.keyboard.press('ArrowDown')
      expect(await option.getAttribute('aria-selected')).toBe('true')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/ja\/[a-z-]+\/[a-z-]+\//)
    })
  })

  test('a deep link shows the answer first and survives reload and Back', async () => {
    await open(at('ja/'), async page => {
      await page.goto(asking('ja', 'VPNに繋がらないのですがどうすればいいですか'))
      await page.locator('.search-answer').waitFor()
      expect(await page.locator('#search-results > :nth-child(2)').getAttribute('class')).toBe(
        'search-answer',
      )
      await page.reload()
      await page.locator('.search-answer').waitFor()
      await page.locator('.search-answer h2 a').click()
      await page.goBack()
      await page.locator('.search-answer').waitFor()
      // Another question from the same page is another place in the history.
      const box = page.locator('main input[type=search]')
      await box.fill('有給休暇')
      await box.press('Enter')
      await page.waitForURL(/q=%E6%9C%89/)
      await settled(page)
      await page.goBack()
      await page.waitForFunction("document.querySelector('main input[type=search]').value.includes('VPN')")
      await page.locator('.search-answer h2', { hasText: 'VPN' }).waitFor()
    })
  })

  test('the list is narrowed down to a category, and still is after reload and Back', async () => {
    await open(asking('ja', 'パスワード'), async page => {
      const facet = page.locator('.search-facets button[aria-pressed=false]').first()
      await facet.waitFor()
      const name = ((await facet.textContent()) ?? '').replace(/ \(\d+\)$/, '')
      const shown = async () =>
        new Set(await page.locator('.search-hits').first().locator('.search-category').allTextContents())
      await facet.click()
      expect(await shown()).toEqual(new Set([name]))
      await page.reload()
      await settled(page)
      expect(await shown()).toEqual(new Set([name]))
      await page.locator('.search-hits h3 a').first().click()
      await page.waitForURL(/\/ja\/[a-z-]+\/[a-z-]+\//)
      await page.goBack()
      await settled(page)
      expect(await shown()).toEqual(new Set([name]))
      await page.locator('.search-facets button').first().click()
      expect((await shown()).size).toBeGreaterThan(1)
    })
  })

  test.each([
    ['ja', '明日の天気', /天気/],
    ['en', 'who won the world cup', /world cup/],
  ])(
    'what we do not answer (%s: %s) gets no confident answer, but categories and a person',
    async (locale, query, carried) => {
      await open(asking(locale, query), async page => {
        await page.locator('.search-contact').waitFor()
        expect(await page.locator('.search-answer').count()).toBe(0)
        const categories = page.locator('main .category-links a:visible')
        expect(await categories.count()).toBeGreaterThan(0)
        await page.locator('.search-contact').click()
        await page.waitForURL(`**/${locale}/contact/**`)
        expect(await page.locator('[data-filled-body]').inputValue()).toMatch(carried)
      })
    },
  )

  test.each([
    ['ja', 'ゑゐゑゐ'],
    ['en', 'zzqqxx'],
  ])('nothing found (%s: %s) is no empty screen: every category, and a person', async (locale, query) => {
    await open(asking(locale, query), async page => {
      await page.locator('.search-contact').waitFor()
      expect(await page.locator('.search-hits li').count()).toBe(0)
      expect(await page.locator('main nav .category-links a:visible').count()).toBeGreaterThan(5)
      expect(await page.locator('.search-contact').getAttribute('href')).toContain(encodeURIComponent(query))
    })
  })

  test('an index that cannot be loaded is no empty screen either', async () => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, serviceWorkers: 'block' })
    try {
      const page = await context.newPage()
      await page.route('**/search/ja/**', route => route.abort())
      await page.goto(asking('ja', 'パスワード'))
      await page.locator('#search-results [role=alert]').waitFor()
      expect(await page.locator('.search-contact').isVisible()).toBe(true)
      expect(await page.locator('main nav .category-links a:visible').count()).toBeGreaterThan(5)
    } finally {
      await context.close()
    }
  })

  test('“did you mean” changes each misspelled word and no other, and asking it finds more', async () => {
    await open(asking('en', 'My PRITNER  in the garage smells brokn: pritner'), async page => {
      const link = page.locator('.search-instead a')
      await link.waitFor()
      expect(await link.textContent()).toMatch(/^My PRINTER {2}in the garage smells \w+: printer$/)
      await link.click()
      await page.waitForURL(/q=My\+PRINTER/)
      await settled(page)
      expect(await page.locator('main input[type=search]').inputValue()).toContain('PRINTER')
    })
  })

  test('a query keeps its language; the other language’s article is offered where it is the better one', async () => {
    await open(asking('ja', 'I forgot my password'), async page => {
      await settled(page)
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('ja')
      const offered = page.locator('.search-other-language ul[lang=en] a').first()
      expect(await offered.getAttribute('href')).toMatch(/\/en\/account\//)
      // Who wants the whole site in that language takes the question along.
      await page.locator('.site-nav a.language').click()
      await page.waitForURL(/\/en\/search\/\?q=I\+forgot/)
      await page.locator('.search-answer').waitFor()
      expect(await page.locator('.search-other-language').count()).toBe(0)
    })
  })

  test('half-composed Japanese is not searched; the finished word is', async () => {
    await open(at('ja/'), async page => {
      const asked: string[] = []
      page.on('request', request => {
        if (/\/search\/ja\//.test(request.url())) asked.push(request.url())
      })
      await page.locator('main input[type=search]').focus()
      const client = await page.context().newCDPSession(page)
      for (const text of ['p', 'ぱ', 'ぱs', 'ぱすわーど']) {
        await client.send('Input.imeSetComposition', {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        })
        await page.waitForTimeout(100)
      }
      expect(asked).toEqual([])
      // The key that takes a word from the input method is not an answer to the list.
      await page.evaluate(() => {
        const key = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key))
      })
      await client.send('Input.insertText', { text: 'パスワード' })
      await page.locator('[data-query=パスワード] [role=option]').first().waitFor()
      expect(asked.length).toBeGreaterThan(0)
      expect(new URL(page.url()).pathname).toMatch(/\/ja\/$/)
    })
  })

  test('a hit says for whom it is and when it was last verified', async () => {
    await open(asking('ja', '内線一覧'), async page => {
      await settled(page)
      const meta = page.locator('#search-results .search-meta').first()
      expect(await meta.locator('.badge').textContent()).toBe('社内限定')
      expect(await meta.locator('time').getAttribute('datetime')).toBe('2026-01-08')
    })
    await open(asking('en', 'reset my password'), async page => {
      await settled(page)
      const meta = page.locator('#search-results .search-meta').first()
      expect(await meta.locator('.badge').count()).toBe(0)
      expect(await meta.textContent()).toMatch(/Last checked \d{4}-\d{2}-\d{2}/i)
    })
  })

  test.each(['Control+k', 'Meta+k', '/'])(
    '%s leads into the search box, but not who is writing',
    async key => {
      await open(at('ja/contact/?query=x'), async page => {
        const text = page.locator('[data-filled-body]')
        await text.fill('a')
        if (key === '/') {
          await text.press('/')
          expect(await text.inputValue()).toContain('/')
          await text.blur()
        }
        await page.keyboard.press(key)
        await page.waitForURL('**/ja/search/**')
        await page.waitForFunction("document.activeElement?.id === 'search-page'")
      })
    },
  )

  test.each(['ja', 'en'])(
    'without JavaScript a question leads to the categories and the list (%s)',
    async locale => {
      const options = { viewport: { width, height: 800 }, javaScriptEnabled: false }
      await onPage(browser, at(`${locale}/`), options, async page => {
        await page.locator('main input[type=search]').fill('VPN')
        await page.locator('main input[type=search]').press('Enter')
        await page.waitForURL(`**/${locale}/search/?q=VPN`)
        expect(await page.locator('noscript').textContent()).toContain('JavaScript')
        expect(await page.locator('main nav .category-links a:visible').count()).toBeGreaterThan(5)
        await page.locator(`main nav a[href$="/${locale}/articles/"]`).click()
        expect(await page.locator('[data-filtered]:visible').count()).toBeGreaterThan(50)
      })
    },
  )
})

test('the full text is searched only when its section is reached', async () => {
  await onPage(browser, at('ja/'), { viewport: { width: 1280, height: 800 } }, async page => {
    const loaded: string[] = []
    page.on('request', request => {
      if (request.url().includes('/pagefind/')) loaded.push(request.url())
    })
    await page.goto(asking('ja', 'VPN 接続'))
    await settled(page)
    await page.waitForLoadState('networkidle')
    expect(loaded).toEqual([])
    await page.locator('.search-in-text').scrollIntoViewIfNeeded()
    await page.locator('.search-in-text li').first().waitFor()
    expect(loaded.length).toBeGreaterThan(0)
  })
})

test('what was typed and what was chosen is told once, to who listens, and comes along to a person', async () => {
  await onPage(browser, at('ja/'), {}, async page => {
    const told: unknown[] = []
    await page.exposeFunction('tell', (event: unknown) => void told.push(event))
    await page.locator('main input[type=search]').focus()
    // The module that listens comes with the first touch of the box.
    await page.locator('[role=combobox]').waitFor()
    await page.evaluate(() => {
      dispatchEvent(new CustomEvent('sodate:collect-searches', { detail: Reflect.get(window, 'tell') }))
    })
    await page.keyboard.type('パスワードを忘れた')
    const option = page.locator('[data-query=パスワードを忘れた] [role=option]').first()
    await option.waitFor()
    const id = await option.getAttribute('data-id')
    await option.click()
    await page.waitForURL(`**/ja/${id}/`)
    expect(told).toContainEqual(
      expect.objectContaining({ query: 'パスワードを忘れた', locale: 'ja', topId: id, chosenId: id }),
    )
    await page.goto(at('ja/contact/'))
    expect(await page.locator('[data-filled-body]').inputValue()).toContain('パスワードを忘れた')
  })
})
