import { readWordGroups } from '#adapters/analyser/read-word-groups.ts'
import type { Cache } from '#adapters/cache/cache.ts'
import type { Locale } from '#schemas/locale.ts'

type Stored = Readonly<{ code: string; groups: readonly (readonly string[])[] }>

/** The dictionary's groups of words of like meaning. It is 14 MB, of which the cache keeps one; `code` has to cover it. */
export function readRelatedGroups(
  locale: Locale,
  { cache, code }: Readonly<{ cache: Cache; code: string }>,
): readonly (readonly string[])[] {
  const name = `word-groups-${locale}.json`
  // Written below; the code in it says whether by this same code.
  const stored = cache.read(name) as Stored | undefined
  if (stored?.code === code) return stored.groups
  const groups = readWordGroups(locale)
  cache.write(name, { code, groups } satisfies Stored)
  return groups
}
