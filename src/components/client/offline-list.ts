import { make } from './dom.ts'

/** Lists the articles that this browser has kept, by title. */
export async function listReadPages(list: HTMLElement, base: string): Promise<void> {
  const names = (await caches.keys()).filter(
    name => name.startsWith(`sodate:${base}:`) && name.endsWith(':pages'),
  )
  for (const name of names) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      const text = (await (await cache.match(request))?.text()) ?? ''
      const page = new DOMParser().parseFromString(text, 'text/html')
      const title = page.querySelector('main[data-title]')?.getAttribute('data-title')
      if (title)
        list.append(
          make(
            'li',
            { lang: page.documentElement.lang },
            make('a', { href: new URL(request.url).pathname }, title),
          ),
        )
    }
  }
}
