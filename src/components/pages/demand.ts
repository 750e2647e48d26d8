import { html } from '#core/html/html.ts'
import type { Locale } from '#schemas/locale.ts'
import type { MiningReport } from '#schemas/mining-report.ts'
import { demandView } from '../demand-view.ts'
import { DEMAND_WORDS } from '../demand-words.ts'
import { head, languages } from '../head.ts'
import type { Model } from '../model.ts'
import type { PlannedFile } from '../page.ts'

/** `/<locale>/demand/`: what tickets say is missing. Only where the audience is internal: it quotes tickets. */
export function demandPages(model: Model, report: MiningReport): readonly PlannedFile[] {
  if (model.audience !== 'internal') return []
  return model.locales.map(locale => demandPage(model, report, locale))
}

function demandPage(model: Model, report: MiningReport, locale: Locale): PlannedFile {
  const title = DEMAND_WORDS[locale].title
  const translations = model.locales
    .filter(other => other !== locale)
    .map(other => ({ locale: other, path: `${other}/demand/` }))
  const about = { locale, title, description: title, path: `${locale}/demand/`, noindex: true, translations }
  return {
    kind: 'page',
    path: `${locale}/demand/index.html`,
    locale,
    inputs: ['demand', about, report, model.settings.site.url ?? ''],
    slots: () => ({
      head: head(model, about),
      languages: languages(model, about),
      main: html`<main id="main" class="demand-page">${demandView(report, locale)}</main>`,
    }),
  }
}
