import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { digestOf } from '#adapters/files/digest.ts'
import { filesBelow } from '#adapters/files/files-below.ts'
import type { Draft } from '#adapters/output/write-output.ts'
import type { Model } from '#site/components/model.ts'
import { PACK_NAME, packFiles } from '#site/components/offline/index-pack.ts'
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
  const index: Record<string, string> = {}
  for (const locale of model.locales) {
    const pack = putPack(draft, `search/${locale}`, below)
    if (pack) index[locale] = pack
  }
  const assets = below('_astro')
  const version = digestOf(pagesKey, JSON.stringify([index, assets])).slice(0, 16)
  draft.put(WORKER_PATH, version, () =>
    offlineWorker({ version, base, audience: model.audience, assets, index }),
  )
}

type Below = (folder: string) => readonly string[]

/** Writes the answer index of a locale once more, as one file, and returns its path; none where it is too large. */
function putPack(draft: Draft, folder: string, below: Below): string | undefined {
  const paths = below(folder).filter(path => path.endsWith('.bin') && basename(path) !== PACK_NAME)
  const bytes = paths.reduce((sum, path) => sum + statSync(join(draft.folder, path)).size, 0)
  const [first] = paths
  if (!first || bytes > LARGEST_INDEX_BYTES) return undefined
  const version = dirname(first)
  const read = (path: string) => ({ name: basename(path), bytes: readFileSync(join(draft.folder, path)) })
  draft.put(`${version}/${PACK_NAME}`, version, () => packFiles(paths.map(read)))
  return `${version}/${PACK_NAME}`
}
