import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LOCALES } from '#schemas/locales.ts'
import type { MiningReport, TopicReport } from '#schemas/mining-report.ts'
import { writeReport } from '../../scripts/mine/write-report.ts'
import { openBrowser } from '../helpers/browser.ts'
import { makeTickets } from '../helpers/make-tickets.ts'
import { planOf } from '../helpers/mining-report.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const LONG = '月末の締め処理のあとに申請の画面を開こうとすると、権限がありませんと出て先へ進めません'
const REASONS: TopicReport['reasons'] = [
  { kind: 'one-head', share: 0.92 },
  { kind: 'month-edge', share: 0.81 },
  { kind: 'flood', day: '2026-02-09', ticketCount: 19 },
  { kind: 'reopened', share: 0.16 },
]

/** As much as a report can hold: more topics than are shown, half of them with long names and every reason. */
async function fullReport() {
  const plan = await planOf(makeTickets().tickets)
  const [first] = plan.report.topics
  if (!first) throw new Error('no topic')
  const topics = Array.from({ length: 30 }, (_, at): TopicReport => {
    const id = `c-${at.toString(16).padStart(8, '0')}`
    return at % 2 === 0 ? { ...first, id } : { ...first, id, title: LONG, reasons: REASONS, weeksToPeak: 4 }
  })
  return { ...plan, report: { ...plan.report, topics } satisfies MiningReport }
}

test.each(LOCALES)('the report is one sheet of paper, however much there is to say (%s)', async locale => {
  const folder = tempFolder()
  writeReport(folder, await fullReport(), { drafts: {}, locales: [locale] })
  const page = await browser.newPage()
  await page.setContent(readFileSync(join(folder, `report.${locale}.html`), 'utf8'))
  const paper = await page.pdf({ preferCSSPageSize: true })
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(1)
  await page.close()
})
