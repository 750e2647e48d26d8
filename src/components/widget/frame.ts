import { correctedQuery } from '#core/search/did-you-mean.ts'
import { QUERY_LIMIT } from '#core/search/normalise.ts'
import { SEARCH_STRINGS } from '#site/i18n/search-strings.ts'
import { WIDGET_STRINGS } from '#site/i18n/widget-strings.ts'
import { emit } from '../client/bus.ts'
import { make } from '../client/dom.ts'
import { changeJourney } from '../client/journey.ts'
import { createAsker } from '../search/asker.ts'
import { linkTo } from '../search/hit-parts.ts'
import { type Answer, placeOfPage } from '../search/search-client.ts'
import { readArticle, readContacts } from './read-page.ts'

const COUNT = 6
const PAUSE_MS = 120
const { base, locale } = placeOfPage()
const strings = WIDGET_STRINGS[locale]
const main = find('main')
const input = find<HTMLInputElement>('input[type=search]')
const results = find('[data-results]')
const count = find('[data-count]')
const searchView = find('[data-search-view]')
const contentView = find('[data-content-view]')
const back = find('[data-back]')
const elsewhere = find<HTMLAnchorElement>('[data-elsewhere]')
const host = new URLSearchParams(location.hash.slice(1)).get('host') ?? ''
/** Counts what was shown: content that arrives after the reader went on is dropped. */
let views = 0
const allowed = (document.body.dataset['hosts'] ?? '').split(' ')

// Without a host that may embed us this page only leads to the site.
if (parent !== window && (allowed.includes('*') || allowed.includes(host) || host === location.origin))
  start()
else if (parent !== window) searchView.replaceChildren(make('p', {}, strings.notHere))

function start(): void {
  history.replaceState(null, '', location.pathname)
  const asker = createAsker(results)
  let timer: ReturnType<typeof setTimeout> | undefined
  const search = async (typing: boolean) => {
    const query = input.value.trim()
    clearTimeout(timer)
    if (!query) {
      asker.forget()
      return results.replaceChildren()
    }
    try {
      const answer = await asker.ask({ query, typing, limit: COUNT })
      if (!answer) return
      results.replaceChildren(...instead(answer, query, typing), ...shown(answer))
      count.textContent = SEARCH_STRINGS[locale].results(answer.hits.length)
      elsewhere.href = `${base}${locale}/search/?${new URLSearchParams({ q: query })}`
      changeJourney({ query })
    } catch {
      results.replaceChildren(make('p', { role: 'alert' }, strings.broken))
    }
  }
  /** Another spelling, as a button that asks it. Not while the last word may be half typed. */
  const instead = ({ confident, words }: Answer, query: string, typing: boolean): readonly Node[] => {
    const corrected = confident || typing ? undefined : correctedQuery(query, words)
    if (corrected === undefined) return []
    const button = make('button', { type: 'button', class: 'button' }, make('bdi', {}, corrected))
    button.addEventListener('click', () => {
      input.value = corrected
      void search(false).then(() => results.querySelector('a')?.focus())
    })
    return [make('p', {}, SEARCH_STRINGS[locale].didYouMean, ' ', button)]
  }
  input.addEventListener('input', event => {
    if (event instanceof InputEvent && event.isComposing) return
    clearTimeout(timer)
    timer = setTimeout(() => void search(true), PAUSE_MS)
  })
  input.addEventListener('compositionend', () => void search(true))
  input.form?.addEventListener('submit', event => {
    event.preventDefault()
    void search(false).then(() => results.querySelector('a')?.focus())
  })
  back.addEventListener('click', () => showSearch())
  main.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    const place = placeOf(link)
    if (place === undefined) return
    event.preventDefault()
    void (place.kind === 'article' ? openArticle(place.id) : openContact(place.team))
  })
  addEventListener('keydown', event => {
    if (event.key === 'Escape' && !event.isComposing) tell({ sodate: 'close' })
  })
  addEventListener('message', event => {
    if (event.source !== parent || event.origin !== host || event.data?.sodate !== 'open') return
    const { query } = event.data
    if (typeof query === 'string' && query) {
      showSearch()
      input.value = query.slice(0, QUERY_LIMIT)
      void search(false)
    }
    if (searchView.hidden) contentView.querySelector<HTMLElement>('h2')?.focus()
    else input.focus()
  })
  new ResizeObserver(() =>
    tell({ sodate: 'height', height: main.getBoundingClientRect().bottom + scrollY }),
  ).observe(main)
  tell({ sodate: 'ready' })
  // Who was quicker than this script has typed already.
  if (input.value) void search(true)
}

