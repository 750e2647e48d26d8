import type { Locale } from '#schemas/locale.ts'

/** What one search was and what came of it. Stays in the browser unless somebody subscribes. */
export type SearchEvent = Readonly<{
  query: string
  locale: Locale
  resultCount: number
  /** Whether the best hit was shown as the answer. */
  strictHit: boolean
  topId: string | undefined
  chosenId: string | undefined
}>

const listeners = new Set<(event: SearchEvent) => void>()
let pending: SearchEvent | undefined

/** Attaches a collector; the returned function detaches it. With none attached nothing is kept. */
export function onSearch(listener: (event: SearchEvent) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A search was answered. Its event goes out once: when a result is chosen, another search begins, or the page is left. */
export function searchAnswered(event: Omit<SearchEvent, 'chosenId'>): void {
  if (pending?.query === event.query && pending.locale === event.locale) return
  flush()
  if (listeners.size > 0) pending = { ...event, chosenId: undefined }
}

/** The reader chose a result of the last search. */
export function resultChosen(id: string): void {
  if (pending) pending = { ...pending, chosenId: id }
  flush()
}

function flush(): void {
  const event = pending
  pending = undefined
  if (event) for (const listener of listeners) listener(event)
}

if (typeof window !== 'undefined') {
  window.addEventListener('pagehide', flush)
  // The one door for a collector that is no part of our bundle: it hands over its listener.
  window.addEventListener('sodate:collect-searches', event => {
    if (event instanceof CustomEvent && typeof event.detail === 'function') onSearch(event.detail)
  })
}
