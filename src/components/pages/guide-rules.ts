import { type Html, html } from '#core/html/html.ts'
import { GATE_DOCS } from '#core/lint/gate/gate-docs.ts'
import type { RuleDocs, RuleExample } from '#core/lint/rule-docs.ts'
import type { Locale } from '#schemas/locale.ts'
import { filterBox } from './filter-box.ts'
import { inline } from './guide.ts'
import { GUIDE_WORDS } from './guide-words.ts'

/** The rules of `npm run check`, each as its own file explains it, with what passes and what does not. */
export function guideRules(rules: readonly RuleDocs[], locale: Locale): Html {
  return html`${filterBox(locale, 'guide-rules', GUIDE_WORDS[locale].filterRules)}<div id="guide-rules">${[
    ...rules.map(rule => section(rule, locale)),
    ...Object.entries(GATE_DOCS).map(([id, about]) => section({ id, about, examples: [] }, locale)),
  ]}</div>`
}

function section({ id, about, examples }: RuleDocs, locale: Locale): Html {
  const own = examples.filter(example => example.locale === locale)
  const shown = own.length > 0 ? own : examples
  return html`<section class="guide-rule" data-filtered aria-labelledby="rule-${id}"><h2 id="rule-${id}"><code>${id}</code></h2><p>${inline(
    about[locale],
  )}</p>${shown.length > 0 && html`<div class="guide-examples">${shown.map(one => exampleBox(one, locale))}</div>`}</section>`
}

function exampleBox({ verdict, locale: language, text }: RuleExample, locale: Locale): Html {
  const words = GUIDE_WORDS[locale]
  return html`<figure class="guide-verdict guide-${verdict}"><figcaption>${words[verdict]}</figcaption><pre tabindex="0"${
    language !== locale && html` lang="${language}"`
  }><code>${text.trim()}</code></pre></figure>`
}
