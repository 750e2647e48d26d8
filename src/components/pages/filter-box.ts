import { type Html, html } from '#core/html/html.ts'
import type { Locale } from '#schemas/locale.ts'
import { STRINGS } from '../../i18n/strings.ts'

/**
 * A box that narrows down what is marked `data-filtered` below the element with an id, as one types.
 * Without JavaScript it is not there, and all is shown.
 */
export function filterBox(locale: Locale, target: string, label: string): Html {
  return html`<div class="filter needs-script" data-filter="${target}"><label for="filter-${target}">${label}</label><input id="filter-${target}" type="text" autocomplete="off" spellcheck="false" aria-controls="${target}"><p class="filter-count" role="status" data-none="${STRINGS[locale].filterNone}"></p></div>`
}
