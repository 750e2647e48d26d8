import { emit } from './bus.ts'
import { all, make } from './dom.ts'
import { fillContacts, journeyText, readJourney } from './journey.ts'
import { words } from './words.ts'

/**
 * Fills contacts with what the reader did so far; on the contact page it is shown, and may be changed, first.
 * The widget calls it again for all it shows.
 */
export function startContact(): void {
  fillContacts()
  // The same function each time: a document takes it once.
  document.addEventListener('click', tellReached)
  const box = document.querySelector<HTMLElement>('[data-contact-filled]')
  const body = box?.querySelector<HTMLTextAreaElement>('[data-filled-body]')
  const facts = box?.querySelector('[data-filled-facts]')
  const journey = readJourney()
  if (!box || !body || !facts || (!journey.article && !journey.query)) return
  const shown: readonly (readonly [string, string | undefined])[] = [
    [words.article, journey.title],
    [words.query, journey.query],
    [words.treePath, journey.path?.join(words.between)],
  ]
  for (const [name, value] of shown) {
    if (value) facts.append(make('dt', {}, name), make('dd', {}, value))
  }
  body.value = journeyText(journey)
  body.addEventListener('input', () => fillContacts(body.value))
  box.hidden = false
  for (const button of all<HTMLButtonElement>('[data-copy-body]', box)) {
    button.addEventListener('click', () => copy(body.value, button))
  }
}

function tellReached(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a[data-template]') : null
  const channel = link?.closest<HTMLElement>('[data-channel]')?.dataset['channel'] ?? 'ticket'
  if (link) emit('reached', { article: readJourney().article ?? '', channel })
}

/** Copies a text and says so on the button for a moment. */
export async function copy(text: string, button: HTMLElement): Promise<void> {
  const label = button.querySelector('span') ?? button
  const before = label.textContent
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    // Refused, or a page without https: the reader can still copy by hand.
    return
  }
  label.textContent = button.dataset['done'] ?? before
  label.setAttribute('role', 'status')
  setTimeout(() => {
    label.textContent = before
    label.removeAttribute('role')
  }, 2000)
}
