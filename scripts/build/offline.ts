import { statSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '#adapters/files/digest.ts'
import { filesBelow } from '#adapters/files/files-below.ts'
import type { Draft } from '#adapters/output/write-output.ts'
import type { Model } from '#site/components/model.ts'
import { noOfflineWorker, offlineWorker, WORKER_PATH } from '#site/components/offline/offline-files.ts'

/** An answer index larger than this is not taken along; its parts are kept as searches use them. */
const LARGEST_INDEX_BYTES = 3_000_000

/** Writes the service worker: a new one for each build whose pages, scripts or index differ. Comes last. */
export function putOffline(draft: Draft, model: Model, pagesKey: string): void {
  const { base, offline } = model.settings.site
  if (!offline) {
    draft.put(WORKER_PATH, 'none', () => noOfflineWorker(base))
    return
  }
  draft.flush()
  const below = (folder: string) => filesBelow(join(draft.folder, folder)).map(path => `${folder}/${path}`)
  const index = Object.fromEntries(
    model.locales.map(locale => {
      const paths = below(`search/${locale}`).filter(path => path.endsWith('.bin'))
      const bytes = paths.reduce((sum, path) => sum + statSync(join(draft.folder, path)).size, 0)
      return [locale, bytes > LARGEST_INDEX_BYTES ? [] : paths]
    }),
  )
  const assets = below('_astro')
  const version = digestOf(pagesKey, JSON.stringify([index, assets])).slice(0, 16)
  draft.put(WORKER_PATH, version, () =>
    offlineWorker({ version, base, audience: model.audience, assets, index }),
  )
}
