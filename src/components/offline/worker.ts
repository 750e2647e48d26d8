import { unpackFiles } from './index-pack.ts'

/**
 * The service worker: readers get what the network has; where it has nothing, what this browser read before.
 * `sw.js` says for which build it works, then loads this file.
 */
export type OfflineSettings = Readonly<{
  version: string
  base: string
  audience: string
  /** Paths below the base: scripts and styles. */
  assets: readonly string[]
  /** Per locale the answer index as one file; none where it is too large to take along. */
  index: Readonly<Record<string, string>>
}>

type Waiting = Readonly<{ waitUntil: (work: Promise<unknown>) => void }>
type Fetching = Waiting & Readonly<{ request: Request; respondWith: (answer: Promise<Response>) => void }>
type Told = Waiting & Readonly<{ data: unknown }>
/** What a worker's global has and a page's has not; TypeScript can know only one of them in a program. */
type Scope = Readonly<{
  sodateOffline: OfflineSettings
  location: Location
  skipWaiting: () => Promise<void>
  clients: Readonly<{ claim: () => Promise<void> }>
  addEventListener: {
    (name: 'install' | 'activate', listen: (event: Waiting) => void): void
    (name: 'fetch', listen: (event: Fetching) => void): void
    (name: 'message', listen: (event: Told) => void): void
  }
}>

const scope = globalThis as unknown as Scope
const { base, audience, assets, index } = scope.sodateOffline
const own = `sodate:${base}:`
/** What every reader's browser takes along: scripts, styles and the files of the answer index. */
const along = new Set(assets.map(addressOf))
const indexFolders = Object.values(index).map(path => new URL('.', addressOf(path)).href)
const PAGES = `${own}${audience}:pages`
const FILES = `${own}${audience}:files`
const MOST_PAGES = 60
const MOST_FILES = 300
const LARGEST_BYTES = 2_000_000
const PATIENCE_MS = 8000
const AT_ONCE = 6

scope.addEventListener('install', event => event.waitUntil(scope.skipWaiting()))

scope.addEventListener('activate', event =>
  event.waitUntil(
    (async () => {
      // What another audience's build left in this browser is not for whoever reads now.
      for (const name of await caches.keys())
        if (name.startsWith(own) && name !== PAGES && name !== FILES) await caches.delete(name)
      await scope.clients.claim()
      await forgetOldFiles()
      await readAgain()
    })(),
  ),
)

scope.addEventListener('message', event => {
  const { data } = event
  if (typeof data !== 'object' || data === null || !('paths' in data) || !Array.isArray(data.paths)) return
  const locale = 'locale' in data && typeof data.locale === 'string' ? data.locale : ''
  const paths = [...data.paths.slice(0, 20), ...assets]
  const urls = paths.map(path => new URL(addressOf(String(path))))
  event.waitUntil(takeAlong(urls, index[locale]))
})

scope.addEventListener('fetch', event => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== scope.location.origin || request.headers.has('range')) return
  const path = url.pathname.startsWith(base) ? url.pathname.slice(base.length) : undefined
  if (path === undefined || /^(?:pagefind|og)\/|\.(?:md|xml|txt)$|^(?:sw|widget)\.js$/.test(path)) return
  // Both kinds carry a digest of their content in their address.
  if (/^(?:_astro\/|search\/\w+\/[0-9a-f]+\/)/.test(path)) event.respondWith(storedFirst(request))
  else event.respondWith(networkFirst(event, path))
})

async function storedFirst(request: Request): Promise<Response> {
  const stored = await caches.match(request.url, { cacheName: FILES })
  if (stored) return stored
  const fresh = await fetch(request)
  await store(FILES, request.url, fresh.clone())
  return fresh
}

async function networkFirst({ request }: Fetching, path: string): Promise<Response> {
  const isPage = request.mode === 'navigate' || request.headers.get('accept')?.includes('text/html') === true
  const cacheName = isPage || path.endsWith('/') ? PAGES : FILES
  const key = keyOf(request.url)
  const stored = await caches.match(key, { cacheName })
  const asked = fetch(request)
  try {
    const fresh = await (stored ? Promise.race([asked, outOfPatience()]) : asked)
    if (fresh.status >= 500 && stored) return marked(stored)
    if ([401, 403, 404, 410].includes(fresh.status)) await (await caches.open(cacheName)).delete(key)
    else await store(cacheName, key, fresh.clone())
    return fresh
  } catch (error) {
    asked.catch(() => {})
    if (stored) return marked(stored)
    const locale = path.split('/')[0] ?? ''
    const sorry =
      request.mode === 'navigate' && (await caches.match(`${base}${locale}/offline/`, { cacheName: PAGES }))
    if (sorry) return marked(sorry)
    throw error
  }
}

