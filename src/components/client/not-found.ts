import { make } from './dom.ts'

/**
 * Turns the page for every wrong address, which speaks all languages, into that of the language in the address.
 * Where the address names none, all stay. Where the other page can't be had, its part of this one has to do.
 */
export async function speakLanguageOf(main: HTMLElement): Promise<void> {
  const { base = '/', locale = 'ja' } = document.body.dataset
  const wanted = location.pathname.slice(base.length).split('/')[0] ?? ''
  const others = [...main.querySelectorAll<HTMLElement>('[data-locale]')]
  const other = others.find(({ dataset }) => dataset['locale'] === wanted)
  if (wanted === locale) for (const one of others) one.remove()
  if (wanted === locale || !other) return
  try {
    const response = await fetch(`${base}${wanted}/404/`)
    if (!response.ok) throw new Error(`The page of ${wanted} answered ${response.status}`)
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    document.documentElement.lang = page.documentElement.lang
    document.title = page.title
    Object.assign(document.body.dataset, page.body.dataset)
    document.body.replaceChildren(...page.body.children)
  } catch {
    const title = other.querySelector('h2')
    title?.replaceWith(make('h1', {}, title.textContent ?? ''))
    main.replaceChildren(other)
  }
}
