import { QUERY_LIMIT } from '#core/search/normalise.ts'
import { SEARCH_STRINGS } from '#site/i18n/search-strings.ts'
import { createAsker } from './asker.ts'
import { element } from './elements.ts'
import { foundSections } from './found.ts'
import { contactLink } from './hit-parts.ts'
import { type Answer, ask, placeOfPage } from './search-client.ts'

const LIMIT = 20

/** Shows what `?q=` finds in the page's results element, now and whenever the address or the form changes. */
export function startSearchPage(results: HTMLElement): void {
  const form = document.querySelector<HTMLFormElement>('main form[data-search]')
  const input = form?.querySelector<HTMLInputElement>('input[type=search]')
  if (!form || !input) return
  const strings = SEARCH_STRINGS[placeOfPage().locale]
  const browse = document.querySelector<HTMLElement>('main nav[aria-labelledby="browse"]')
  const asker = createAsker(results)

  /** All categories are shown where nothing is asked, and where nothing was found. */
  const offerCategories = (wanted: boolean) => {
    if (!browse) return
    browse.hidden = !wanted
    browse.dataset['ready'] = ''
  }
  const show = async () => {
    const query = queryInAddress()
    input.value = query
    carryToOtherLanguage(query)
    offerCategories(query === '')
    if (!query) {
      asker.forget()
      return results.replaceChildren()
    }
    results.setAttribute('aria-busy', 'true')
    if (results.childElementCount === 0) results.replaceChildren(element('p', {}, strings.searching))
    try {
      const answer = await asker.ask({ query, typing: false, limit: LIMIT })
      if (!answer) return
      const other = answer.confident ? undefined : await askOther(query)
      if (query !== queryInAddress()) return
      const { category } = stateOfPage()
      const onCategory = (chosen: string | undefined) => changeState({ category: chosen })
      results.replaceChildren(...foundSections({ query, answer, other, category, onCategory }))
      offerCategories(answer.hits.length === 0)
    } catch {
      results.replaceChildren(element('p', { role: 'alert' }, strings.broken), contactLink(query))
      offerCategories(true)
    }
    results.removeAttribute('aria-busy')
  }

  form.addEventListener('submit', event => {
    event.preventDefault()
    const query = input.value.trim()
    if (query !== queryInAddress()) history.pushState(null, '', `?${new URLSearchParams({ q: query })}`)
    void show()
  })
  window.addEventListener('popstate', () => void show())
  void show()
}

/** The other language's answer, where it is sure. */
async function askOther(query: string): Promise<Answer | undefined> {
  const { base, locale } = placeOfPage()
  const other = locale === 'ja' ? 'en' : 'ja'
  const answer = await ask({ base, locale: other, query, typing: false, limit: 3 }).catch(() => undefined)
  return answer?.confident ? answer : undefined
}

function queryInAddress(): string {
  return (new URLSearchParams(location.search).get('q') ?? '').trim().slice(0, QUERY_LIMIT)
}

/** The language switch asks the same in the other language. */
function carryToOtherLanguage(query: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.site-nav a.language'))
    link.search = query ? `?${new URLSearchParams({ q: query })}` : ''
}

type PageState = Readonly<{ category?: string | undefined }>

/** What was chosen on this page before the reader left it and came back. */
function stateOfPage(): PageState {
  const state: unknown = history.state
  return typeof state === 'object' && state && 'category' in state && typeof state.category === 'string'
    ? { category: state.category }
    : {}
}

function changeState(state: PageState): void {
  history.replaceState(state, '')
}
