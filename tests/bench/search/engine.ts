import type { FaqArticle } from './data-set.ts'

/** A search engine in the page: its index is made when it is opened, or read from where it is served. */
export type Engine = Readonly<{
  /** Ids of at most ten articles, the best first. `typing`: the last word may be unfinished. */
  find: (query: string, typing: boolean) => Promise<readonly string[]>
  /** The index as it would be sent, where the engine has no files of its own. */
  serialise?: () => string
}>

export type Corpus = Readonly<{ lang: 'ja' | 'en'; articles: readonly FaqArticle[]; base: string }>
export type OpenEngine = (corpus: Corpus) => Promise<Engine>

export const ENGINES = [
  'ours',
  'Pagefind default',
  'Pagefind with our queries',
  'MiniSearch',
  'MiniSearch fuzzy+prefix',
  'Orama',
  'Lunr',
] as const
export type EngineName = (typeof ENGINES)[number]
