import { brotliCompressSync, gzipSync } from 'node:zlib'
import { openAnalyser } from '#adapters/analyser/open-analyser.ts'
import { buildSearchIndex, type SearchFiles } from '#core/search/build-index.ts'
import { openSearchIndex } from '#core/search/open-index.ts'
import { search } from '#core/search/search.ts'
import type { DataSet } from './data-set.ts'

const analyse = await openAnalyser()

/** Our index over a set, and what it weighs. */
export function buildOurs(set: DataSet): Readonly<{ files: SearchFiles; cpuMs: number }> {
  const before = process.cpuUsage()
  const files = buildSearchIndex({
    locale: set.lang,
    articles: set.docs.map(({ id, q, a, alts }) => ({
      id,
      title: q,
      phrasings: alts,
      summary: '',
      body: a,
      keywords: [],
      category: 'faq',
      audience: 'public',
      verified: undefined,
    })),
    analyse,
    synonyms: [],
  })
  const used = process.cpuUsage(before)
  return { files, cpuMs: (used.user + used.system) / 1000 }
}

export type Loaded = Readonly<{ name: string; gzip: number }>

/** Answers queries; `loads` says what was fetched since the last call. */
export async function openOurs(files: SearchFiles) {
  let loaded: Loaded[] = []
  const index = await openSearchIndex(async name => {
    const bytes = files.get(name)
    if (!bytes) throw new Error(`No file ${name}`)
    loaded.push({ name, gzip: gzipSync(bytes).length })
    return bytes
  })
  return {
    index,
    find: async (text: string) => (await search(index, text, { limit: 10 })).hits.map(({ card }) => card.id),
    loads: () => {
      const since = loaded
      loaded = []
      return since
    },
  }
}

/** The whole index over the wire, gzip and brotli. */
export function weigh(files: SearchFiles): Readonly<{ gzip: number; brotli: number }> {
  let gzip = 0
  let brotli = 0
  for (const bytes of files.values()) {
    gzip += gzipSync(bytes).length
    brotli += brotliCompressSync(bytes).length
  }
  return { gzip, brotli }
}
