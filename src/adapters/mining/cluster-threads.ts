import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ClusterSums } from '#core/mining/cluster/assign.ts'
import type { Change } from '#core/mining/cluster/held-rows.ts'
import type { SparseRows } from '#core/mining/cluster/sparse-rows.ts'
import type { Mining } from '#schemas/mining.ts'
import type { Range } from './line-ranges.ts'
import type { TicketColumns } from './ticket-columns.ts'
import type { LinePlace } from './ticket-lines.ts'

/** Files of tickets, and what counts as noise in them. */
export type Source = { readonly paths: readonly string[]; readonly mining: Pick<Mining, 'exclude'> }

/** Raw terms of a few tickets, those of each language together, and how long their lines are. */
export type Peeked = {
  readonly rows: readonly SparseRows[]
  readonly bytes: number
  readonly lines: number
}

/** Tickets of a part of the files; of each range how many lines it has, and the numbers of those that are no tickets. */
export type ReadPart = {
  readonly columns: TicketColumns
  readonly counts: readonly Readonly<{
    file: number
    lines: number
    tickets: number
    bad: readonly number[]
  }>[]
}

/** What a thread can be asked. A store is a set of texts it holds: an array, or what it read of a language. */
export type Task =
  | { do: 'source'; source: Source }
  | { do: 'peek'; ranges: readonly Range[] }
  | { do: 'read'; ranges: readonly Range[]; idfs: readonly Float32Array[] }
  | { do: 'open'; store: string; texts: readonly string[] }
  | { do: 'show'; store: string; places: Int32Array }
  | { do: 'pick'; store: string; places: Int32Array }
  | { do: 'textsAt'; store: string; places: Int32Array }
  | { do: 'weigh'; store: string; idf: Float32Array }
  | { do: 'typical'; paths: readonly string[]; samples: readonly (readonly LinePlace[])[] }
  | { do: 'cluster'; sample: Readonly<{ rows: SparseRows; resolution: number }> }
  | { do: 'hold'; store: string; change: Change }
  | { do: 'assign'; store: string; found: ClusterSums }

/** A thread; it answers in the order it is asked. */
export type Thread = {
  readonly ask: <T>(task: Task) => Promise<T>
  /** How many tasks are not answered yet. */
  readonly waiting: () => number
  readonly close: () => Promise<unknown>
}

/** As many threads as are wanted, of those the machine has. */
export function openThreads(wanted = availableParallelism()): readonly Thread[] {
  return Array.from({ length: Math.max(1, wanted) }, openThread)
}

function openThread(): Thread {
  // Little is short-lived that is worth waiting for: a small nursery keeps a thread small.
  const worker = new Worker(new URL('./cluster-worker.ts', import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  })
  const waiting: { resolve: (value: unknown) => void; reject: (error: unknown) => void }[] = []
  worker.on('message', value => waiting.shift()?.resolve(value))
  worker.on('error', cause => {
    for (const { reject } of waiting.splice(0))
      reject(new Error('Could not group tickets in a thread', { cause }))
  })
  return {
    ask: <T>(task: Task) =>
      new Promise<T>((resolve, reject) => {
        // The thread is our own file: it answers with what the task says.
        waiting.push({ resolve: value => resolve(value as T), reject })
        worker.postMessage(task)
      }),
    waiting: () => waiting.length,
    close: () => worker.terminate(),
  }
}
