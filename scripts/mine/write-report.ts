import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { DraftFile } from '#core/mining/draft-pull.ts'
import type { MinePlan } from '#core/mining/mine.ts'
import type { Locale } from '#schemas/locale.ts'
import { demandPrintPage } from '#site/components/demand/demand-print.ts'

const STYLE_FOLDER = new URL('../../src/styles/', import.meta.url)
const STYLES = ['tokens.css', 'figures.css', 'chart.css', 'demand.css', 'demand-print.css']

/** Writes report, demand and drafts into the folder; drafts of the last run, which may be gaps no more, go. */
export function writeReport(
  out: string,
  { report, demand }: MinePlan,
  of: Readonly<{ drafts: Readonly<Record<string, DraftFile>>; locales: readonly Locale[] }>,
): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), text)
  }
  write('report.json', `${JSON.stringify(report, null, 1)}\n`)
  write('demand.json', `${JSON.stringify(demand, null, 1)}\n`)
  const style = STYLES.map(name => readFileSync(new URL(name, STYLE_FOLDER), 'utf8')).join('\n')
  for (const locale of of.locales) write(`report.${locale}.html`, demandPrintPage(report, locale, style))
  rmSync(join(out, 'drafts'), { recursive: true, force: true })
  for (const { path, text } of Object.values(of.drafts)) write(join('drafts', path), text)
}
