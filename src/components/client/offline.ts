import { make } from './dom.ts'
import { words } from './words.ts'

/** Lets read pages and the answer index open without network, and says so when they do. */
export function startOffline(): void {
  const { base = '/', offline, storedAt } = document.body.dataset
  if (!('serviceWorker' in navigator)) return
  if (offline === undefined) {
    // An earlier build may have left a worker: its successor takes itself away.
    void navigator.serviceWorker.getRegistration(base).then(found => found?.update().catch(() => {}))
    return
  }
  if (storedAt) {
    say(new Date(storedAt))
    const list = document.querySelector<HTMLElement>('[data-offline-list]')
    if (list) void import('./offline-list.ts').then(({ listReadPages }) => listReadPages(list, base))
  }
  addEventListener('offline', () => say(new Date(storedAt ?? performance.timeOrigin)))
  addEventListener('online', () => !storedAt && document.querySelector('.offline')?.remove())
  if (document.readyState === 'complete') later()
  else addEventListener('load', later)
}

function later(): void {
  setTimeout(() => void begin().catch(() => {}), 1500)
}

async function begin(): Promise<void> {
  const { base = '/', locale = 'ja' } = document.body.dataset
  await navigator.serviceWorker.register(`${base}sw.js`, { scope: base })
  const { active } = await navigator.serviceWorker.ready
  const home = `${base}${locale}/`
  const thrifty = matchMedia('(prefers-reduced-data: reduce)').matches
  // The page being read was loaded before the worker was there.
  const images = [...document.images]
    .map(image => image.currentSrc)
    .filter(src => src.startsWith(location.origin))
  active?.postMessage({
    locale: thrifty ? '' : locale,
    paths: [
      location.pathname,
      home,
      `${home}search/`,
      `${home}contact/`,
      `${home}offline/`,
      `${base}search/${locale}/current.json`,
      `${base}icon.svg`,
      ...images,
    ],
  })
}

function say(day: Date): void {
  const { locale = 'ja', timeZone = 'Asia/Tokyo' } = document.body.dataset
  const when = new Intl.DateTimeFormat(locale === 'ja' ? 'ja-JP' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  }).format(day)
  document.querySelector('.offline')?.remove()
  const again = make('button', { type: 'button', class: 'button' }, words.reload)
  again.addEventListener('click', () => location.reload())
  const banner = make(
    'aside',
    { class: 'offline', role: 'status' },
    make('p', {}, words.offline(when)),
    again,
  )
  document.body.append(banner)
}
