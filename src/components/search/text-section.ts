import { SEARCH_STRINGS } from '#site/i18n/search-strings.ts'
import { element } from './elements.ts'
import type { TextHit } from './full-text.ts'
import { placeOfPage } from './search-client.ts'

const { base, locale } = placeOfPage()

/** Articles whose text has the words, from Pagefind. It is large, so it waits until the reader has come this far. */
export function textSection(words: readonly string[]): HTMLElement {
  const section = element('section', { class: 'search-in-text' })
  section.append(element('h2', {}, SEARCH_STRINGS[locale].inText))
  const observer = new IntersectionObserver(async ([entry]) => {
    if (!entry?.isIntersecting) return
    observer.disconnect()
    const { searchTexts } = await import('./full-text.ts')
    const hits = await searchTexts(new URL(base, location.href).pathname, words).catch(() => [])
    if (hits.length === 0) return section.remove()
    section.append(element('ol', { class: 'search-hits' }, ...hits.map(itemOf)))
  })
  observer.observe(section)
  return section
}

function itemOf({ url, title, excerpt }: TextHit): HTMLElement {
  return element(
    'li',
    {},
    element('h3', {}, element('a', { href: url }, title)),
    element('p', {}, ...excerpt.map(({ text, marked }) => (marked ? element('mark', {}, text) : text))),
  )
}
