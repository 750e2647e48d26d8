/** Puts the cursor in the search box on `/` or Ctrl/⌘K, unless the reader is typing. A page without a box leads to the search page. */
export function startSearchKey(): void {
  const box = document.querySelector<HTMLInputElement>('input[type=search][name=q]')
  if (box && location.hash === `#${box.id}`) box.focus()
  document.addEventListener('keydown', event => {
    const typing =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey
    const commandK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
    if (!slash && !commandK) return
    event.preventDefault()
    if (box) return box.focus()
    const { base = '/', locale = 'ja' } = document.body.dataset
    location.assign(`${base}${locale}/search/#search-page`)
  })
}
