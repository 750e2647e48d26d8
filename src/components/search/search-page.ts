import { SEARCH_STRINGS } from '#site/i18n/search-strings.ts'
import { element, markedText } from './elements.ts'
import { type Answer, type AnswerHit, ask, placeOfPage } from './search-client.ts'
import { resultChosen, searchAnswered } from './search-events.ts'

const LIMIT = 20
const NEAREST_CATEGORIES = 3

/** Shows what `?q=` finds in the page's results element, now and whenever the address or the form changes. */
export function startSearchPage(results: HTMLElement): void {
  const { base, locale } = placeOfPage()
  const form = document.querySelector<HTMLFormElement>('main form[data-search]')
  const input = form?.querySelector<HTMLInputElement>('input[type=search]')
  if (!form || !input) return
  const strings = SEARCH_STRINGS[locale]
  const browse = document.querySelector<HTMLElement>('main nav[aria-labelledby="browse"]')
  let turn = 0

  const show = async () => {
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? ''
    const mine = ++turn
    input.value = query
    if (browse) {
      browse.hidden = query !== ''
      browse.dataset['ready'] = ''
    }
    if (!query) return results.replaceChildren()
    results.setAttribute('aria-busy', 'true')
    if (results.childElementCount === 0) results.replaceChildren(element('p', {}, strings.searching))
    try {
      const answer = await ask({ base, locale, query, typing: false, limit: LIMIT })
      const other = answer.confident ? undefined : await askOther(query)
      if (mine !== turn) return
      results.replaceChildren(...sectionsOf(answer, query, other))
      searchAnswered({
        query,
        locale,
        resultCount: answer.resultCount,
        strictHit: answer.confident,
        topId: answer.hits[0]?.card.id,
      })
    } catch {
      if (mine === turn)
        results.replaceChildren(element('p', { role: 'alert' }, strings.broken), contactLink(query))
    } finally {
      if (mine === turn) results.removeAttribute('aria-busy')
    }
  }

  /** The other language's answer, where it is sure and ours is not. */
  const askOther = async (query: string): Promise<Answer | undefined> => {
    const answer = await ask({
      base,
      locale: locale === 'ja' ? 'en' : 'ja',
      query,
      typing: false,
      limit: 3,
    }).catch(() => undefined)
    return answer?.confident ? answer : undefined
  }

  const countOf = ({ hits, resultCount }: Answer) =>
    resultCount > hits.length ? strings.nearestOf(hits.length, resultCount) : strings.results(resultCount)

  const sectionsOf = (answer: Answer, query: string, other: Answer | undefined): Node[] => {
    const [best, ...rest] = answer.hits
    const sections: Node[] = [element('p', { class: 'search-count', role: 'status' }, countOf(answer))]
    if (other) sections.push(otherLanguage(other))
    if (best && answer.confident) {
      sections.push(answerBox(best))
      if (rest.length > 0) sections.push(...listOf(strings.others, rest))
    } else {
      sections.push(unsure(answer, query))
      if (answer.hits.length > 0) sections.push(...listOf(strings.nearest, answer.hits))
    }
    const words = answer.words.map(({ text }) => text).filter(text => text.length > 1)
    if (words.length > 0) sections.push(textSection(words))
    return sections
  }

  const answerBox = (hit: AnswerHit) =>
    element(
      'section',
      { class: 'search-answer', 'aria-label': strings.answer },
      element('h2', {}, linkTo(hit)),
      askedLine(hit),
      element('p', { class: 'search-answer-summary' }, hit.card.summary),
      metaLine(hit),
      element(
        'p',
        {},
        element('a', { class: 'search-open', href: addressOf(hit), 'data-id': hit.card.id }, strings.open),
      ),
    )

  const listOf = (heading: string, hits: readonly AnswerHit[]): Node[] => {
    const list = element('ol', { class: 'search-hits' })
    const draw = (category?: string) =>
      list.replaceChildren(...hits.filter(({ card }) => !category || card.category === category).map(itemOf))
    draw()
    return [element('h2', {}, heading), facets(hits, draw), list]
  }

  const itemOf = (hit: AnswerHit) =>
    element(
      'li',
      {},
      element('h3', {}, linkTo(hit)),
      askedLine(hit),
      element('p', {}, markedText(hit.card.summary, hit.marks)),
      metaLine(hit),
    )

  const facets = (hits: readonly AnswerHit[], draw: (category?: string) => void) => {
    const counts = Map.groupBy(hits, ({ card }) => card.category)
    if (counts.size < 2) return element('span', { hidden: '' })
    const group = element('div', { class: 'search-facets', role: 'group', 'aria-label': strings.filter })
    const press = (button: HTMLButtonElement, category?: string) => {
      for (const each of group.querySelectorAll('button'))
        each.setAttribute('aria-pressed', String(each === button))
      draw(category)
    }
    const button = (name: string, count: number, category?: string) => {
      const made = element(
        'button',
        { type: 'button', 'aria-pressed': String(!category) },
        `${name} (${count})`,
      )
      made.addEventListener('click', () => press(made, category))
      return made
    }
    group.append(
      button(strings.all, hits.length),
      ...[...counts].map(([category, some]) => button(categoryName(category), some.length, category)),
    )
    return group
  }

  const unsure = (answer: Answer, query: string) => {
    const corrected = answer.words.reduce(
      (text, { text: word, instead }) => (instead ? text.replace(word, instead) : text),
      query.toLowerCase(),
    )
    const categories = [...new Set(answer.hits.slice(0, 8).map(({ card }) => card.category))].slice(
      0,
      NEAREST_CATEGORIES,
    )
    return element(
      'section',
      { class: 'search-unsure' },
      element('p', {}, answer.hits.length > 0 ? strings.unsure : strings.nothing),
      corrected !== query.toLowerCase() &&
        element(
          'p',
          {},
          strings.didYouMean,
          ' ',
          element('a', { href: `?q=${encodeURIComponent(corrected)}` }, corrected),
        ),
      categories.length > 0 && element('h2', {}, strings.categories),
      categories.length > 0 &&
        element(
          'ul',
          { class: 'category-links' },
          ...categories.map(category =>
            element(
              'li',
              {},
              element('a', { href: `${base}${locale}/${category}/` }, categoryName(category)),
            ),
          ),
        ),
      contactLink(query),
    )
  }

  const contactLink = (query: string) =>
    element(
      'p',
      {},
      element(
        'a',
        { class: 'search-contact', href: `${base}${locale}/contact/?query=${encodeURIComponent(query)}` },
        strings.contact,
      ),
    )

  const otherLanguage = (answer: Answer) =>
    element(
      'section',
      { class: 'search-other-language', 'aria-label': strings.otherLanguage },
      element('h2', {}, strings.otherLanguage),
      element(
        'ul',
        { lang: answer.locale },
        ...answer.hits.map(hit => element('li', {}, linkTo(hit, answer.locale))),
      ),
    )

  const textSection = (words: readonly string[]) => {
    const section = element('section', { class: 'search-in-text' }, element('h2', {}, strings.inText))
    // Pagefind is large, so it waits until the reader has come this far.
    const observer = new IntersectionObserver(async ([entry]) => {
      if (!entry?.isIntersecting) return
      observer.disconnect()
      const { searchTexts } = await import('./full-text.ts')
      const hits = await searchTexts(new URL(base, location.href).pathname, words).catch(() => [])
      if (hits.length === 0) return section.remove()
      section.append(
        element(
          'ol',
          { class: 'search-hits' },
          ...hits.map(({ url, title, excerpt }) =>
            element(
              'li',
              {},
              element('h3', {}, element('a', { href: url }, title)),
              element(
                'p',
                {},
                ...excerpt.map(({ text, marked }) => (marked ? element('mark', {}, text) : text)),
              ),
            ),
          ),
        ),
      )
    })
    observer.observe(section)
    return section
  }

  const addressOf = (hit: AnswerHit, of = locale) => `${base}${of}/${hit.card.id}/`
  const linkTo = (hit: AnswerHit, of = locale) =>
    element('a', { href: addressOf(hit, of), 'data-id': hit.card.id }, markedText(hit.card.title, hit.marks))
  const askedLine = ({ asked, marks }: AnswerHit) =>
    asked !== undefined &&
    element('p', { class: 'search-asked' }, strings.askedAs, markedText(asked, marks), strings.askedEnd)
  const metaLine = ({ card }: AnswerHit) =>
    element(
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
  /** The page's own list of categories knows their names. */
  const categoryName = (id: string) =>
    document.querySelector(`main .category-links a[href="${base}${locale}/${CSS.escape(id)}/"]`)
      ?.textContent ?? id

  form.addEventListener('submit', event => {
    event.preventDefault()
    const query = input.value.trim()
    const address = `${location.pathname}?q=${encodeURIComponent(query)}`
    if (query !== new URLSearchParams(location.search).get('q')) history.pushState(null, '', address)
    void show()
  })
  results.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-id]') : null
    if (link?.dataset.id) resultChosen(link.dataset.id)
  })
  window.addEventListener('popstate', () => void show())
  void show()
}
