import { all, make, recall, remember } from './dom.ts'
import { words } from './words.ts'

/** Remembers ticks in this browser, shows how far one is, and unticks all. */
export function startChecklists(): void {
  const article = document.querySelector<HTMLElement>('main[data-article]')?.dataset['article'] ?? ''
  for (const box of all('[data-checklist]')) toChecklist(box, `ticks:${article}:${box.dataset['checklist']}`)
}

function toChecklist(box: HTMLElement, name: string): void {
  const boxes = all<HTMLInputElement>('input[type=checkbox]', box)
  if (boxes.length === 0) return
  const ticked = new Set(recall(name)?.split(','))
  for (const [index, input] of boxes.entries()) input.checked = ticked.has(String(index))
  const bar = make('progress', { max: String(boxes.length), 'aria-hidden': 'true' })
  const said = make('span', { 'aria-live': 'polite' })
  const clear = make('button', { type: 'button', class: 'button' }, words.clear)
  const show = () => {
    const done = boxes.filter(input => input.checked).length
    bar.value = done
    said.textContent = words.progress(done, boxes.length)
    clear.hidden = done === 0
    remember(name, boxes.flatMap((input, index) => (input.checked ? [index] : [])).join(','))
  }
  clear.addEventListener('click', () => {
    for (const input of boxes) input.checked = false
    show()
    boxes[0]?.focus()
  })
  box.addEventListener('change', show)
  box.append(make('div', { class: 'checklist-progress' }, bar, said, clear))
  show()
}
