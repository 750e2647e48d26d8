import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Look = Readonly<{
  width: number
  colorScheme: 'light' | 'dark'
  contrast?: 'more'
  forcedColors?: 'active'
}>

/** Themes and widths. */
export const THEMES: readonly Look[] = [
  { width: 1200, colorScheme: 'light' },
  { width: 360, colorScheme: 'light' },
  { width: 1200, colorScheme: 'dark' },
  { width: 360, colorScheme: 'dark' },
]

/** Every way the site looks: with more contrast, too, and in the system's own colours. */
export const LOOKS: readonly Look[] = [
  ...THEMES,
  { width: 1200, colorScheme: 'light', contrast: 'more' },
  { width: 360, colorScheme: 'dark', contrast: 'more' },
  { width: 1200, colorScheme: 'light', forcedColors: 'active' },
]

/** The rules whose verdict colours, sizes and overflow can change while the page stays the same page. */
const RULES_OF_LOOKS = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable']

export type Judged = Readonly<{ look: Look; found: readonly string[]; pageWidth: number }>

/**
 * What axe finds on a page in every look, and how wide the page is.
 * Where the very same elements are seen as in a look judged by all rules, only the rules of looks are asked again.
 * Of a table's rows that differ in their texts alone, one stays after the first look.
 */
export async function judgeLooks(page: Page, looks: readonly Look[]): Promise<readonly Judged[]> {
  await page.evaluate(AXE)
  const judgedWhole = new Set<string>()
  const judged: Judged[] = []
  for (const look of looks) {
    const { width, colorScheme, contrast, forcedColors } = look
    await page.emulateMedia({
      colorScheme,
      contrast: contrast ?? 'no-preference',
      forcedColors: forcedColors ?? 'none',
    })
    await page.setViewportSize({ width, height: 800 })
    const seen = await page.evaluate(seenElements)
    const only = judgedWhole.has(seen) ? { runOnly: RULES_OF_LOOKS } : {}
    judgedWhole.add(seen)
    const options = JSON.stringify({ ...only, resultTypes: ['violations'] })
    const found = await page.evaluate<string[]>(
      `axe.run(${options}).then(({ violations }) => violations.map(one => one.id + ' ' + one.nodes[0].html))`,
    )
    const pageWidth = await page.evaluate(() => document.documentElement.scrollWidth)
    judged.push({ look, found, pageWidth })
    if (judged.length === 1) await page.evaluate(keepRowsOfEachKind)
  }
  return judged
}

function keepRowsOfEachKind(): void {
  for (const body of document.querySelectorAll('tbody')) {
    const kinds = new Set<string>()
    for (const row of [...body.rows]) {
      const kind = row.outerHTML.replace(/>[^<]*</g, '><').replace(/ (?:href|datetime|id)="[^"]*"/g, '')
      if (kinds.has(kind)) row.remove()
      kinds.add(kind)
    }
  }
}

/** All of the page, and which of its elements are seen. */
function seenElements(): string {
  const seen = Array.from(document.querySelectorAll('body *'), one =>
    one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ? '1' : '0',
  )
  return seen.join('') + document.body.outerHTML
}
