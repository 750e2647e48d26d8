import { html, trusted } from '#core/html/html.ts'
import type { Locale } from '#schemas/locale.ts'
import type { MiningReport } from '#schemas/mining-report.ts'
import { demandView } from './demand-view.ts'
import { DEMAND_WORDS } from './demand-words.ts'

const STYLE = `:root{color-scheme:light dark}body{font:15px/1.7 system-ui,"Noto Sans CJK JP",sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #8886;padding:.35rem .5rem;text-align:left;vertical-align:top}th[scope=row]{font-weight:500}
.table-scroll{overflow-x:auto}td ul{margin:0;padding-left:1.1rem}figure{margin:1.5rem 0}figcaption{font-weight:600}.chart svg{max-width:100%;height:auto}
.chart-legend{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;margin:.25rem 0}blockquote{border-left:3px solid #8888;margin:.5rem 0;padding-left:.75rem}
@media screen and (max-width:40rem){.demand-topics :is(tr,th,td){display:block;border:0;padding:.1rem 0}.demand-topics thead{display:none}.demand-topics tr{border-bottom:1px solid #8886;padding:.6rem 0}.demand-topics td[data-label]::before{content:attr(data-label) ": ";opacity:.75}}
@media print{body{max-width:none;margin:0;font-size:11px}figure,tr{break-inside:avoid}details{display:none}}`

/** The demand report as a page of its own that prints well and asks nothing of the network. */
export function demandPrintPage(report: MiningReport, locale: Locale): string {
  return html`<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${
    DEMAND_WORDS[locale].title
  }</title><style>${trusted(STYLE)}</style></head><body><main>${demandView(report, locale)}</main></body></html>`
    .safe
}
