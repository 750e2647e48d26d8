import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale } from '#schemas/locale.ts'

/** A labelled set: questions with answers, and queries with the answers that are right, graded 1 or 2. */
export type DataSet = Readonly<{
  name: string
  lang: Locale
  docs: readonly FaqArticle[]
  queries: readonly LabelledQuery[]
}>
export type FaqArticle = Readonly<{ id: string; q: string; a: string; alts: readonly string[] }>
/** `half` 0 is for choosing parameters, 1 is only reported. */
export type LabelledQuery = Readonly<{
  id: string
  text: string
  rel: Readonly<Record<string, number>>
  half: 0 | 1
}>

/** Reads a set: a JSON file in the format of shared/data, or a folder with corpus.json, queries.json and qrels.json. */
export function readDataSet(path: string): DataSet | undefined {
  if (!existsSync(path)) return undefined
  if (path.endsWith('.json')) return halved(JSON.parse(readFileSync(path, 'utf8')))
  const read = (name: string) => JSON.parse(readFileSync(join(path, name), 'utf8'))
  const corpus: Record<string, string> = read('corpus.json')
  const queries: Record<string, string> = read('queries.json')
  const qrels: Record<string, Record<string, number>> = read('qrels.json')
  return halved({
    name: 'municipal',
    lang: 'ja',
    docs: Object.entries(corpus).map(([id, text]) => {
      const [, q = text, a = ''] = /^Question: ([^\n]*)\nAnswer: ([\s\S]*)$/.exec(text) ?? []
      return { id, q, a, alts: [] }
    }),
    queries: Object.entries(queries).map(([id, text]) => ({ id, text, rel: qrels[id] ?? {} })),
  })
}

type Unhalved = Omit<DataSet, 'queries'> & { queries: readonly Omit<LabelledQuery, 'half'>[] }

/** Even ids tune, odd ids report; an id like `12-3` is the third way of asking for thread 12. */
function halved(set: Unhalved): DataSet {
  return {
    ...set,
    queries: set.queries
      .filter(({ rel }) => Object.keys(rel).length > 0)
      .map(query => ({ ...query, half: Number(/(\d+)$/.exec(query.id)?.[1] ?? 0) % 2 === 0 ? 0 : 1 })),
  }
}

/** The set as it would be had the desk logged the other half's questions: they become alternates of what answers them. */
export function withAlternates(set: DataSet, half: 0 | 1): DataSet {
  const alternates = new Map<string, string[]>()
  for (const query of set.queries) {
    if (query.half === half) continue
    for (const [id, grade] of Object.entries(query.rel)) {
      if (grade === 2) alternates.set(id, [...(alternates.get(id) ?? []), query.text])
    }
  }
  return {
    ...set,
    docs: set.docs.map(article => ({
      ...article,
      alts: [...article.alts, ...(alternates.get(article.id) ?? [])],
    })),
    queries: set.queries.filter(query => query.half === half),
  }
}
