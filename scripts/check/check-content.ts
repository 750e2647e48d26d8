import { join } from 'node:path'
import { openCache } from '#adapters/cache/cache.ts'
import { readToday } from '#adapters/clock.ts'
import { checkGuides } from '#adapters/files/check-guides.ts'
import { checkImages } from '#adapters/files/check-images.ts'
import { digestOf, digestOfTree } from '#adapters/files/digest.ts'
import { readSettings } from '#adapters/files/read-content.ts'
import { readSources, type Source } from '#adapters/files/read-sources.ts'
import { readTerms } from '#adapters/files/read-terms.ts'
import type { ChangedSince } from '#adapters/git/changed-since.ts'
import { parseArticle } from '#core/article/parse-article.ts'
import { type Linted, lintArticle } from '#core/lint/lint-article.ts'
import { lintSite } from '#core/lint/lint-site.ts'
import type { Finding, LintSettings, SiteFacts } from '#core/lint/rule.ts'
import { sketchOf } from '#core/lint/sketch.ts'

const PROJECT = join(import.meta.dirname, '../..')
/** Everything a verdict depends on besides the article and the settings. */
const CODE = ['src/core', 'schemas', 'package-lock.json', 'scripts/check']
const CACHE = 'check.json'

export type Checked = Readonly<{
  findings: readonly Finding[]
  sources: readonly Source[]
  settings: LintSettings | undefined
  site: SiteFacts | undefined
}>

/**
 * Checks a project's content: every article by itself, then all together.
 * What is said of one article is kept by content hash of its source, the settings and the code, so the cache
 * can't change a verdict: another input has another key.
 */
export function checkContent(
  root: string,
  options: Readonly<{ since?: ChangedSince | undefined; useCache: boolean }>,
): Checked {
  const read = readSettings(root)
  const { terms, messages: termMessages } = readTerms(root)
  const { sources, messages } = readSources(root, 'content/articles', ['.mdx'])
  const { images, messages: imageMessages } = checkImages(root)
  const guides = checkGuides(root).messages
  const before = [...read.messages, ...termMessages, ...messages, ...imageMessages, ...guides]
  if (!read.settings) return { findings: before, sources, settings: undefined, site: undefined }
  const settings: LintSettings = { ...read.settings, terms }
  const linted = lintAll(root, sources, settings, options.useCache)
  const site: SiteFacts = {
    settings,
    articles: linted.flatMap(({ facts }) => facts ?? []),
    bodies: new Map(sources.map(({ path, text }) => [path, text.slice(text.indexOf('\n---', 3) + 4)])),
    images,
    before: options.since && articlesBefore(options.since),
    today: readToday(settings.site.timeZone),
  }
  const findings = [...before, ...linted.flatMap(one => one.findings), ...lintSite(site)]
  return { findings, sources, settings, site }
}

function lintAll(
  root: string,
  sources: readonly Source[],
  settings: LintSettings,
  useCache: boolean,
): readonly Linted[] {
  const cache = openCache(join(root, '.cache/check'))
  const key = digestOf(JSON.stringify(settings), digestOfTree(PROJECT, CODE))
  const kept = useCache ? cachedIn(cache.read(CACHE), key) : new Map<string, Linted>()
  let newCount = 0
  const all = sources.map(({ path, text, digest }) => {
    const name = `${path} ${digest}`
    const known = kept.get(name)
    if (!known) newCount++
    return [name, known ?? lintArticle(path, text, settings)] as const
  })
  if (useCache && (newCount > 0 || kept.size !== all.length))
    cache.write(CACHE, { key, linted: Object.fromEntries(all) })
  return all.map(([, linted]) => linted)
}

/** The cache is our own file, written under a key that names the code which wrote it. */
function cachedIn(value: unknown, key: string): ReadonlyMap<string, Linted> {
  if (typeof value !== 'object' || value === null || !('key' in value) || value.key !== key) return new Map()
  return 'linted' in value && typeof value.linted === 'object' && value.linted !== null
    ? new Map(Object.entries(value.linted as Readonly<Record<string, Linted>>))
    : new Map()
}

function articlesBefore({ articlesBefore: texts }: ChangedSince): NonNullable<SiteFacts['before']> {
  return [...texts].flatMap(([path, text]) => {
    const { article } = parseArticle(path, text)
    if (!article) return []
    const { id, locale, status, aliases, title, summary, body } = article
    return [{ id, locale, status, aliases, sketch: sketchOf(`${title}\n${summary}\n${body}`) }]
  })
}
