import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { openAnalyser } from '#adapters/analyser/open-analyser.ts'
import { buildSearchIndex, buildWithMemory, type SearchMemory } from '#core/search/build-index.ts'
import type { SearchArticle } from '#core/search/index-model.ts'
import type { Analyse } from '#core/search/token.ts'
import { openSearchMemory } from '../../../scripts/build/search-memory.ts'

let analyse: Analyse
beforeAll(async () => {
  analyse = await openAnalyser()
})

const SENTENCES = [
  'VPNに接続できないとき',
  'パスワードを忘れた',
  '引っ越しの届け出',
  'Reset your password',
  'wi-fiの設定',
  '〇〇支店のプリンター',
  '',
]
const articleArbitrary = fc.record({
  title: fc.constantFrom(...SENTENCES),
  phrasings: fc.array(fc.constantFrom(...SENTENCES), { maxLength: 2 }),
  body: fc.array(fc.constantFrom(...SENTENCES), { maxLength: 3 }).map(lines => lines.join('\n')),
})

function toArticles(drawn: readonly Readonly<{ title: string; phrasings: string[]; body: string }>[]) {
  return drawn.map(
    (one, at): SearchArticle => ({
      id: `c/${at}`,
      summary: 'x',
      keywords: [],
      category: 'c',
      audience: 'public',
      verified: undefined,
      ...one,
    }),
  )
}

/** A cache in a Map that, like the real one, keeps JSON. */
function mapCache() {
  const files = new Map<string, string>()
  return {
    read: (name: string): unknown => JSON.parse(files.get(name) ?? 'null') ?? undefined,
    write: (name: string, value: unknown) => void files.set(name, JSON.stringify(value)),
    names: () => new Set(files.keys()),
    remove: (name: string) => void files.delete(name),
  }
}

test('after any edits an index built from memory is the index built anew, byte for byte', () => {
  const synonyms = [['パスワード', 'PW']]
  fc.assert(
    fc.property(
      fc.array(fc.array(articleArbitrary, { maxLength: 4 }), { minLength: 2, maxLength: 4 }),
      steps => {
        const cache = mapCache()
        for (const drawn of steps) {
          const articles = toArticles(drawn)
          const keys = new Map(articles.map(article => [article.id, JSON.stringify(article)]))
          const store = openSearchMemory(cache, { name: 'ja.json', code: '1' })
          const input = { locale: 'ja' as const, articles, analyse, synonyms }
          const { files, memory } = buildWithMemory({ ...input, memory: store.read(keys) })
          expect(files).toEqual(buildSearchIndex(input))
          store.write(memory, keys)
        }
      },
    ),
    { numRuns: 40 },
  )
})

test('an article that did not change is not read again, one that did is', () => {
  const articles = toArticles([{ title: 'Reset your password', phrasings: [], body: 'Use the page.' }])
  const keys = new Map([['c/0', 'k']])
  const store = openSearchMemory(mapCache(), { name: 'en.json', code: '1' })
  const input = { locale: 'en' as const, articles, analyse, synonyms: [] }
  store.write(buildWithMemory(input).memory, keys)
  const memory = store.read(keys)
  expect(memory?.articles.size).toBe(1)
  // What was counted is believed: an index built from changed counts differs.
  const emptied: SearchMemory = {
    words: memory?.words ?? '',
    terms: memory?.terms ?? [],
    articles: new Map([...(memory?.articles ?? [])].map(([id, one]) => [id, { ...one, latin: [] }])),
  }
  expect(buildWithMemory({ ...input, memory: emptied }).files.get('head')).not.toEqual(
    buildSearchIndex(input).get('head'),
  )
  expect(store.read(new Map([['c/0', 'other']]))?.articles.size).toBe(0)
})

test('memory written by other code is not read', () => {
  const cache = mapCache()
  const input = { locale: 'en' as const, articles: toArticles([]), analyse, synonyms: [] }
  openSearchMemory(cache, { name: 'en.json', code: '1' }).write(buildWithMemory(input).memory, new Map())
  expect(openSearchMemory(cache, { name: 'en.json', code: '2' }).read(new Map())).toBeUndefined()
})