function outOfPatience(): Promise<never> {
  return new Promise((_, reject) =>
    setTimeout(() => reject(new Error('The network is too slow')), PATIENCE_MS),
  )
}

function addressOf(path: string): string {
  return new URL(path, scope.location.origin + base).href
}

function isAlong(address: string): boolean {
  return along.has(address) || indexFolders.some(folder => address.startsWith(folder))
}

/** A page is one, whatever was searched on it. */
function keyOf(address: string): string {
  const url = new URL(address)
  return url.origin + url.pathname
}

/** Says in a stored page since when it has been stored; the page's script tells the reader. */
async function marked(stored: Response): Promise<Response> {
  if (!stored.headers.get('content-type')?.includes('text/html')) return stored
  const text = await stored.text()
  const day = stored.headers.get('x-sodate-stored') ?? ''
  return new Response(text.replace('<body', `<body data-stored-at="${day}"`), { headers: stored.headers })
}

async function store(cacheName: string, key: string, response: Response): Promise<void> {
  if (response.status !== 200 || response.type !== 'basic' || response.redirected) return
  const body = await response.arrayBuffer()
  if (body.byteLength > LARGEST_BYTES) return
  const headers = new Headers(response.headers)
  headers.set('x-sodate-stored', new Date().toISOString())
  // The body is stored as it was read: unpacked.
  headers.delete('content-encoding')
  headers.delete('content-length')
  const cache = await caches.open(cacheName)
  // Put anew at the end: the first are those read longest ago.
  await cache.delete(key)
  await cache.put(key, new Response(body, { headers }))
  if (isAlong(key)) return
  const keys = (await cache.keys()).filter(({ url }) => !isAlong(url))
  const most = cacheName === PAGES ? MOST_PAGES : MOST_FILES
  for (const one of keys.slice(0, Math.max(0, keys.length - most))) await cache.delete(one)
}

async function takeAlong(urls: readonly URL[], pack?: string): Promise<void> {
  const own = urls.filter(url => url.origin === scope.location.origin && url.pathname.startsWith(base))
  try {
    for (let at = 0; at < own.length; at += AT_ONCE)
      await Promise.all(own.slice(at, at + AT_ONCE).map(keepOnce))
    if (pack) await unpackOnce(addressOf(pack))
  } catch {
    // The network went away meanwhile: the next page asks again.
  }
}

async function keepOnce(url: URL): Promise<void> {
  const cacheName = url.pathname.endsWith('/') ? PAGES : FILES
  if (await caches.match(keyOf(url.href), { cacheName })) return
  await store(cacheName, keyOf(url.href), await fetch(url))
}

/** Keeps every file of a pack under its own address; under the pack's, that all of them are kept. */
async function unpackOnce(address: string): Promise<void> {
  const cache = await caches.open(FILES)
  if (await cache.match(address)) return
  const answer = await fetch(address)
  if (!answer.ok) return
  const files = unpackFiles(new Uint8Array(await answer.arrayBuffer()))
  const headers = { 'content-type': 'application/octet-stream', 'x-sodate-stored': new Date().toISOString() }
  for (const { name, bytes } of files)
    await cache.put(new URL(name, address), new Response(bytes.slice(), { headers }))
  await cache.put(address, new Response('', { headers }))
}

async function forgetOldFiles(): Promise<void> {
  const cache = await caches.open(FILES)
  for (const { url } of await cache.keys())
    if (/\/(?:_astro|search)\//.test(url) && !isAlong(url)) await cache.delete(url)
}

/** After a new build: every page kept here is read again, and one that is gone from the site goes from here. */
async function readAgain(): Promise<void> {
  const cache = await caches.open(PAGES)
  for (const { url } of await cache.keys()) {
    const fresh = await fetch(url, { cache: 'no-cache' }).catch(() => undefined)
    if (!fresh) return
    if (fresh.status === 404 || fresh.status === 410) await cache.delete(url)
    else await store(PAGES, url, fresh)
  }
}
