/** What readers do, as the site sees it. Nothing of it leaves the browser unless somebody listens and sends. */
export type ReaderEvents = Readonly<{
  searched: Readonly<{ query: string; foundCount: number }>
  opened: Readonly<{ article: string; query?: string | undefined }>
  solved: Readonly<{ article: string }>
  unsolved: Readonly<{ article: string; reason: 'wrong' | 'unclear' | 'other' }>
  chose: Readonly<{ article: string; path: readonly string[] }>
  reached: Readonly<{ article: string; channel: string }>
}>

type Name = keyof ReaderEvents

/** Tells everyone who listens on this page. */
export function emit<N extends Name>(name: N, detail: ReaderEvents[N]): void {
  document.dispatchEvent(new CustomEvent(`sodate:${name}`, { detail }))
}

/** Listens to one kind of event, until the page goes. */
export function on<N extends Name>(name: N, listen: (detail: ReaderEvents[N]) => void): void {
  document.addEventListener(`sodate:${name}`, event => {
    if (event instanceof CustomEvent) listen(event.detail)
  })
}
