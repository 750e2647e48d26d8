import { Worker } from 'node:worker_threads'
import type { RenderSetting } from './render-job.ts'
import type { RenderTask } from './render-worker.ts'

/** A worker that renders. It answers questions in their order. */
export type Thread = Readonly<{
  ask: (task: RenderTask) => Promise<unknown>
  tell: (task: RenderTask) => void
  close: () => Promise<unknown>
}>

type Waiting = Readonly<{ resolve: (answer: unknown) => void; reject: (error: Error) => void }>

/** Room for what dies young. Left alone, a worker takes 100 MB more of it and gives nothing back. */
const YOUNG_MB = 32

/** Starts a worker. When it stops by an error, whoever waits for an answer gets the error. */
export function openThread(setting: RenderSetting): Thread {
  const worker = new Worker(new URL('./render-worker.ts', import.meta.url), {
    workerData: setting,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  })
  const waiting: Waiting[] = []
  worker.on('message', answer => waiting.shift()?.resolve(answer))
  worker.on('error', cause => {
    const error = new Error('A rendering worker stopped', { cause })
    for (const one of waiting.splice(0)) one.reject(error)
  })
  return {
    ask: task =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject })
        worker.postMessage(task)
      }),
    tell: task => worker.postMessage(task),
    close: () => worker.terminate(),
  }
}
