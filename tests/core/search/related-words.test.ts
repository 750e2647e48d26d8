import { beforeAll, describe, expect, test } from 'vitest'
import { openAnalyser } from '#adapters/analyser/open-analyser.ts'
import { readWordGroups } from '#adapters/analyser/read-word-groups.ts'
import { buildSearchIndex } from '#core/search/build-index.ts'
import { byteReader, byteWriter } from '#core/search/bytes.ts'
import { isAnswer } from '#core/search/confidence.ts'
import { explainResult } from '#core/search/explain.ts'
import { openSearchIndex, type SearchIndex } from '#core/search/open-index.ts'
import { ROLE, readRelated, writeRelated } from '#core/search/related-words.ts'
import { search } from '#core/search/search.ts'
import type { Locale } from '#schemas/locale.ts'
import { indexOfTitles } from '../../helpers/search-index.ts'

const TITLES: Readonly<Record<Locale, readonly string[]>> = {
  ja: [
    '車で通勤したい',
    '医師の証明書を出す',
    '引っ越しの届け出',
    'パスワードを変える',
    '部屋を予約する',
    '経費を精算する',
    '子どもの保険証をもらう',
  ],
  en: ['Book a doctor', 'Move to another office', 'Change a password', 'Reserve a room'],
}
/** What the text of each says besides, so that the word is the site's. */
const TEXTS: Readonly<Record<Locale, string>> = {
  ja: '自動車、医者、転居、暗証番号、るーむ、児童。',
  en: 'clinician, relocation, passcode',
}
const GROUPS: Readonly<Record<Locale, readonly (readonly string[])[]>> = {
  ja: readWordGroups('ja'),
  en: [
    ['doctor', 'clinician'],
    ['move', 'relocation'],
    ['elsewhere', 'nowhere'],
  ],
}

async function open(locale: Locale, options: Readonly<{ related?: boolean; synonyms?: string[][] }> = {}) {
  const files = buildSearchIndex({
    locale,
    articles: [...TITLES[locale], ''].map((title, at) => ({
      id: `desk/${at}`,
      title,
      phrasings: [],
      summary: '',
      body: title ? '' : TEXTS[locale],
      keywords: [],
      category: 'desk',
      audience: 'public',
      verified: undefined,
    })),
    analyse: await openAnalyser(),
    synonyms: options.synonyms ?? [],
    related: options.related === false ? undefined : GROUPS[locale],
  })
  return openSearchIndex(async name => files.get(name) ?? Promise.reject(new Error(`No file ${name}`)))
}

const indexes = new Map<Locale, SearchIndex>()
beforeAll(async () => {
  for (const locale of ['ja', 'en'] as const) indexes.set(locale, await open(locale))
})

function indexOf(locale: Locale): SearchIndex {
  const index = indexes.get(locale)
  if (!index) throw new Error(`No index of ${locale}`)
  return index
}

async function titlesFor(index: SearchIndex, query: string): Promise<readonly string[]> {
  return (await search(index, query)).hits.map(({ card }) => card.title)
}

describe('a word finds what is asked in another word of like meaning', () => {
  test.each([
    ['ja', '自動車で行ってもいいですか', '車で通勤したい'],
    ['ja', '医者の紙がいる', '医師の証明書を出す'],
    ['ja', '転居', '引っ越しの届け出'],
    ['en', 'my clinician', 'Book a doctor'],
    ['en', 'relocation', 'Move to another office'],
  ] as const)('%s: %s finds %s', async (locale, query, title) => {
    expect(await titlesFor(indexOf(locale), query)).toContain(title)
    expect(await titlesFor(await open(locale, { related: false }), query)).not.toContain(title)
  })
})

test.each([
  ['ja', '車', '車で通勤したい'],
  ['en', 'doctor', 'Book a doctor'],
] as const)('the word itself stays ahead (%s)', async (locale, query, title) => {
  expect((await titlesFor(indexOf(locale), query))[0]).toBe(title)
})

test.each([
  ['ja', '転居'],
  ['en', 'clinician'],
] as const)('a word of like meaning alone is no answer to show (%s)', async (locale, query) => {
  const result = await search(indexOf(locale), query)
  const [best] = result.hits
  expect(best?.matches.some(({ origin }) => origin === 'related') && isAnswer(result)).toBe(false)
  expect(explainResult(result).join('\n')).toContain('of like meaning')
})

test('a word of one of the site’s own groups leads to the group', async () => {
  const index = await open('en', { synonyms: [['doctor', 'medic']] })
  expect(await titlesFor(index, 'clinician')).toContain('Book a doctor')
})

test('words that stand in no title or question are not looked for: they would cost a file and find little', async () => {
  const { query } = await search(indexOf('en'), 'doctor')
  expect(query.words.flatMap(({ alternatives }) => alternatives.map(({ term }) => term))).toEqual(['doctor'])
})

test('groups come back as they were written, whatever their order', () => {
  const writer = byteWriter()
  const both = ROLE.written | ROLE.asked
  writeRelated(writer, [
    [
      { place: 300, role: both },
      { place: 70_000, role: both },
    ],
    [
      { place: 2, role: both },
      { place: 5, role: ROLE.asked },
      { place: 9, role: ROLE.written },
    ],
    [
      { place: 1, role: ROLE.anyForm },
      { place: 2, role: ROLE.asked },
    ],
  ])
  const { byWord, byTerm } = readRelated(byteReader(writer.finish()), place => ({
    surface: `w${place}`,
    term: `t${place}`,
  }))
  expect(Object.fromEntries(byWord)).toEqual({
    w2: ['t5'],
    w9: ['t2', 't5'],
    w300: ['t70000'],
    w70000: ['t300'],
  })
  expect(Object.fromEntries(byTerm)).toEqual({ w1: ['t2'] })
})

test('the dictionary has groups for Japanese and none for English', () => {
  expect(readWordGroups('ja').length).toBeGreaterThan(10_000)
  expect(readWordGroups('ja').some(group => group.includes('引っ越し') && group.includes('転居'))).toBe(true)
  expect(readWordGroups('en')).toEqual([])
})

test('a word not found counts in full although a frequent word is like it', async () => {
  const titles = ['電車に鞄を忘れた', ...Array.from({ length: 9 }, (_, at) => `返事が遅い理由${at}`), '遅延']
  const openWith = (related: readonly (readonly string[])[]) =>
    indexOfTitles(
      'ja',
      titles.map((title, at) => [`desk/${at}`, title]),
      { related },
    )
  const plain = await search(await openWith([]), '電車の遅延')
  const helped = await search(await openWith([['遅延', '遅い']]), '電車の遅延')
  expect(
    helped.query.words.flatMap(({ alternatives }) => alternatives.map(({ origin }) => origin)),
  ).toContain('related')
  expect(helped.hits[0]?.card.title).toBe(plain.hits[0]?.card.title)
  expect(helped.confidence).toBe(plain.confidence)
})
