import type { Answer } from '#site/components/search/search-client.ts'
import type { Corpus, Engine, EngineName, OpenEngine } from './engine.ts'
import { openLunr, openMiniSearch, openMiniSearchFuzzy, openOrama } from './page-engines.ts'

/** What one pass over queries gave: ids, milliseconds each, and the longest task of the page's own thread. */
export type Pass = Readonly<{
  found: readonly (readonly string[])[]
  ms: readonly number[]
  longTaskMs: number
}>

export type BenchPage = Readonly<{
  open: (name: EngineName, corpus: Corpus) => Promise<string | undefined>
  run: (queries: readonly string[], typing: boolean) => Promise<Pass>
}>

let engine: Engine | undefined
let longTaskMs = 0
new PerformanceObserver(list => {
  for (const { duration } of list.getEntries()) longTaskMs = Math.max(longTaskMs, duration)
}).observe({ type: 'longtask' })

const bench: BenchPage = {
  /** Opens an engine, the only one from now on. Returns its index as text where it is not served in files. */
  open: async (name, corpus) => {
    engine = await OPEN[name](corpus)
    return engine.serialise?.()
  },
  run: async (queries, typing) => {
    if (!engine) throw new Error('Open an engine first')
    longTaskMs = 0
    const found: (readonly string[])[] = []
    const ms: number[] = []
    for (const query of queries) {
      const before = performance.now()
      // Lunr and others throw on some texts; a reader would see nothing found.
      found.push(await engine.find(query, typing).catch(() => []))
      ms.push(performance.now() - before)
    }
    // Long tasks are told a moment later.
    await new Promise(resolve => setTimeout(resolve, 100))
    return { found, ms, longTaskMs }
  },
}
Object.assign(window, { bench })

/** The worker of the site, asked as the site asks it. */
function askOurs({ lang, base }: Corpus) {
  const worker = new Worker(`${base}search-worker.js`, { type: 'module' })
  return (query: string, typing: boolean) =>
    new Promise<Answer>((resolve, reject) => {
      worker.onmessage = ({ data }) =>
        data.answer ? resolve(data.answer) : reject(new Error(String(data.problem)))
      worker.postMessage({ id: 1, base, locale: lang, query, typing, limit: 10 })
    })
}

const openOurs: OpenEngine = async corpus => {
  const ask = askOurs(corpus)
  return { find: async (query, typing) => (await ask(query, typing)).hits.map(({ card }) => card.id) }
}

type Found = Readonly<{ id: string; score: number; data: () => Promise<{ url: string }> }>
type Pagefind = Readonly<{ search: (query: string) => Promise<{ results: readonly Found[] }> }>

async function importPagefind(base: string): Promise<Pagefind> {
  return import(`${base}pagefind/pagefind.js`)
}

const idsOf = (results: readonly Found[]) =>
  Promise.all(results.slice(0, 10).map(async result => idOf((await result.data()).url)))

function idOf(url: string): string {
  return decodeURIComponent(url.replace(/^\/articles\//, '').replace(/\/$/, ''))
}

const openPagefind: OpenEngine = async ({ base }) => {
  const pagefind = await importPagefind(base)
  return { find: async query => idsOf((await pagefind.search(query)).results) }
}

/** Pagefind given our content words one by one, what it finds added up: rarer words count more. */
const openPagefindWithOurs: OpenEngine = async corpus => {
  const pagefind = await importPagefind(corpus.base)
  const ask = askOurs(corpus)
  const known = new Map<string, Promise<readonly Found[]>>()
  return {
    find: async (query, typing) => {
      const { words } = await ask(query, typing)
      const scores = new Map<string, { result: Found; score: number }>()
      for (const { text } of words) {
        const finding = known.get(text) ?? pagefind.search(text).then(({ results }) => results)
        known.set(text, finding)
        const results = await finding
        const worth = Math.log(1 + corpus.articles.length / (results.length + 1))
        for (const result of results) {
          const before = scores.get(result.id)?.score ?? 0
          scores.set(result.id, { result, score: before + worth * Math.min(1, result.score) })
        }
      }
      const best = [...scores.values()].sort((a, b) => b.score - a.score)
      return idsOf(best.map(({ result }) => result))
    },
  }
}

const OPEN: Readonly<Record<EngineName, OpenEngine>> = {
  ours: openOurs,
  'Pagefind default': openPagefind,
  'Pagefind with our queries': openPagefindWithOurs,
  MiniSearch: openMiniSearch,
  'MiniSearch fuzzy+prefix': openMiniSearchFuzzy,
  Orama: openOrama,
  Lunr: openLunr,
}
