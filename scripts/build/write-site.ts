import { join } from 'node:path'
import { digestOf } from '#adapters/files/digest.ts'
import { filesBelow } from '#adapters/files/files-below.ts'
import type { ImageSource } from '#adapters/files/read-images.ts'
import { type Draft, draftOutput } from '#adapters/output/write-output.ts'
import type { Audience } from '#schemas/audience.ts'
import type { Model } from '#site/components/model.ts'
import { type PlannedFile, stamp } from '#site/components/page.ts'
import type { ArticleTier } from './article-tier.ts'
import { putOffline } from './offline.ts'
import { putPictures } from './pictures.ts'
import { putSearchIndex } from './search-index.ts'
import type { Shells } from './shells.ts'
import { putSocialImages } from './social-images.ts'

export type SiteToWrite = Readonly<{
  out: string
  root: string
  audience: Audience
  codeKey: string
  files: readonly PlannedFile[]
  shells: Shells
  model: Model
  tier: ArticleTier
  images: ReadonlyMap<string, ImageSource>
  /** Whether Pagefind reads whole articles. */
  fullText: boolean
  step: (step: string) => void
}>

/**
 * Writes a planned site beside the last one and swaps them, or leaves the last one as it was and throws.
 * Returns how many files are new or changed, the search aside.
 */
export async function writeSite(site: SiteToWrite): Promise<number> {
  const { root, shells, model, tier, codeKey, audience, step } = site
  const draft = draftOutput(site.out, join(root, '.cache/output'))
  try {
    const pagesKey = putPages(draft, site)
    putAssets(draft, shells)
    await putPictures({ draft, root, paths: picturesOf(site) })
    step('search index')
    await putSearchIndex({ draft, model, audience, tier, codeKey })
    step('images')
    await putSocialImages({ draft, root, model, cache: tier.cache, step })
    if (site.fullText) await putFullText(draft, pagesKey, step)
    putOffline(draft, model, pagesKey)
    draft.swap()
    return draft.changed().filter(path => !/^(search|pagefind)\//.test(path)).length
  } catch (error) {
    draft.discard()
    throw error
  }
}

/** Wants every page; those whose inputs changed are stamped. Returns a key of all of them. */
function putPages(draft: Draft, { files, shells, model, audience, codeKey }: SiteToWrite): string {
  const siteKey = digestOf(
    codeKey,
    shells.key,
    JSON.stringify(model.settings),
    audience,
    String(model.hasSocialImages),
    // Every page's head names the feed of corrections where there is a history.
    model.changes ? 'history' : 'no history',
  )
  const keys: string[] = []
  for (const file of files) {
    const key = digestOf(siteKey, JSON.stringify(file.inputs))
    if (file.kind === 'page') keys.push(file.path, key)
    draft.put(file.path, key, () =>
      file.kind === 'file' ? file.content() : stamp(shells.shellOf(file.locale), file.slots()),
    )
  }
  return digestOf(...keys)
}

function putAssets(draft: Draft, shells: Shells): void {
  for (const path of filesBelow(shells.folder)) {
    if (!path.startsWith('sodate-shell/'))
      draft.put(path, shells.key, () => ({ copyOf: join(shells.folder, path) }))
  }
}

/** The pictures that published articles show. */
function picturesOf({ tier, model, images }: SiteToWrite): readonly string[] {
  const shown = new Set(model.locales.flatMap(model.published).flatMap(tier.imagesOf))
  return [...images.keys()].filter(path => shown.has(path))
}

async function putFullText(draft: Draft, pagesKey: string, step: (step: string) => void): Promise<void> {
  if (draft.keep('pagefind', pagesKey)) return
  step('full text')
  draft.flush()
  const { indexFullText } = await import('#adapters/pagefind/full-text.ts')
  await indexFullText(draft.folder)
  draft.adopt('pagefind', pagesKey)
}
