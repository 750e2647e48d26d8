import { join, resolve } from 'node:path'
import { readToday } from '#adapters/clock.ts'
import { checkImages } from '#adapters/files/check-images.ts'
import { digestOf } from '#adapters/files/digest.ts'
import { readSettings } from '#adapters/files/read-content.ts'
import { readImages } from '#adapters/files/read-images.ts'
import { readRanAt } from '#adapters/git/read-ran-at.ts'
import { isSound } from '#core/article/is-sound.ts'
import type { Audience } from '#schemas/audience.ts'
import type { Message } from '#schemas/message.ts'
import { toModel } from '#site/components/model.ts'
import { planSite } from '#site/components/plan-site.ts'
import { type ArticleTier, readArticleTier } from './article-tier.ts'
import { codeKeyOf } from './code-key.ts'
import { readDemandPages } from './demand-report.ts'
import { planAdmin } from './plan-admin.ts'
import { planGuide } from './plan-guide.ts'
import { readChanges } from './read-changes.ts'
import { readReadings } from './readings.ts'
import { readShells } from './shells.ts'
import { writeSite } from './write-site.ts'

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
    ...planAdmin(root, model),
    ...planGuide(root, model),
    ...health,
    ...(await readDemandPages(model, options.demandReport ?? join(root, '.cache/mine/report.json'))),
  ]
  step(`pages ${files.length}`)
  const writtenCount = await writeSite({
    out,
    root,
    audience,
    codeKey,
    files,
    shells,
    model,
    tier,
    images,
    step,
    fullText: options.fullText,
  })
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
}

/** Changes with the code and with every article. */
function contentKey(codeKey: string, tier: ArticleTier): string {
  return digestOf(codeKey, JSON.stringify(tier.cards.map(card => [card, tier.bodyKeyOf(card)])))
}
