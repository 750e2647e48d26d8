import type { Locale } from '#schemas/locale.ts'
import type { SearchTest } from '#schemas/search-test.ts'
import { isAnswer } from './confidence.ts'
import type { SearchIndex } from './open-index.ts'
import { search } from './search.ts'

/** How one expectation fared: the place its article got, or for `none` whether we kept quiet. */
export type SearchTestResult = Readonly<{
  test: SearchTest
  /** 1 is first; undefined where it was not among the first twenty, or none was expected. */
  place: number | undefined
  /** What came first instead. */
  top: string | undefined
  confidence: number
  passed: boolean
}>

/** Runs every expectation against the index of its locale. */
export async function runSearchTests(
  tests: readonly SearchTest[],
  indexOf: (locale: Locale) => SearchIndex,
): Promise<readonly SearchTestResult[]> {
  return Promise.all(
    tests.map(async test => {
      const { hits, confidence, lead } = await search(indexOf(test.locale), test.query)
      const at = hits.findIndex(({ card }) => card.id === test.expect)
      const place = at < 0 ? undefined : at + 1
      const passed =
        test.expect === 'none' ? !isAnswer({ confidence, lead }) : place !== undefined && place <= test.rank
      return { test, place, top: hits[0]?.card.id, confidence, passed }
    }),
  )
}
