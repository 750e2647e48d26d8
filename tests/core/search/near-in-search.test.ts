import { expect, test } from 'vitest'
import { explainResult } from '#core/search/explain.ts'
import { search } from '#core/search/search.ts'
import type { Locale } from '#schemas/locale.ts'
import { indexOfTitles } from '../../helpers/search-index.ts'

const SIZE = 600

/** One article that alone says what is asked, three that say it and are like each other, and many on other things. */
const TEXTS: Readonly<Record<Locale, Readonly<{ alone: string; alike: string; other: string }>>> = {
  ja: { alone: '印刷 郵便', alike: '印刷 用紙', other: '会議' },
  en: { alone: 'printing stamps', alike: 'printing paper', other: 'meeting' },
}

async function open(locale: Locale, size: number) {
  const { alone, alike, other } = TEXTS[locale]
  const titles = [
    alone,
    alike,
    alike,
    alike,
    ...Array.from({ length: size - 4 }, (_, at) => `${other} x${at}`),
  ]
  const loaded: string[] = []
  const index = await indexOfTitles(
    locale,
    titles.map((title, at) => [`desk/${String(at).padStart(4, '0')}`, title]),
    { onLoad: name => loaded.push(name) },
  )
  return { index, loaded }
}

test.each([
  ['ja', '印刷'],
  ['en', 'printing'],
] as const)(
  'of articles that say the same, those come first that others confirm (%s)',
  async (locale, query) => {
    const { index } = await open(locale, SIZE)
    const result = await search(index, query)
    expect(result.hits.map(({ card }) => card.id)).toEqual([
      'desk/0001',
      'desk/0002',
      'desk/0003',
      'desk/0000',
    ])
    expect(result.hits[0]?.lent).toBeGreaterThan(0)
    expect(explainResult(result, 1).at(-1)).toMatch(
      /^ +\d+\.\d\d {2}lent by articles that say nearly the same$/,
    )
  },
)

test.each([
  ['ja', '印刷'],
  ['en', 'printing'],
] as const)('a small site lends nothing and loads nothing for it (%s)', async (locale, query) => {
  const { index, loaded } = await open(locale, 100)
  const { hits } = await search(index, query)
  expect(hits.map(({ lent }) => lent)).toEqual([0, 0, 0, 0])
  expect(loaded).not.toContain('near')
  const large = await open(locale, SIZE)
  await search(large.index, query)
  expect(large.loaded.filter(name => name === 'near')).toEqual(['near'])
})
