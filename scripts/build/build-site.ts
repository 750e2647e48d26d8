import { join, resolve } from 'node:path'
import { readToday } from '#adapters/clock.ts'
import { checkImages } from '#adapters/files/check-images.ts'
import { digestOf } from '#adapters/files/digest.ts'
import { filesBelow } from '#adapters/files/files-below.ts'
import { readSettings } from '#adapters/files/read-content.ts'
import { type ImageSource, readImages } from '#adapters/files/read-images.ts'
import { readRanAt } from '#adapters/git/read-ran-at.ts'
import { type Draft, draftOutput } from '#adapters/output/write-output.ts'
import { isSound } from '#core/article/is-sound.ts'
import type { Audience } from '#schemas/audience.ts'
import type { Message } from '#schemas/message.ts'
import { type Model, toModel } from '#site/components/model.ts'
import { type PlannedFile, stamp } from '#site/components/page.ts'
import { planSite } from '#site/components/plan-site.ts'
import { type ArticleTier, readArticleTier } from './article-tier.ts'
import { codeKeyOf } from './code-key.ts'
import { readDemandPages } from './demand-report.ts'
import { putOffline } from './offline.ts'
import { putPictures } from './pictures.ts'
import { planGuide } from './plan-guide.ts'
import { readChanges } from './read-changes.ts'
import { readReadings } from './readings.ts'
import { putSearchIndex } from './search-index.ts'
import { readShells, type Shells } from './shells.ts'
import { putSocialImages } from './social-images.ts'

export type BuildOptions = Readonly<{
  root: string
  audience?: Audience | undefined
  out?: string | undefined
  /** The day to build as; default: today in the site's time zone. */
  today?: string | undefined
  fullText: boolean
  /** Where the report of `npm run mine` is; default: in the cache. */
  demandReport?: string | undefined
  /** Whether images for social media are drawn; pages name them only then. Default: as site.yaml says. */
  socialImages?: boolean | undefined
  onStep?: (step: string) => void
}>

export type BuildResult = Readonly<{
  messages: readonly Message[]
  /** Absent when errors stopped the build; the last good one then stays. */
  built?: Readonly<{
    out: string
    audience: Audience
    pageCount: number
    writtenCount: number
    articleCount: number
  }>
}>

/** Builds the site of one audience. Swaps the result in only when everything went well. */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { root } = options
  const step = options.onStep ?? (() => {})
  const { settings, messages: settingMessages } = readSettings(root)
  const messages = [...settingMessages, ...checkImages(root).messages]
  if (!settings || messages.some(message => message.severity === 'error')) return { messages }
  const audience = options.audience ?? settings.site.audience
  const out = resolve(root, options.out ?? `dist/${audience}`)
  const codeKey = codeKeyOf(root)
  // Shells first: Astro's memory is free again before articles take theirs.
  step('shells')
  const shells = await readShells({ root, audience, locales: settings.site.locales })
  step('articles')
  const today = options.today ?? readToday(settings.site.timeZone)
  const images = readImages(root)
  const tier = await readArticleTier({
    root,
    settings,
    audience,
    today,
    images,
    codeKey,
    onProgress: (done, total) => step(`articles ${done}/${total}`),
  })
  if (tier.messages.some(message => message.severity === 'error'))
    return { messages: [...messages, ...tier.messages] }
  if (!isSound(settings, tier.cards)) {
    const { checkContent } = await import('../check/check-content.ts')
    const { findings } = checkContent(root, { since: undefined, useCache: true })
    return { messages: findings.filter(finding => finding.severity === 'error') }
  }
  const base = toModel({
    settings,
    articles: tier.cards,
    audience,
    today,
    hasSocialImages: settings.site.socialImages && options.socialImages !== false,
    readings: await readReadings(tier.cards, { cache: tier.cache, key: `${audience}-${codeKey}` }),
  })
  const model = {
    ...base,
    ranAt: await readRanAt(root),
    changes: await readChanges(root, base, { cache: tier.cache, key: contentKey(codeKey, tier) }),
  }
  const planned = planSite(model, { keyOf: tier.bodyKeyOf, read: tier.readBody })
  // Only the internal build loads the charts.
  const health =
    audience === 'internal' ? await (await import('./plan-health.ts')).planHealth(root, model) : []
  const files = [
    ...planned,
    ...planGuide(root, model),
    ...health,
    ...(await readDemandPages(model, options.demandReport ?? join(root, '.cache/mine/report.json'))),
  ]
  step(`pages ${files.length}`)
  const draft = draftOutput(out, join(root, '.cache/output'))
  try {
    // Every page's head names the feed of corrections where there is a history.
    const siteKey = digestOf(
      codeKey,
      shells.key,
      JSON.stringify(settings),
      audience,
      String(model.hasSocialImages),
      model.changes ? 'history' : 'no history',
    )
    const pagesKey = putPages({ draft, files, shells, siteKey })
    putAssets(draft, shells)
    await putPictures({ draft, root, paths: picturesOf(tier, model, images) })
    step('search index')
    await putSearchIndex({ draft, model, audience, tier, codeKey })
    step('images')
    await putSocialImages({ draft, root, model, cache: tier.cache, step })
    if (options.fullText && !draft.keep('pagefind', pagesKey)) {
      step('full text')
      draft.flush()
      const { indexFullText } = await import('#adapters/pagefind/full-text.ts')
      await indexFullText(draft.folder)
      draft.adopt('pagefind', pagesKey)
    }
    putOffline(draft, model, pagesKey)
    draft.swap()
    return {
      messages: [...messages, ...tier.messages],
      built: {
        out,
        audience,
        pageCount: files.length,
        writtenCount: draft.changed().filter(path => !/^(search|pagefind)\//.test(path)).length,
        articleCount: model.locales.flatMap(model.published).length,
      },
    }
  } catch (error) {
    draft.discard()
    throw error
  }
}

/** Changes with the code and with every article. */
function contentKey(codeKey: string, tier: ArticleTier): string {
  return digestOf(codeKey, JSON.stringify(tier.cards.map(card => [card, tier.bodyKeyOf(card)])))
}

type Pages = Readonly<{ draft: Draft; files: readonly PlannedFile[]; shells: Shells; siteKey: string }>

/** Wants every page; those whose inputs changed are stamped. Returns a key of all of them. */
function putPages({ draft, files, shells, siteKey }: Pages): string {
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
function picturesOf(
  tier: ArticleTier,
  model: Model,
  images: ReadonlyMap<string, ImageSource>,
): readonly string[] {
  const shown = new Set(model.locales.flatMap(model.published).flatMap(tier.imagesOf))
  return [...images.keys()].filter(path => shown.has(path))
}
