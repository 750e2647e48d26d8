import { parentPort, workerData } from 'node:worker_threads'
import type { Source } from '#adapters/files/read-sources.ts'
import type { Known } from './known.ts'
import { parseSources, type RenderSetting, renderWanted, type Wanted } from './render-job.ts'

/** What a worker is asked. It answers each with the value of the same function in render-job.ts. */
export type RenderTask =
  | Readonly<{ kind: 'parse'; sources: readonly Source[] }>
  | Readonly<{ kind: 'known'; known: Known }>
  | Readonly<{ kind: 'render'; wanted: readonly Wanted[] }>

// The only starter of this worker passes exactly this.
const setting = workerData as RenderSetting
let known: Known = new Map()

parentPort?.on('message', (task: RenderTask) => {
  if (task.kind === 'known') known = task.known
  parentPort?.postMessage(
    task.kind === 'parse'
      ? parseSources(task.sources)
      : task.kind === 'render'
        ? renderWanted(setting, known, task.wanted)
        : [],
  )
})
