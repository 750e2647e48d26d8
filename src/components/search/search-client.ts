import type { ReadWord } from '#core/search/did-you-mean.ts'
import type { SearchCard } from '#core/search/index-model.ts'
import type { Locale } from '#schemas/locale.ts'

export type Question = Readonly<{
  base: string
  locale: Locale
  query: string
  typing: boolean
  limit: number
}>

export type AnswerHit = Readonly<{
  card: SearchCard
  /** The way of asking that fits best, where it is not the title. */
  asked: string | undefined
  /** Words to mark in what is shown. */
  marks: readonly string[]
  score: number
}>

export type Answer = Readonly<{
  locale: Locale
  confident: boolean
  confidence: number
  resultCount: number
  /** What was understood; `instead` is a near spelling of a word the site does not know. */
  words: readonly ReadWord[]
  hits: readonly AnswerHit[]
}>

type Reply = Readonly<{ id: number; answer?: Answer; problem?: string }>

let worker: Worker | undefined
let lastId = 0
const waiting = new Map<
  number,
  Readonly<{ resolve: (answer: Answer) => void; reject: (error: Error) => void }>
>()

/** Asks the search, which runs in a worker started by the first question. Rejects when the index cannot be loaded. */
export function ask(question: Question): Promise<Answer> {
  worker ??= start()
  const id = ++lastId
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    worker?.postMessage({ ...question, base: new URL(question.base, location.href).href, id })
  })
}

function start(): Worker {
  const started = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const one = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.answer) one?.resolve(data.answer)
    else one?.reject(new Error(data.problem ?? 'The search did not answer'))
  })
  started.addEventListener('error', () => {
    for (const one of waiting.values()) one.reject(new Error('The search could not start'))
    waiting.clear()
    worker = undefined
  })
  return started
}

/** Where the site lives, and the locale of this page. */
export function placeOfPage(): Readonly<{ base: string; locale: Locale }> {
  return {
    base: document.body.dataset.base ?? '/',
    locale: document.documentElement.lang === 'en' ? 'en' : 'ja',
  }
}
