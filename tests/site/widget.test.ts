import { readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let browser: Browser
let portal: Server
let portalUrl = ''

/** A portal on another origin, with as strict a policy as there is: our address in two places, nothing inline. */
beforeAll(async () => {
  browser = await openBrowser()
  const site = new URL(inject('siteUrl')).origin
  portal = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://portal')
    const data = [...searchParams].map(([name, value]) => ` data-${name}="${value}"`).join('')
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; script-src ${site}; frame-src ${site}; require-trusted-types-for 'script'`,
    })
    response.end(
      `<!doctype html><html lang="${pathname.slice(1, 3) || 'ja'}"><head><title>Portal</title><meta name="viewport" content="width=device-width"></head><body><main><h1>Portal</h1><a href="/">x1</a></main><script src="${site}/widget.js"${data}></script></body></html>`,
    )
  })
  await new Promise<void>(resolve => portal.listen(0, 'localhost', resolve))
  portalUrl = `http://localhost:${(portal.address() as AddressInfo).port}`
})
afterAll(async () => {
  await browser?.close()
  portal?.closeAllConnections()
  portal?.close()
})

async function onPortal(
  path: string,
  width: number,
  check: (page: Page) => Promise<void>,
  bypassCSP = false,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 740 }, bypassCSP })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', error => problems.push(error.message))
  page.on('console', message => message.type() === 'error' && problems.push(message.text()))
  try {
    await page.goto(portalUrl + path)
    await check(page)
    expect(problems).toEqual([])
  } finally {
    await context.close()
  }
}

test('the script is at most 10 KB', () => {
  expect(statSync('dist/public/widget.js').size).toBeLessThan(10 * 1024)
})

test.concurrent.for([
  ['/ja', 1200, 'ヘルプ', 'パスワードを忘れた', '閉じる'],
  ['/ja', 390, 'ヘルプ', 'パスワードを忘れた', '閉じる'],
  ['/en', 1200, 'Help', 'I forgot my password', 'Close'],
  ['/en', 390, 'Help', 'I forgot my password', 'Close'],
] as const)(
  'on %s, %i px wide, by keyboard alone: open, search, read, close, and the focus is back',
  async ([path, width, label, query, close], { expect }) => {
    await onPortal(path, width, async page => {
      const button = page.getByRole('button', { name: label, exact: true })
      // Nothing of the help site is loaded before the reader asks for it.
      expect(page.frames()).toHaveLength(1)
      await button.focus()
      await page.keyboard.press('Enter')
      await page.getByRole('dialog').waitFor()
      await page.getByRole('button', { name: close }).waitFor()
      const frame = page.frameLocator('iframe')
      const input = frame.locator('input[type=search]')
      await expect.poll(() => input.evaluate(node => node === document.activeElement)).toBe(true)
      await page.keyboard.type(query)
      await frame.locator('[data-results] a').first().waitFor()
      await page.keyboard.press('Enter')
      await expect
        .poll(() =>
          frame
            .locator('[data-results] a')
            .first()
            .evaluate(node => node === document.activeElement),
        )
        .toBe(true)
      await page.keyboard.press('Enter')
      await frame.locator('[data-content-view] .answer').waitFor()
      // The focus comes with the article, not after it: a key pressed at once must not go elsewhere.
      const title = frame.locator('[data-content-view] h2').first()
      expect(await title.evaluate(node => node === document.activeElement)).toBe(true)
      await frame.locator('.solved a').press('Enter')
      await frame.locator('[data-filled-body]').waitFor()
      expect(await frame.locator('[data-filled-body]').inputValue()).toContain(query)
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
      expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-sodate-widget'))).toBe(true)
    })
  },
)

test.concurrent('a contact chosen in the widget is told once, however much was read before it', async ({
  expect,
}) => {
  await onPortal('/ja', 1200, async page => {
    await page.getByRole('button', { name: 'ヘルプ', exact: true }).click()
    const frame = page.frameLocator('iframe')
    const open = async (query: string) => {
      await frame.locator('input[type=search]').fill(query)
      // The list of the query before stands until the new one is there.
      await frame.locator(`[data-elsewhere][href*="${new URLSearchParams({ q: query })}"]`).waitFor()
      await frame.locator('[data-results] a').first().click()
      await frame.locator('[data-content-view] .answer').waitFor()
      // The parts come to life with the article.
      await frame.locator('[data-content-view] h2:focus').first().waitFor()
    }
    await open('パスワードを忘れた')
    await frame.locator('[data-back]').click()
    await open('VPNに繋がらない')
    await frame.locator('.solved a').click()
    const contact = frame.locator('.team a[data-template]').first()
    await contact.waitFor()
    const told = await contact.evaluate(link => {
      let count = 0
      document.addEventListener('sodate:reached', () => count++)
      link.addEventListener('click', event => event.preventDefault())
      if (link instanceof HTMLElement) link.click()
      return count
    })
    expect(told).toBe(1)
  })
})

