import { all } from './dom.ts'
import { words } from './words.ts'

/** Narrows a list down as one types: every word must be in a line's text, or in its reading. */
export function startFilter(box: HTMLElement): void {
  const input = box.querySelector('input')
  const said = box.querySelector<HTMLElement>('[role=status]')
  const list = document.getElementById(box.dataset['filter'] ?? '')
  if (!input || !said || !list) return
  const lines = all('[data-filtered]', list).map(line => ({
    line,
    text: folded(`${line.textContent ?? ''} ${line.dataset['reading'] ?? ''}`),
  }))
  const groups = all('[data-filter-group]', list)
  const show = () => {
    const wanted = folded(input.value).split(/\s+/).filter(Boolean)
    let count = 0
    for (const { line, text } of lines) {
      line.hidden = !wanted.every(word => text.includes(word))
      if (!line.hidden) count++
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-filtered]:not([hidden])')
    said.textContent =
      wanted.length === 0 ? '' : count === 0 ? (said.dataset['none'] ?? '') : words.filtered(count)
  }
  input.addEventListener('input', show)
  // The browser brings back what was typed when one comes back.
  show()
}

/** Full width, case and the two kana are told apart by nobody who looks for something. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, kana => String.fromCharCode(kana.charCodeAt(0) - 0x60))
}
