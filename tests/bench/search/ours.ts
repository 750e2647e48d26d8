import { brotliCompressSync, gzipSync } from 'node:zlib'
import { readWordGroups } from '#adapters/analyser/read-word-groups.ts'
import { buildSearchIndex, type SearchFiles } from '#core/search/build-index.ts'
import { openSearchIndex } from '#core/search/open-index.ts'
import { search } from '#core/search/search.ts'
import type { Analyse } from '#core/search/token.ts'
import type { DataSet } from './data-set.ts'

/** Our index over a set, and the CPU time it took. */
export function buildOurs(
  set: Pick<DataSet, 'lang' | 'docs'>,
  analyse: Analyse,
): Readonly<{ files: SearchFiles; cpuMs: number }> {
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
    related: readWordGroups(set.lang),
  })
  const used = process.cpuUsage(before)
  return { files, cpuMs: (used.user + used.system) / 1000 }
}

/** Bytes over the wire before the first answer, for each query as if it were the first; gzip. */
export async function firstQueryBytes(
  files: SearchFiles,
  queries: readonly string[],
): Promise<Readonly<{ mean: number; worst: number; worstQuery: string }>> {
  const weights = new Map([...files].map(([name, bytes]) => [name, gzipSync(bytes, { level: 9 }).length]))
  let sum = 0
  let worst = 0
  let worstQuery = ''
  for (const query of queries) {
    let bytes = 0
    const index = await openSearchIndex(async name => {
      const file = files.get(name)
      if (!file) throw new Error(`No file ${name}`)
      bytes += weights.get(name) ?? 0
      return file
    })
    await search(index, query, { limit: 10 })
    sum += bytes
    if (bytes > worst) {
      worst = bytes
      worstQuery = query
    }
  }
  return { mean: sum / Math.max(1, queries.length), worst, worstQuery }
}

/** The whole index over the wire, gzip and brotli. */
export function weigh(files: SearchFiles): Readonly<{ gzip: number; brotli: number }> {
  let gzip = 0
  let brotli = 0
  for (const bytes of files.values()) {
    gzip += gzipSync(bytes, { level: 9 }).length
    brotli += brotliCompressSync(bytes).length
  }
  return { gzip, brotli }
}
