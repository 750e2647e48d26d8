import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Runs a check on a page of its own; an error in the page, or anything the policy refused, fails it. */
export async function onPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  check: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', error => problems.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error') problems.push(message.text())
  })
  try {
    await page.goto(url)
    await check(page)
    expect(problems).toEqual([])
  } finally {
    await context.close()
  }
}
