import type { Locale } from '#schemas/locale.ts'
import { SEARCH_STRINGS } from '#site/i18n/search-strings.ts'
import { element, markedText } from './elements.ts'
import { type AnswerHit, placeOfPage } from './search-client.ts'

const { base, locale } = placeOfPage()
const strings = SEARCH_STRINGS[locale]

/** The address of an article that was found. */
export function addressOf({ card }: AnswerHit, of: Locale = locale): string {
  return `${base}${of}/${card.id}/`
}

/** The address of the contact page, to which the query goes along. */
export function contactAddress(query: string): string {
  return `${base}${locale}/contact/?${new URLSearchParams({ query })}`
}

/** A link to an article by its title, the searched words marked. */
export function linkTo(hit: AnswerHit, of?: Locale): HTMLElement {
  return element(
    'a',
    { href: addressOf(hit, of), 'data-id': hit.card.id },
    markedText(hit.card.title, hit.marks),
  )
}

/** The way of asking that matched, in quotation marks; nothing where it is the title. */
export function askedLine({ asked, marks }: AnswerHit): HTMLElement | undefined {
  if (asked === undefined) return undefined
  return element('p', { class: 'search-asked' }, strings.askedAs, markedText(asked, marks), strings.askedEnd)
}

/** Category, audience where it is not everyone, and the day the article was last checked. */
export function metaLine({ card }: AnswerHit): HTMLElement {
  return element(
    'p',
    { class: 'search-meta' },
    element('span', { class: 'search-category' }, categoryName(card.category)),
    card.audience !== 'public' &&
      element('span', { class: `badge badge-${card.audience}` }, strings.audience[card.audience]),
    card.verified !== undefined &&
      element(
        'span',
        {},
        `${strings.verified} `,
        element('time', { datetime: card.verified }, card.verified),
      ),
  )
}

/** The address of a category. */
export function categoryAddress(id: string): string {
  return `${base}${locale}/${id}/`
}

/** The page's own list of categories knows their names. */
export function categoryName(id: string): string {
  const link = document.querySelector(`main nav .category-links a[href="${CSS.escape(categoryAddress(id))}"]`)
  return link?.textContent ?? id
}

/** The way to a person, the query carried over. */
export function contactLink(query: string): HTMLElement {
  return element(
    'p',
    {},
    element('a', { class: 'search-contact', href: contactAddress(query) }, strings.contact),
  )
}