test.concurrent('a press on a result that an answer on its way would exchange opens that result', async ({
  expect,
}) => {
  await onPortal('/ja', 1200, async page => {
    await page.getByRole('button', { name: 'ヘルプ', exact: true }).click()
    const frame = page.frameLocator('iframe')
    const first = frame.locator('[data-results] a').first()
    await frame.locator('input[type=search]').fill('パスワードを忘れた')
    const pressed = await first.textContent()
    await first.hover()
    await page.mouse.down()
    await frame.locator('input[type=search]').fill('VPNに繋がらない')
    // Longer than the pause before a search, and the search.
    await page.waitForTimeout(1000)
    await page.mouse.up()
    await frame.locator('[data-content-view] .answer').waitFor()
    expect(await frame.locator('[data-content-view] h2').first().textContent()).toBe(pressed)
    await frame.locator('[data-back]').click()
    await frame.locator('[data-results] a', { hasText: 'VPN' }).first().waitFor()
  })
})

test.concurrent.each(['ja', 'en'])(
  'parts of the widget have names a screen reader can say (%s)',
  async locale => {
    await onPortal(`/${locale}`, 1200, async page => {
      const button = page.locator('[data-sodate-widget] button').first()
      expect(await button.getAttribute('aria-expanded')).toBe('false')
      await button.click()
      expect(await button.getAttribute('aria-expanded')).toBe('true')
      const dialog = page.getByRole('dialog')
      expect(await dialog.getAttribute('aria-label')).not.toBe('')
      expect(await page.locator('iframe').getAttribute('title')).not.toBe('')
      const frame = page.frameLocator('iframe')
      const label = await frame.locator('label[for=widget-query]').textContent()
      await frame.getByRole('searchbox', { name: label?.trim() ?? '' }).fill('VPN')
      await frame.locator('[data-results] a').first().waitFor()
      expect(await frame.locator('[data-count]').textContent()).toMatch(/\d/)
    })
  },
)

test.concurrent('attributes say language, place, colour, label and query', async ({ expect }) => {
  const path = `/ja?locale=en&position=left&color=%23ffd000&label=Stuck&query=${encodeURIComponent('forgot my password')}`
  await onPortal(path, 1200, async page => {
    const button = page.getByRole('button', { name: 'Stuck' })
    expect((await button.boundingBox())?.x).toBeLessThan(40)
    const style = await button.evaluate(node => [
      getComputedStyle(node).backgroundColor,
      getComputedStyle(node).color,
    ])
    expect(style).toEqual(['rgb(255, 208, 0)', 'rgb(17, 17, 17)'])
    await button.click()
    await page.frameLocator('iframe').locator('[data-results] a').first().waitFor()
  })
})

test.concurrent('a message that is not from our frame at our address does nothing', async ({ expect }) => {
  await onPortal('/ja', 1200, async page => {
    await page.getByRole('button', { name: 'ヘルプ', exact: true }).click()
    await page.frameLocator('iframe').locator('input[type=search]').waitFor()
    await page.evaluate(() => window.postMessage({ sodate: 'close' }, '*'))
    await page.waitForTimeout(100)
    expect(await page.getByRole('dialog').isVisible()).toBe(true)
  })
})

test.concurrent.each([390, 1200])(
  'axe finds nothing in the open widget, %i px wide, on either side of the frame',
  async width => {
    await onPortal(
      '/ja',
      width,
      async page => {
        await page.getByRole('button', { name: 'ヘルプ', exact: true }).click()
        const frame = page.frameLocator('iframe')
        await frame.locator('input[type=search]').fill('VPN')
        await frame.locator('[data-results] a').first().waitFor()
        for (const one of page.frames()) {
          await one.evaluate(AXE)
          const found = await one.evaluate(
            "axe.run().then(({ violations }) => violations.map(one => one.id + ' ' + one.nodes[0].html))",
          )
          expect({ url: one.url().slice(0, 40), found }).toEqual({ url: one.url().slice(0, 40), found: [] })
        }
      },
      true,
    )
  },
)