function tell(message: Readonly<Record<string, unknown>>): void {
  parent.postMessage(message, host)
}

function shown({ confident, hits }: Answer): readonly Node[] {
  const texts = SEARCH_STRINGS[locale]
  const [best, ...rest] = hits
  if (!best) return [make('p', {}, texts.nothing)]
  const list = (some: Answer['hits']) =>
    make('ul', { class: 'widget-hits' }, ...some.map(hit => make('li', {}, linkTo(hit))))
  if (!confident) return [make('p', {}, texts.nearest), list(hits)]
  const answer = make(
    'section',
    { class: 'widget-answer', 'aria-label': texts.answer },
    make('h2', {}, linkTo(best)),
    make('p', {}, best.card.summary),
  )
  return rest.length > 0 ? [answer, list(rest)] : [answer]
}

type Place = Readonly<{ kind: 'article'; id: string } | { kind: 'contact'; team: string }>

/** What a link of the site leads to inside the widget; undefined where it opens a tab or stays on the page. */
function placeOf(link: HTMLAnchorElement): Place | undefined {
  const home = `${location.origin}${base}${locale}/`
  if (!link.href.startsWith(home)) return undefined
  const [path = '', hash = ''] = link.href.slice(home.length).split('#')
  const [category, slug, end] = (path.split('?')[0] ?? '').split('/')
  if (category === 'contact') return { kind: 'contact', team: hash }
  if (category && slug && end === '') return { kind: 'article', id: `${category}/${slug}` }
  return undefined
}

async function openArticle(id: string): Promise<void> {
  await show(`${base}${locale}/${id}/`, async () => {
    const { title, nodes, contact } = await readArticle(`${base}${locale}/${id}/`)
    changeJourney({ article: id, title, path: [] })
    emit('opened', { article: id, query: input.value })
    main.dataset['article'] = id
    main.dataset['title'] = title
    const yes = make('button', { type: 'button', class: 'button' }, strings.yes)
    const choices = make(
      'div',
      { class: 'solved-choices' },
      yes,
      make('a', { class: 'button', href: contact, target: '_blank', rel: 'noopener' }, strings.contact),
    )
    const solved = make(
      'section',
      { class: 'solved', 'aria-labelledby': 'solved' },
      make('h2', { id: 'solved' }, strings.asked),
      choices,
    )
    yes.addEventListener('click', () => {
      emit('solved', { article: id })
      choices.replaceChildren(make('p', { role: 'status' }, strings.thanks))
    })
    return [heading(title), ...nodes, solved]
  })
}

async function openContact(team: string): Promise<void> {
  await show(`${base}${locale}/contact/`, async () => {
    const { title, nodes } = await readContacts(`${base}${locale}/contact/`, team)
    return [heading(title), ...nodes]
  })
}

/**
 * Shows the content of another page of the site, and brings its parts to life as the page itself would.
 * All at once: what the reader sees already answers, and the focus is not taken from what they press next.
 */
async function show(href: string, read: () => Promise<readonly Node[]>): Promise<void> {
  const mine = ++views
  elsewhere.href = href
  searchView.hidden = true
  contentView.hidden = false
  back.hidden = false
  contentView.replaceChildren(make('p', { role: 'status' }, strings.loading))
  try {
    const [nodes, { enliven }] = await Promise.all([read(), import('./enliven.ts')])
    if (mine !== views) return
    contentView.replaceChildren(...nodes)
    enliven()
  } catch {
    if (mine !== views) return
    contentView.replaceChildren(heading(strings.broken))
  }
  for (const link of contentView.querySelectorAll('a')) {
    if (!link.getAttribute('href')?.startsWith('#') && !placeOf(link)) link.target = '_blank'
  }
  scrollTo(0, 0)
  // A reader quicker than the import above is already on a link: the focus is theirs.
  if (!contentView.contains(document.activeElement)) contentView.querySelector<HTMLElement>('h2')?.focus()
}

function showSearch(): void {
  views += 1
  searchView.hidden = false
  contentView.hidden = true
  back.hidden = true
  contentView.replaceChildren()
  delete main.dataset['article']
  elsewhere.href = `${base}${locale}/`
  scrollTo(0, 0)
  input.focus()
}

function heading(text: string): HTMLElement {
  return make('h2', { tabindex: '-1' }, text)
}

function find<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector)
  if (!found) throw new Error(`The frame has no ${selector}`)
  return found
}
