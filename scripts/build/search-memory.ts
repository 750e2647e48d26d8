import type { Cache } from '#adapters/cache/cache.ts'
import type { ArticleFeatures, Counted } from '#core/search/article-features.ts'
import type { SearchMemory } from '#core/search/build-index.ts'

/** What the search index counted of each article last time, in one file of the cache. */
type Stored = Readonly<{
  code: string
  words: string
  terms: readonly string[]
  /** By id: the key of what was counted, and the counts. */
  articles: Readonly<Record<string, Readonly<{ key: string; features: ArticleFeatures }>>>
}>

/** Keys of articles by id: a key changes with whatever the index counts of an article. */
type Keys = ReadonlyMap<string, string>

/** The memory of one index. It is good only under the code (and settings) that wrote it. */
export function openSearchMemory(
  cache: Cache,
  { name, code }: Readonly<{ name: string; code: string }>,
): Readonly<{
  /** What was counted of the articles that have still the same key. */
  read: (keys: Keys) => SearchMemory | undefined
  write: (memory: SearchMemory, keys: Keys) => void
}> {
  return {
    read: keys => {
      // Written below; the code in it says whether by this same code.
      const stored = cache.read(name) as Stored | undefined
      if (stored?.code !== code) return undefined
      const articles = new Map<string, ArticleFeatures>()
      for (const [id, key] of keys) {
        const one = Object.hasOwn(stored.articles, id) ? stored.articles[id] : undefined
        if (one?.key === key) articles.set(id, one.features)
      }
      return { words: stored.words, terms: stored.terms, articles }
    },
    write: (memory, keys) => {
      const numbers = new Map<number, number>()
      const terms: string[] = []
      const renumber = (number: number) => {
        const known = numbers.get(number)
        if (known !== undefined) return known
        numbers.set(number, terms.length)
        return terms.push(memory.terms[number] ?? '') - 1
      }
      const counted = (one: Counted): Counted => ({ ...one, terms: one.terms.map(renumber) })
      const articles = [...memory.articles].map(([id, { questions, body, latin }]) => {
        const features = {
          questions: questions.map(counted),
          body: counted(body),
          latin: latin.map(renumber),
        }
        return [id, { key: keys.get(id) ?? '', features }]
      })
      // Only terms that still stand somewhere: a memory does not grow with every word that ever was.
      cache.write(name, { code, words: memory.words, terms, articles: Object.fromEntries(articles) })
    },
  }
}
