import { SEARCH_STRINGS } from '#site/i18n/search-strings.ts'
import { createAsker } from './asker.ts'
import { element, markedText } from './elements.ts'
import { addressOf } from './hit-parts.ts'
import { type Answer, placeOfPage } from './search-client.ts'

const SUGGESTION_COUNT = 7
const PAUSE_MS = 60
const ready = new WeakSet<HTMLInputElement>()
let boxCount = 0

/**
 * Makes a search input a combobox that suggests answers while the reader types. Doing it twice does nothing.
 * `isComposing`: what stands in it is half composed as yet.
 */
export function startSearchBox(input: HTMLInputElement, isComposing: boolean): void {
  const form = input.form
  if (ready.has(input) || !form) return
  ready.add(input)
  const strings = SEARCH_STRINGS[placeOfPage().locale]
  const id = `suggestions-${++boxCount}`
  const list = element('ul', {
    id,
    class: 'suggestions',
    role: 'listbox',
    'aria-label': strings.suggestions,
    hidden: '',
  })
  const asker = createAsker(list)
  const status = element('div', { class: 'visually-hidden', role: 'status' })
  ;(input.parentElement ?? form).append(list, status)
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-controls', id],
    ['aria-expanded', 'false'],
  ] as const)
    input.setAttribute(name, value)

  let active = -1
  let timer: ReturnType<typeof setTimeout> | undefined

  const options = () => Array.from(list.querySelectorAll<HTMLElement>('[role=option]'))
  const activate = (index: number) => {
    const all = options()
    active = all.length === 0 ? -1 : (index + all.length + 1) % (all.length + 1)
    // One place beyond the last is the input itself.
    if (active === all.length) active = -1
    all.forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === active))
    })
    const current = all[active]
    if (current) {
      input.setAttribute('aria-activedescendant', current.id)
      current.scrollIntoView({ block: 'nearest' })
    } else input.removeAttribute('aria-activedescendant')
  }
  const close = () => {
    list.hidden = true
    active = -1
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }
  const show = (answer: Answer) => {
    list.replaceChildren(...answer.hits.map((hit, at) => optionOf(hit, `${id}-${at}`)))
    const open = answer.hits.length > 0 && document.activeElement === input
    active = -1
    input.removeAttribute('aria-activedescendant')
    list.hidden = !open
    input.setAttribute('aria-expanded', String(open))
    status.textContent = strings.found(answer.hits.length)
  }
  const suggest = async () => {
    const query = input.value.trim()
    if (!query) {
      asker.forget()
      return close()
    }
    try {
      const answer = await asker.ask({ query, typing: true, limit: SUGGESTION_COUNT })
      // A later key has been pressed: only the latest answer is shown.
      if (!answer || input.value.trim() !== query) return
      show(answer)
      list.dataset['query'] = query
    } catch {
      // Without suggestions the form still leads to the search page, which says what is wrong.
      close()
    }
  }
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(suggest, PAUSE_MS)
  }

  input.addEventListener('input', event => {
    // Half-composed Japanese is not a question yet; compositionend asks.
    if (event instanceof InputEvent && event.isComposing) return
    soon()
  })
  input.addEventListener('compositionend', soon)
  input.addEventListener('keydown', event => {
    if (event.isComposing || event.keyCode === 229) return
    const all = options()
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden && all.length > 0) {
        list.hidden = false
        input.setAttribute('aria-expanded', 'true')
      }
      if (all.length === 0) return
      event.preventDefault()
      activate(event.key === 'ArrowDown' ? active + 1 : active < 0 ? all.length - 1 : active - 1)
    } else if (event.key === 'Enter' && !list.hidden && all[active]) {
      event.preventDefault()
      all[active]?.querySelector('a')?.click()
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault()
      close()
    }
  })
  list.addEventListener('mousedown', event => event.preventDefault())
  input.addEventListener('blur', () => setTimeout(close, 150))
  form.addEventListener('submit', () => {
    asker.forget()
    clearTimeout(timer)
    close()
  })
  if (input.value && !isComposing && document.activeElement === input) soon()
}

function optionOf(hit: Answer['hits'][number], id: string): HTMLElement {
  const { card, asked, marks } = hit
  return element(
    'li',
    { id, role: 'option', 'aria-selected': 'false', 'data-id': card.id },
    element(
      'a',
      { href: addressOf(hit), tabindex: '-1' },
      element('span', { class: 'suggestion-line' }, markedText(asked ?? card.title, marks)),
      asked !== undefined && element('span', { class: 'suggestion-title' }, card.title),
    ),
  )
}
