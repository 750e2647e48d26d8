import type { SearchIndex } from '#core/search/open-index.ts'
import type { SearchTestResult } from '#core/search/run-search-tests.ts'
import { search } from '#core/search/search.ts'
import type { PullReport } from '#schemas/pull-report.ts'

const SHOWN = 30
/** Ways of asking of one article that are tried. */
const ASKED = 12

/** Which expectations of readers moved between two indexes, those that fail now first, then the longest way. */
export function movedTests(
  before: readonly SearchTestResult[],
  after: readonly SearchTestResult[],
): PullReport['searchTests'] {
  const keyOf = ({ test }: SearchTestResult) => `${test.locale} ${test.query} ${test.expect}`
  const known = new Map(before.map(result => [keyOf(result), result]))
  const moved = after.flatMap(result => {
    const was = known.get(keyOf(result))
    return was && (was.place !== result.place || was.passed !== result.passed) ? [{ was, result }] : []
  })
  const way = ({ was, result }: (typeof moved)[number]) => Math.abs((was.place ?? 21) - (result.place ?? 21))
  return {
    count: after.length,
    failedBefore: before.filter(({ passed }) => !passed).length,
    failedAfter: after.filter(({ passed }) => !passed).length,
    movedCount: moved.length,
    moved: moved
      .toSorted((a, b) => Number(a.result.passed) - Number(b.result.passed) || way(b) - way(a))
      .slice(0, SHOWN)
      .map(({ was, result: { test, place, passed } }) => ({
        query: test.query,
        locale: test.locale,
        expect: test.expect,
        ...(was.place && { before: was.place }),
        ...(place && { after: place }),
        passed,
      })),
  }
}

/** Titles by article id, as one locale has them. */
type Titles = ReadonlyMap<string, string>
type Asks = Readonly<{ id: string; texts: readonly string[]; askedBefore: ReadonlySet<string> }>

/**
 * The articles each changed one competes with: one of its own ways of asking now finds the other first, or the title of
 * the other now finds it first. Pairs that competed before are left out.
 */
export async function newRivals(
  changed: readonly Asks[],
  titles: Titles,
  indexes: Readonly<{ before: SearchIndex; after: SearchIndex }>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = new Set(changed.map(({ id }) => id))
  const rivals = new Map<string, Set<string>>()
  const add = (id: string, other: string) => rivals.set(id, (rivals.get(id) ?? new Set()).add(other))
  for (const { id, texts, askedBefore } of changed)
    for (const text of texts.slice(0, ASKED)) {
      const now = await firstFor(indexes.after, text)
      if (!now || now === id) continue
      if (!askedBefore.has(text) || now !== (await firstFor(indexes.before, text))) add(id, now)
    }
  for (const [other, title] of titles) {
    const now = await firstFor(indexes.after, title)
    if (!now || now === other || !ids.has(now)) continue
    if ((await firstFor(indexes.before, title)) !== now) add(now, other)
  }
  return new Map([...rivals].map(([id, others]) => [id, [...others].toSorted().slice(0, 10)]))
}

async function firstFor(index: SearchIndex, text: string): Promise<string | undefined> {
  const { hits } = await search(index, text, { limit: 1 })
  return hits[0]?.card.id
}
