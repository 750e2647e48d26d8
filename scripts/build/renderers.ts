import { availableParallelism } from 'node:os'
import type { Source } from '#adapters/files/read-sources.ts'
import type { Remembered } from './article-tier.ts'
import type { Known } from './known.ts'
import type { PackedRenderings, RenderSetting, Wanted } from './render-job.ts'
import { openThread, type Thread } from './render-thread.ts'

/** Below this many articles, starting a worker costs more than it saves. */
const WORTH_A_WORKER = 150
const BATCH = 50
/** Tasks a worker holds at a time: one in work and one waiting, since we may be busy with a batch of our own. */
const TASKS_AHEAD = 2

export type Renderers = Readonly<{
  parse: (sources: readonly Source[]) => Promise<readonly Remembered[]>
  /** Hands over what was rendered as it comes, in no order, and how many of the articles are done. */
  render: (
    wanted: readonly Wanted[],
    known: Known,
    take: (packed: PackedRenderings, done: number) => void,
  ) => Promise<void>
  close: () => Promise<void>
}>

/**
 * Parses and renders on every core when there is much to do, and only right here when there is little.
 * This thread takes its share: a worker more would load and warm up all the code once more.
 */
export function openRenderers(setting: RenderSetting): Renderers {
  let threads: readonly Thread[] = []
  const started = (count: number) => {
    if (threads.length === 0 && count >= WORTH_A_WORKER)
      threads = Array.from({ length: availableParallelism() - 1 }, () => openThread(setting))
    return threads
  }
  return {
    parse: async sources => {
      const { parseSources } = await import('./render-job.ts')
      const answers: (readonly Remembered[])[] = []
      await share(batches(sources), {
        threads: started(sources.length),
        // A worker answers a task with the value of the function named in render-worker.ts.
        ask: (thread, batch) =>
          thread.ask({ kind: 'parse', sources: batch }) as Promise<readonly Remembered[]>,
        here: parseSources,
        take: (answer, index) => {
          answers[index] = answer
        },
      })
      return answers.flat()
    },
    render: async (wanted, known, take) => {
      if (wanted.length === 0) return
      const { renderPacked } = await import('./render-job.ts')
      for (const thread of started(wanted.length)) thread.tell({ kind: 'known', known })
      let done = 0
      await share(batches(wanted), {
        threads,
        ask: (thread, batch) => thread.ask({ kind: 'render', wanted: batch }) as Promise<PackedRenderings>,
        here: batch => renderPacked(setting, known, batch),
        take: packed => {
          done += packed.all.length
          take(packed, done)
        },
      })
    },
    close: async () => {
      await Promise.all(threads.map(thread => thread.close()))
    },
  }
}

function batches<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, i) =>
    all.slice(i * BATCH, (i + 1) * BATCH),
  )
}

type Sharing<T, A> = Readonly<{
  threads: readonly Thread[]
  ask: (thread: Thread, batch: readonly T[]) => Promise<A>
  here: (batch: readonly T[]) => A
  take: (answer: A, index: number) => void
}>

/** Gives each worker the next batch as soon as it is free, and does the next one here meanwhile. */
async function share<T, A>(
  all: readonly (readonly T[])[],
  { threads, ask, here, take }: Sharing<T, A>,
): Promise<void> {
  let next = 0
  const work = async (answerTo: (batch: readonly T[]) => A | Promise<A>) => {
    for (let mine = next++; mine < all.length; mine = next++) {
      const batch = all[mine]
      if (batch) take(await answerTo(batch), mine)
    }
  }
  const hereInTurn = async (batch: readonly T[]) => {
    const answer = here(batch)
    // Lets the answers of workers in, so that they get their next task.
    await new Promise(resolve => setImmediate(resolve))
    return answer
  }
  const loops = threads.flatMap(thread =>
    Array.from({ length: TASKS_AHEAD }, () => work(batch => ask(thread, batch))),
  )
  await Promise.all([...loops, work(hereInTurn)])
}
