import { type Html, html } from '#core/html/html.ts'
import type { Locale } from '#schemas/locale.ts'
import type { MiningReport } from '#schemas/mining-report.ts'
import type { AddressOf } from '../demand/demand-topics.ts'
import { demandView } from '../demand/demand-view.ts'
import { DEMAND_WORDS } from '../demand/demand-words.ts'
import { head, languages } from '../head.ts'
import type { Model } from '../model.ts'
import type { PlannedFile } from '../page.ts'
import { breadcrumbs } from './lists.ts'

/** `/<locale>/demand/`: what tickets say is missing. Only where the audience is internal: it quotes tickets. */
export function demandPages(model: Model, report: MiningReport | undefined): readonly PlannedFile[] {
  if (model.audience !== 'internal') return []
  return model.locales.map(locale => demandPage(model, report, locale))
}

function demandPage(model: Model, report: MiningReport | undefined, locale: Locale): PlannedFile {
  const title = DEMAND_WORDS[locale].title
  const translations = model.locales
    .filter(other => other !== locale)
    .map(other => ({ locale: other, path: `${other}/demand/` }))
  const about = { locale, title, description: title, path: `${locale}/demand/`, noindex: true, translations }
  return {
    kind: 'page',
    path: `${locale}/demand/index.html`,
    locale,
    inputs: ['demand', about, report ?? 'none', model.settings.site.url ?? ''],
    slots: () => ({
      head: head(model, about),
      languages: languages(model, about),
      main: html`<main id="main" class="demand-page">${breadcrumbs(model, locale, [{ name: title }])}${
        report ? demandView(report, locale, addressIn(model)) : noReport(locale)
      }</main>`,
    }),
  }
}

/** The report may name articles that are gone or not published. */
function addressIn(model: Model): AddressOf {
  const published = new Map(
    model.locales.map(locale => [locale, new Set(model.published(locale).map(({ id }) => id))]),
  )
  return (id, locale) => (published.get(locale)?.has(id) ? model.url(`${locale}/${id}/`) : undefined)
}

function noReport(locale: Locale): Html {
  const say = DEMAND_WORDS[locale]
  return html`<section class="demand"><h1>${say.title}</h1><p>${say.noReport}</p><pre><code>npm run tickets -- import …
npm run mine
npm run build -- --audience internal</code></pre></section>`
}
