/** Puts the cursor in the search box on `/` or Ctrl/⌘K, unless the reader is typing. */
export function startSearchKey(): void {
  document.addEventListener('keydown', event => {
    const typing =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey
    const commandK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
    if (!slash && !commandK) return
    const box = document.querySelector<HTMLInputElement>('input[type=search]')
    if (!box) return
    event.preventDefault()
    box.focus()
  })
}
