import { copy } from './contact.ts'
import { all, make } from './dom.ts'
import { words } from './words.ts'

/** Small things while reading: links to headings, copying the address, pictures in full, notes that ran out. */
export function startReading(now: Date): void {
  for (const heading of all('.body > :is(h2, h3)[id]')) {
    const label = words.linkTo(heading.textContent ?? '')
    heading.append(make('a', { class: 'heading-link', href: `#${heading.id}`, 'aria-label': label }, '#'))
  }
  for (const button of all('[data-copy-link]')) {
    button.addEventListener('click', () => copy(location.href, button))
  }
  startDays(now)
  for (const link of all<HTMLAnchorElement>('a[data-zoom]')) link.addEventListener('click', zoom)
}

/** Hides what held until a day that is over, and says of an article that it is overdue, by today's date. */
export function startDays(now: Date): void {
  const timeZone = document.body.dataset['timeZone'] ?? 'Asia/Tokyo'
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now)
  for (const note of all('[data-until]')) {
    if ((note.dataset['until'] ?? '') < today) note.dataset['untilOver'] = ''
  }
  for (const note of all('[data-review-by]')) note.hidden = today < (note.dataset['reviewBy'] ?? '')
}

function zoom(event: MouseEvent): void {
  const link = event.currentTarget
  if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey) return
  const alt = link.querySelector('img')?.alt ?? ''
  event.preventDefault()
  const close = make('button', { type: 'button', class: 'button' }, words.close)
  const dialog = make(
    'dialog',
    { class: 'zoomed', 'aria-label': alt },
    make('img', { src: link.href, alt }),
    close,
  )
  dialog.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => {
    dialog.remove()
    link.focus()
  })
  document.body.append(dialog)
  dialog.showModal()
}
