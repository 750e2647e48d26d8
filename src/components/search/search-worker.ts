import { isAnswer } from '#core/search/confidence.ts'
import { readWords } from '#core/search/did-you-mean.ts'
import { openSearchIndex, type SearchIndex } from '#core/search/open-index.ts'
import { search } from '#core/search/search.ts'
import { writtenForms } from '#core/search/stem-english.ts'
import type { Locale } from '#schemas/locale.ts'
import type { Answer, Question } from './search-client.ts'

// Runs beside the page, so that not even a large index keeps a reader's keys waiting.
const indexes = new Map<string, Promise<SearchIndex>>()

self.addEventListener('message', (event: MessageEvent<Question & { id: number }>) => {
  const { id, ...question } = event.data
  answer(question).then(
    found => self.postMessage({ id, answer: found }),
    (error: unknown) => self.postMessage({ id, problem: error instanceof Error ? error.message : 'unknown' }),
  )
})

async function answer({ base, locale, query, typing, limit }: Question): Promise<Answer> {
  const result = await search(await indexOf(base, locale), query, { typing, limit })
  return {
    locale,
    confident: isAnswer(result),
    confidence: result.confidence,
    resultCount: result.resultCount,
    words: readWords(result),
    hits: result.hits.map(({ card, phrasing, matches, score }) => ({
      card: { ...card, phrasings: [] },
      asked: phrasing ? card.phrasings[phrasing - 1] : undefined,
      marks: matches.flatMap(({ text, term, origin }) =>
        origin === 'pair' ? [] : [text, term, ...writtenForms(term)],
      ),
      score,
    })),
  }
}

function indexOf(base: string, locale: Locale): Promise<SearchIndex> {
  const key = base + locale
  const index = indexes.get(key) ?? open(`${base}search/${locale}/`)
  indexes.set(key, index)
  index.catch(() => indexes.delete(key))
  return index
}

async function open(folder: string): Promise<SearchIndex> {
  const current: unknown = await (await get(`${folder}current.json`, 'no-cache')).json()
  const version =
    typeof current === 'object' && current && 'version' in current ? String(current.version) : ''
  return openSearchIndex(async name => {
    const bytes = new Uint8Array(await (await get(`${folder}${version}/${name}.bin`)).arrayBuffer())
    // A host that knows gzip has already unpacked it.
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
    return new Uint8Array(await new Response(stream).arrayBuffer())
  })
}

async function get(url: string, cache: RequestCache = 'default'): Promise<Response> {
  const response = await fetch(url, { cache })
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return response
}
