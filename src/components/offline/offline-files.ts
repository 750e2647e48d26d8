import type { OfflineSettings } from './worker.ts'

/** Where the site's root has the worker; a fixed name, for browsers to find the next one. */
export const WORKER_PATH = 'sw.js'

/** The worker of a build. */
export function offlineWorker(settings: OfflineSettings): string {
  return `self.sodateOffline = ${JSON.stringify(settings)}\nimportScripts(${JSON.stringify(`${settings.base}offline-worker.js`)})\n`
}

/** The worker of a site that is not for offline use: takes back what an earlier build left in readers' browsers. */
export function noOfflineWorker(base: string): string {
  return `const own = ${JSON.stringify(`sodate:${base}:`)}
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', event => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith(own)) await caches.delete(name)
  await self.registration.unregister()
})()))
`
}
