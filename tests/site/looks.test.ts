import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import type { Browser, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'

const BASELINES = join(import.meta.dirname, '../fixtures/looks')
/** A quarter of the size: letters are grey lines then, whatever version a font has. */
const SCALE = 0.25
/** The part of a picture that may differ. Another version of a font changes 1 %, another layout 5 % and more. */
const TOLERANCE = 0.03
const QUERY = encodeURIComponent('パスワードを忘れました')

const LOOKS = [
  ['home', 'ja/', 1280, 'light'],
  ['home-phone', 'ja/', 360, 'light'],
  ['home-dark', 'en/', 1280, 'dark'],
  ['category', 'ja/account/', 1280, 'light'],
  ['article', 'ja/account/reset-password/', 1280, 'light'],
  ['article-phone', 'ja/account/reset-password/', 360, 'dark'],
  ['tree', 'ja/sign-in/cannot-sign-in/#reset', 1280, 'light'],
  ['tree-phone', 'en/sign-in/cannot-sign-in/#reset', 360, 'light'],
  ['tabs', 'ja/vpn-network/set-up-vpn/', 360, 'light'],
  ['search', `ja/search/?q=${QUERY}`, 1280, 'light'],
  ['contact', `ja/contact/?query=${QUERY}`, 360, 'light'],
  ['articles', 'en/articles/', 1280, 'dark'],
  ['not-found', 'ja/404/', 1280, 'light'],
] as const

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** The first window of a page at a fixed moment, small. */
async function picture(
  [, path, width, colorScheme]: (typeof LOOKS)[number],
  change?: (page: Page) => Promise<void>,
): Promise<PNG> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    deviceScaleFactor: SCALE,
    colorScheme,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    userAgent: 'Test',
    locale: 'ja-JP',
  })
  try {
    const page = await context.newPage()
    await page.clock.setFixedTime('2026-11-24T01:00:00Z')
    await page.goto(new URL(path, inject('siteUrl')).href)
    if (path.includes('?q=')) await page.locator('#search-results a').first().waitFor()
    // A link into a tree leads to its beginning right after all is loaded.
    await page.evaluate(() => document.fonts.ready.then(() => new Promise(done => setTimeout(done))))
    await change?.(page)
    return PNG.sync.read(await page.screenshot())
  } finally {
    await context.close()
  }
}

/** The picture kept of a look, which the page still looks like: the test above says so. */
function kept(name: string): PNG {
  return PNG.sync.read(readFileSync(join(BASELINES, `${name}.png`)))
}

/** The part of two pictures that differs, 0 to 1; pictures of different size differ wholly. */
function difference(one: PNG, other: PNG): number {
  if (one.width !== other.width || one.height !== other.height) return 1
  const { data, width, height } = one
  return pixelmatch(data, other.data, undefined, width, height, { threshold: 0.15 }) / (width * height)
}

test.concurrent.each(LOOKS.map(look => [look[0], look] as const))(
  '%s looks as it did; after a wanted change: UPDATE_LOOKS=1 npm run test:site -- looks',
  async (name, look) => {
    const file = join(BASELINES, `${name}.png`)
    const now = await picture(look)
    if (process.env['UPDATE_LOOKS']) {
      mkdirSync(BASELINES, { recursive: true })
      writeFileSync(file, PNG.sync.write(now, { colorType: 2, deflateLevel: 9 }))
    }
    expect(existsSync(file), `${file} is missing`).toBe(true)
    const differs = difference(kept(name), now)
    const shown = join(mkdtempSync(join(tmpdir(), 'sodate-looks-')), `${name}.png`)
    if (differs > TOLERANCE) writeFileSync(shown, PNG.sync.write(now))
    expect(differs, `compare ${file} with ${shown}`).toBeLessThanOrEqual(TOLERANCE)
  },
)

test.concurrent.each([
  ['the style sheet is lost', ':root, body { font-family: serif } .article * { all: revert }'],
  ['the margin falls below the text', '.article-frame { display: block !important }'],
  [
    'a box is laid over the page',
    'main::before { content: ""; position: fixed; inset: 40% 0 30%; background: #b23a24 }',
  ],
  ['dark has become light', ':root { --paper: #fff !important; --sheet: #fff !important }'],
])('these pictures differ when %s', async (_, css) => {
  const look = LOOKS.find(([name]) => name === (css.includes('--paper') ? 'home-dark' : 'article'))
  if (!look) throw new Error('No such look')
  const before = kept(look[0])
  const after = await picture(look, async page => {
    // A constructed style sheet: the policy refuses any other.
    await page.evaluate(text => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(text)
      document.adoptedStyleSheets = [sheet]
    }, css)
  })
  expect(difference(before, after)).toBeGreaterThan(TOLERANCE)
})

test.concurrent('another font of the same kind is no other look', async () => {
  const look = LOOKS.find(([name]) => name === 'article')
  if (!look) throw new Error('No such look')
  const before = kept(look[0])
  const after = await picture(look, async page => {
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        ':root { -webkit-font-smoothing: none; text-rendering: geometricPrecision; letter-spacing: 0.004em; font-weight: 420 }',
      )
      document.adoptedStyleSheets = [sheet]
    })
  })
  expect(difference(before, after)).toBeLessThanOrEqual(TOLERANCE)
})
