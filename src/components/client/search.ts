/** Loads the search when the reader turns to a search box, or at once where its results belong. */
export function startSearch(): void {
  // Who types before the box has come to life may be in the middle of a Japanese word.
  let isComposing = false
  document.addEventListener('compositionstart', () => {
    isComposing = true
  })
  document.addEventListener('compositionend', () => {
    isComposing = false
  })
  const wake = async (target: EventTarget | null) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'search') return
    const { startSearchBox } = await import('../search/search-box.ts')
    startSearchBox(target, isComposing)
  }
  document.addEventListener('focusin', event => void wake(event.target))
  void wake(document.activeElement)
  const results = document.querySelector<HTMLElement>('[data-search-results]')
  if (!results) return
  void import('../search/search-page.ts').then(({ startSearchPage }) => startSearchPage(results))
  if (!location.search) document.querySelector<HTMLInputElement>('main input[type=search]')?.focus()
}
