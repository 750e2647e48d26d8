import { correctedQuery } from '#core/search/did-you-mean.ts'
import { SEARCH_STRINGS } from '#site/i18n/search-strings.ts'
import { element } from './elements.ts'
import { categoryAddress, categoryName, contactLink } from './hit-parts.ts'
import { type Answer, placeOfPage } from './search-client.ts'

const NEAREST_CATEGORIES = 3
const strings = SEARCH_STRINGS[placeOfPage().locale]

/** What helps on when no article is surely the answer: another spelling, the nearest categories, a person. */
export function unsureSection({ hits, words }: Answer, query: string): HTMLElement {
  const corrected = correctedQuery(query, words)
  const nearest = [...new Set(hits.slice(0, 8).map(({ card }) => card.category))].slice(0, NEAREST_CATEGORIES)
  return element(
    'section',
    { class: 'search-unsure' },
    element('p', {}, hits.length > 0 ? strings.unsure : strings.nothing),
    corrected !== undefined &&
      element(
        'p',
        { class: 'search-instead' },
        strings.didYouMean,
        ' ',
        element('a', { href: `?${new URLSearchParams({ q: corrected })}` }, element('bdi', {}, corrected)),
      ),
    // With no hit at all the page shows every category, below.
    nearest.length > 0 && element('h2', {}, strings.categories),
    nearest.length > 0 &&
      element(
        'ul',
        { class: 'category-links' },
        ...nearest.map(id =>
          element('li', {}, element('a', { href: categoryAddress(id) }, categoryName(id))),
        ),
      ),
    contactLink(query),
  )
}
