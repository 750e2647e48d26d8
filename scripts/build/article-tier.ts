import { join } from 'node:path'
import { type Cache, openCache } from '#adapters/cache/cache.ts'
import { openPacks, type Packs } from '#adapters/cache/packs.ts'
import { digestOf } from '#adapters/files/digest.ts'
import type { ImageSource } from '#adapters/files/read-images.ts'
import { readSources, type Source } from '#adapters/files/read-sources.ts'
import type { Settings } from '#core/article/content.ts'
import type { Audience } from '#schemas/audience.ts'
import type { Message } from '#schemas/message.ts'
import type { ArticleCard } from '#site/components/model.ts'
import { type PackedAt, type ShownBody, unpackBody } from './body-pack.ts'
import { isShown, type Known, knownOf } from './known.ts'
import { openRenderers } from './renderers.ts'

/** What the cache remembers of one article's source. */
export type Remembered = Readonly<{
  digest: string
  card: ArticleCard | undefined
  messages: readonly Message[]
  bodyKey?: string | undefined
  /** Where its rendered text is kept. */
  pack?: string | undefined
  at?: PackedAt | undefined
  links?: readonly string[] | undefined
  includes?: readonly string[] | undefined
  images?: readonly string[] | undefined
  /** Whether what it shows depends on the day. */
  isDated?: boolean | undefined
}>

export type ArticleTier = Readonly<{
  cards: readonly ArticleCard[]
  messages: readonly Message[]
  bodyKeyOf: (card: ArticleCard) => string
  readBody: (card: ArticleCard) => ShownBody
  imagesOf: (card: ArticleCard) => readonly string[]
  renderedCount: number
  cache: Cache
}>

type Options = Readonly<{
  root: string
  settings: Settings
  audience: Audience
  today: string
  codeKey: string
  images: ReadonlyMap<string, ImageSource>
  /** Whether drafts are shown; a cache of its own then. Default: no. */
  drafts?: boolean
  onProgress?: (done: number, total: number) => void
}>

/**
 * Reads, checks and renders every article that the build for one audience shows.
 * What did not change, by content, is taken from the cache; the rest is shared out over the cores.
 */
export async function readArticleTier(options: Options): Promise<ArticleTier> {
  const { root, settings, audience, today, codeKey, images, drafts = false } = options
  const cache = openCache(join(root, '.cache/build'))
  const own = `${audience}${drafts ? '-drafts' : ''}`
  const indexName = `articles-${own}.json`
  const packs = openPacks(join(root, '.cache/build/bodies', own))
  const settingsKey = digestOf(codeKey, JSON.stringify({ ...settings, synonyms: [] }), audience)
  const remembered = rememberedIn(cache.read(indexName), codeKey)
  const { sources, messages } = readSources(root, 'content/articles', ['.mdx'])
  const renderers = openRenderers({ root, settings, audience, today, images })
  try {
    const read = await readCards(sources, remembered, renderers.parse)
    const known = knownOf(read, audience, drafts)
    const keyOf = (one: Remembered) => bodyKey({ settingsKey, today, known, images }, one)
    const stale = sources.flatMap(({ path, text }) => {
      const one = read.get(path)
      return one && needsRendering(one, keyOf, packs, known) ? [{ path, text, card: one.card }] : []
    })
    await renderers.render(stale, known, ({ bytes, all }, done) => {
      const pack = packs.add(bytes)
      for (const { path, messages, body } of all) {
        const before = read.get(path)
        if (!before) continue
        const { digest, card, isDated } = before
        const after: Remembered = { digest, card, messages, ...(body && { isDated, ...body, pack }) }
        read.set(path, body ? { ...after, bodyKey: keyOf(after) } : after)
      }
      options.onProgress?.(done, stale.length)
    })
    if (stale.length > 0 || read.size !== remembered.size) {
      cache.write(indexName, { codeKey, articles: Object.fromEntries(read) })
      packs.keepOnly(new Set([...read.values()].flatMap(one => one.pack ?? [])))
    }
    return toTier({ cache, packs, read, messages, renderedCount: stale.length })
  } finally {
    await renderers.close()
  }
}

function rememberedIn(value: unknown, codeKey: string): ReadonlyMap<string, Remembered> {
  if (typeof value !== 'object' || value === null || !('codeKey' in value) || value.codeKey !== codeKey)
    return new Map()
  // Written by this same code: the code key covers its shape.
  return new Map(Object.entries((value as unknown as { articles: Record<string, Remembered> }).articles))
}

async function readCards(
  sources: readonly Source[],
  remembered: ReadonlyMap<string, Remembered>,
  parse: (sources: readonly Source[]) => Promise<readonly Remembered[]>,
): Promise<Map<string, Remembered>> {
  const fresh = sources.filter(source => remembered.get(source.path)?.digest !== source.digest)
  const parsed = await parse(fresh)
  const byPath = new Map(fresh.map((source, index) => [source.path, parsed[index]]))
  const read = new Map<string, Remembered>()
  for (const { path } of sources) {
    const one = byPath.get(path) ?? remembered.get(path)
    if (one) read.set(path, one)
  }
  return read
}

function needsRendering(
  one: Remembered,
  keyOf: (one: Remembered) => string,
  packs: Packs,
  known: Known,
): boolean {
  if (!one.card || !isShown(known, one.card)) return false
  if (!one.bodyKey || !one.pack || one.messages.length > 0) return true
  return one.bodyKey !== keyOf(one) || !packs.has(one.pack)
}

type Keying = Readonly<{
  settingsKey: string
  today: string
  known: Known
  images: ReadonlyMap<string, ImageSource>
}>

/** Changes with the text, the code, the settings, and what the text shows of other articles. */
function bodyKey({ settingsKey, today, known, images }: Keying, one: Remembered): string {
  const locale = one.card?.locale ?? 'ja'
  const neighbours = [
    ...(one.links ?? []).map(
      id => `${id} ${known.get(`${locale}/${id}`)?.shown ?? ''} ${known.get(`${locale}/${id}`)?.title ?? ''}`,
    ),
    ...(one.includes ?? []).map(id => `${id} ${known.get(`${locale}/${id}`)?.digest ?? ''}`),
  ]
  const isDated = one.isDated || (one.includes ?? []).some(id => known.get(`${locale}/${id}`)?.isDated)
  const pictures = (one.images ?? []).map(path => `${path} ${images.get(path)?.digest ?? ''}`)
  neighbours.push(...pictures, isDated ? today : '')
  return digestOf(settingsKey, one.digest, one.card?.path ?? '', neighbours.join('\n'))
}

type Parts = Readonly<{
  cache: Cache
  packs: Packs
  read: ReadonlyMap<string, Remembered>
  messages: readonly Message[]
  renderedCount: number
}>

function toTier({ cache, packs, read, messages, renderedCount }: Parts): ArticleTier {
  const of = (card: ArticleCard) => read.get(card.path)
  const all = [...read.values()]
  return {
    cards: all.flatMap(({ card }) => card ?? []),
    messages: [...messages, ...all.flatMap(one => one.messages)],
    bodyKeyOf: card => of(card)?.bodyKey ?? '',
    imagesOf: card => of(card)?.images ?? [],
    readBody: card => {
      const { pack, at } = of(card) ?? {}
      if (!pack || !at) throw new Error(`${card.path} was not rendered`)
      return unpackBody(packs.read(pack, at[0], at[3]), at)
    },
    renderedCount,
    cache,
  }
}
