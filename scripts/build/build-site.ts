import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readToday } from '#adapters/clock.ts'
import { checkImages } from '#adapters/files/check-images.ts'
import { digestOf, digestOfTree } from '#adapters/files/digest.ts'
import { readSettings } from '#adapters/files/read-content.ts'
import { readImages } from '#adapters/files/read-images.ts'
import { type Draft, draftOutput, filesBelow } from '#adapters/output/write-output.ts'
import { isSound } from '#core/article/is-sound.ts'
import type { Audience } from '#schemas/audience.ts'
import type { Message } from '#schemas/message.ts'
import { toModel } from '#site/components/model.ts'
import { type PlannedFile, stamp } from '#site/components/page.ts'
import { planSite } from '#site/components/plan-site.ts'
import { type ArticleTier, readArticleTier } from './article-tier.ts'
import { readDemandPages } from './demand-report.ts'
import { planGuide } from './plan-guide.ts'
import { readChanges } from './read-changes.ts'
import { readReadings } from './readings.ts'
import { writeSearchIndex } from './search-index.ts'
import { readShells, type Shells } from './shells.ts'
import { writeSocialImages } from './social-images.ts'

export type BuildOptions = Readonly<{
  root: string
  audience?: Audience | undefined
  out?: string | undefined
  /** The day to build as; default: today in the site's time zone. */
  today?: string | undefined
  fullText: boolean
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

/** Article code: whatever can change an article's page besides its text and its shell. */
const CODE = [
  'src/core',
  'src/markdown',
  'src/i18n',
  'src/components',
  'src/adapters',
  'schemas',
  'scripts/build',
  'package-lock.json',
]

/** Builds the site of one audience. Swaps the result in only when everything went well. */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { root } = options
  const step = options.onStep ?? (() => {})
  const { settings, messages: settingMessages } = readSettings(root)
  const messages = [...settingMessages, ...checkImages(root).messages]
  if (!settings || messages.some(message => message.severity === 'error')) return { messages }
  const audience = options.audience ?? settings.site.audience
  const out = resolve(root, options.out ?? `dist/${audience}`)
  const codeKey = digestOf(
    process.version,
    digestOfTree(root, CODE, path => path.includes('/client/')),
  )
  // Shells first: Astro's memory is free again before articles take theirs.
  step('shells')
  const shells = await readShells({ root, audience, locales: settings.site.locales })
  step('articles')
  const today = options.today ?? readToday(settings.site.timeZone)
  const tier = await readArticleTier({
    root,
    settings,
    audience,
    today,
    images: readImages(root),
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
    changes: await readChanges(root, base, { cache: tier.cache, key: contentKey(codeKey, tier) }),
  }
  const planned = planSite(model, { keyOf: tier.bodyKeyOf, read: tier.readBody })
  // Only the internal build loads the charts.
  const health =
    audience === 'internal' ? await (await import('./plan-health.ts')).planHealth(root, model) : []
  const files = [...planned, ...planGuide(root, model), ...health, ...(await readDemandPages(model, root))]
  step(`pages ${files.length}`)
  const draft = draftOutput(out)
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
    const { writtenCount, remember } = writePages({ draft, out, files, shells, siteKey, tier })
    writeAssets(draft, root, shells, imagesOf(tier, model.locales.flatMap(model.published)))
    step('search index')
    await writeSearchIndex({ draft, out, model, tier, siteKey: codeKey })
    step('images')
    await writeSocialImages({ draft, root, model, cache: tier.cache, step })
    if (options.fullText) await writeFullText(draft, out, writtenCount, step)
    draft.swap()
    remember()
    return {
      messages: [...messages, ...tier.messages],
      built: {
        out,
        audience,
        pageCount: files.length,
        writtenCount,
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

type Writing = Readonly<{
  draft: Draft
  out: string
  files: readonly PlannedFile[]
  shells: Shells
  siteKey: string
  tier: ArticleTier
}>

/** Stamps what changed, links what did not. `remember` is called once the draft is in place. */
function writePages({
  draft,
  out,
  files,
  shells,
  siteKey,
  tier,
}: Writing): Readonly<{ writtenCount: number; remember: () => void }> {
  const manifestName = `manifest-${digestOf(out)}.json`
  const last = existsSync(out) ? toKeys(tier.cache.read(manifestName)) : {}
  const there = new Set(Object.keys(last).length > 0 ? filesBelow(out) : [])
  const keys: Record<string, string> = {}
  let writtenCount = 0
  for (const file of files) {
    const key = digestOf(siteKey, JSON.stringify(file.inputs))
    keys[file.path] = key
    if (last[file.path] === key && there.has(file.path)) {
      draft.put({ path: file.path, from: 'last-build' })
      continue
    }
    const content = file.kind === 'file' ? file.content() : stamp(shells.shellOf(file.locale), file.slots())
    draft.put({ path: file.path, from: 'content', content })
    writtenCount++
  }
  const goneCount = Object.keys(last).filter(path => !(path in keys)).length
  return { writtenCount: writtenCount + goneCount, remember: () => tier.cache.write(manifestName, keys) }
}

function toKeys(value: unknown): Readonly<Record<string, string>> {
  // Written by writePages; a file that is none of it reads as undefined.
  return typeof value === 'object' && value !== null ? (value as Record<string, string>) : {}
}

function writeAssets(draft: Draft, root: string, shells: Shells, images: readonly string[]): void {
  for (const path of filesBelow(shells.folder)) {
    if (!path.startsWith('sodate-shell/'))
      draft.put({ path, from: 'copy', source: join(shells.folder, path) })
  }
  for (const image of images) {
    draft.put({ path: `images/${image}`, from: 'copy', source: join(root, 'content/images', image) })
  }
}

function imagesOf(tier: ArticleTier, cards: Parameters<ArticleTier['imagesOf']>[0][]): readonly string[] {
  return [...new Set(cards.flatMap(card => tier.imagesOf(card)))].sort()
}

async function writeFullText(
  draft: Draft,
  out: string,
  changedCount: number,
  step: (name: string) => void,
): Promise<void> {
  const last = filesBelow(join(out, 'pagefind'))
  if (changedCount === 0 && last.length > 0) {
    for (const path of last) draft.put({ path: `pagefind/${path}`, from: 'last-build' })
    return
  }
  step('full text')
  const { indexFullText } = await import('#adapters/pagefind/full-text.ts')
  await indexFullText(draft.folder)
}
