import type { Cache } from '#adapters/cache/cache.ts'
import { readingOf } from '#core/text/reading.ts'
import type { ArticleCard } from '#site/components/model.ts'

/**
 * How each title is read, by locale and title, for the index of all articles. What the cache has is taken from it under a
 * key that covers code and dictionary; the analyser is opened only where a Japanese title is new.
 */
export async function readReadings(
  cards: readonly Pick<ArticleCard, 'locale' | 'title'>[],
  kept?: Readonly<{ cache: Cache; key: string }>,
): Promise<ReadonlyMap<string, string>> {
  const name = `readings-${kept?.key}.json`
  const before = kept?.cache.read(name)
  // Written below under this very key.
  const known = new Map<string, string>(Object.entries((before ?? {}) as Record<string, string>))
  const readings = new Map<string, string>()
  let analyse: Parameters<typeof readingOf>[1]
  let isNew = false
  for (const { locale, title } of cards) {
    const key = `${locale} ${title}`
    let reading = known.get(key)
    if (reading === undefined) {
      if (locale === 'ja' && !analyse) {
        const { openAnalyser } = await import('#adapters/analyser/open-analyser.ts')
        analyse = await openAnalyser()
      }
      reading = readingOf(title, locale === 'ja' ? analyse : undefined)
      isNew = true
    }
    readings.set(key, reading)
  }
  if (isNew) kept?.cache.write(name, Object.fromEntries(readings))
  return readings
}
