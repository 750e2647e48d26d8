import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Source } from '#adapters/files/read-sources.ts'
import type { Remembered } from './article-tier.ts'
import type { Known } from './known.ts'
import type { Rendering, RenderSetting, Wanted } from './render-job.ts'
import type { RenderTask } from './render-worker.ts'

/** Below this many articles, starting a worker costs more than it saves. */
const WORTH_A_WORKER = 150
const BATCH = 50
/** Room for what dies young. Left alone, a worker takes 100 MB more of it and gives nothing back. */
const YOUNG_MB = 32

export type Renderers = Readonly<{
  parse: (sources: readonly Source[]) => Promise<readonly Remembered[]>
  render: (
    wanted: readonly Wanted[],
    known: Known,
    onProgress?: (done: number, total: number) => void,
  ) => Promise<readonly Rendering[]>
  close: () => Promise<void>
}>

/** Parses and renders on every core when there is much to do, and right here when there is little. */
export function openRenderers(setting: RenderSetting): Renderers {
  let workers: readonly Worker[] = []
  const started = () => {
    if (workers.length === 0) {
      const url = new URL('./render-worker.ts', import.meta.url)
      const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB }
      workers = Array.from(
        { length: availableParallelism() },
        () => new Worker(url, { workerData: setting, resourceLimits }),
      )
    }
    return workers
  }
  return {
    parse: async sources => {
      if (sources.length < WORTH_A_WORKER) return (await import('./render-job.ts')).parseSources(sources)
      const tasks = batches(sources).map((batch): RenderTask => ({ kind: 'parse', sources: batch }))
      // A worker answers a task with the value of the function named in render-worker.ts.
      return (await share(started(), tasks)).flat() as Remembered[]
    },
    render: async (wanted, known, onProgress) => {
      if (wanted.length === 0) return []
      if (wanted.length < WORTH_A_WORKER)
        return (await import('./render-job.ts')).renderWanted(setting, known, wanted)
      await Promise.all(started().map(worker => ask(worker, { kind: 'known', known })))
      const tasks = batches(wanted).map((batch): RenderTask => ({ kind: 'render', wanted: batch }))
      const answers = await share(workers, tasks, done =>
        onProgress?.(Math.min(done * BATCH, wanted.length), wanted.length),
      )
      return answers.flat() as Rendering[]
    },
    close: async () => {
      await Promise.all(workers.map(worker => worker.terminate()))
    },
  }
}

function batches<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, i) =>
    all.slice(i * BATCH, (i + 1) * BATCH),
  )
}

/** Gives each worker the next task as soon as it is free; answers in the order of tasks. */
async function share(
  workers: readonly Worker[],
  tasks: readonly RenderTask[],
  onDone?: (count: number) => void,
): Promise<readonly unknown[]> {
  const answers: unknown[] = []
  let next = 0
  let done = 0
  await Promise.all(
    workers.map(async worker => {
      while (next < tasks.length) {
        const mine = next++
        const task = tasks[mine]
        if (task) answers[mine] = await ask(worker, task)
        onDone?.(++done)
      }
    }),
  )
  return answers
}

function ask(worker: Worker, task: RenderTask): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const failed = (error: Error) => reject(new Error('A rendering worker stopped', { cause: error }))
    worker.once('error', failed)
    worker.once('message', answer => {
      worker.off('error', failed)
      resolve(answer)
    })
    worker.postMessage(task)
  })
}
