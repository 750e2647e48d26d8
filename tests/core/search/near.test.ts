import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArticleFeatures, Counted } from '#core/search/article-features.ts'
import { findNear, lentTo, readNear, writeNear } from '#core/search/near.ts'

const counted = (terms: readonly number[]): Counted => ({
  terms,
  counts: terms.map(() => 1),
  wordCount: terms.length,
  words: terms.length,
  grams: 0,
})

/** So many articles in threes: each three share two words of their own, and everything shares word 0. */
function inThrees(size: number): readonly ArticleFeatures[] {
  return Array.from({ length: size }, (_, article) => {
    const three = Math.floor(article / 3)
    return {
      questions: [counted([0, 1 + 2 * three])],
      body: counted([0, 2 + 2 * three, 10_000 + article]),
      latin: [],
    }
  })
}

function foundIn(features: readonly ArticleFeatures[]): (term: number) => number {
  const counts = new Map<number, number>()
  for (const { questions, body } of features) {
    for (const term of new Set([...questions.flatMap(({ terms }) => terms), ...body.terms]))
      counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return term => counts.get(term) ?? 0
}

describe('near articles', () => {
  test.each([
    [499, false],
    [500, true],
  ])('are looked for from 500 articles on: %i', (size, hasAny) => {
    const features = inThrees(size)
    expect(findNear(features, foundIn(features)).articles.length > 0).toBe(hasAny)
  })

  test('are those that share telling words, not the article itself and not what shares a word of all', () => {
    const features = inThrees(600)
    const { articles, likeness } = findNear(features, foundIn(features))
    expect(articles[0]).toEqual([1, 2])
    expect(articles[4]).toEqual([3, 5])
    expect(likeness).toBeCloseTo(1, 5)
  })

  test('are at most ten, fewer in a large site, the first ones where all are as near', () => {
    const alike = (size: number) =>
      Array.from({ length: size }, (_, at) => ({
        questions: [counted([1 + (at % (size / 25))])],
        body: counted([]),
        latin: [],
      }))
    for (const [size, most] of [
      [1000, 10],
      [4000, 5],
      [10_000, 4],
    ] as const) {
      const features = alike(size)
      const { articles } = findNear(features, foundIn(features))
      const groups = size / 25
      expect(articles[0]).toEqual(Array.from({ length: most }, (_, at) => (at + 1) * groups))
    }
  })

  test('come back from their bytes as they went in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.nat(100_000), { maxLength: 10 }), { maxLength: 50 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (lists, likeness) => {
          const articles = lists.map(list => list.toSorted((a, b) => a - b))
          const near = readNear(writeNear({ articles, likeness }), articles.length)
          const read = articles.map((_, at) => [
            ...near.articles.slice(near.starts[at], near.starts[at + 1] ?? 0),
          ])
          expect(read).toEqual(articles)
          expect(near.share).toBeLessThanOrEqual(0.3)
        },
      ),
    )
  })
})

describe('what an article is lent', () => {
  const near = { starts: Uint32Array.of(0, 2, 2), articles: Uint32Array.of(1, 2), share: 0.25 }
  test('is a share of the mean score of those near it', () => {
    expect(lentTo(0, near, Float64Array.of(1, 8, 4))).toBe(0.25 * 6)
  })
  test('is nothing where nothing is near, or none scored', () => {
    expect(lentTo(1, near, Float64Array.of(1, 8, 4))).toBe(0)
    expect(lentTo(0, near, Float64Array.of(9, 0, 0))).toBe(0)
    expect(lentTo(0, undefined, Float64Array.of(9, 8, 4))).toBe(0)
  })
})
