import { html, trusted } from '#core/html/html.ts'
import type { Locale } from '#schemas/locale.ts'
import type { MiningReport } from '#schemas/mining-report.ts'
import { demandView } from './demand-view.ts'
import { DEMAND_WORDS } from './demand-words.ts'

/** What the site's other style sheets give a page around the report. */
const AROUND = `body{margin:0 auto;max-width:var(--wide);padding:var(--gap-4) var(--edge);background:var(--paper);color:var(--ink);font-family:var(--text);line-height:1.7}
h1,h2{font-family:var(--display);line-height:1.4}h1{font-size:var(--step-4);margin:0}h2{font-size:var(--step-2)}table{width:100%}a{color:var(--green)}summary{cursor:pointer}
@media print{:root{--paper:#fff;--sheet:#fff;--ink:#000;--ink-soft:#333;--line:#bbb;--green:#000;--seal:#000;--amber:#000;color-scheme:light}body{max-width:none;padding:0}}`

/**
 * The demand report as a page of its own, one sheet of A4 on paper, which asks nothing of the network.
 * `style` is the text of the site's style sheets for it.
 */
export function demandPrintPage(report: MiningReport, locale: Locale, style: string): string {
  return html`<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${
    DEMAND_WORDS[locale].title
  }</title><style>${trusted(style + AROUND)}</style></head><body><main>${demandView(report, locale)}</main></body></html>`
    .safe
}
