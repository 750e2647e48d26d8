import { parentPort, workerData } from 'node:worker_threads'
import type { Source } from '#adapters/files/read-sources.ts'
import type { Known } from './known.ts'
import { parseSources, type RenderSetting, renderPacked, type Wanted } from './render-job.ts'

/** What a worker is asked. It answers all but `known` with the value of the same function in render-job.ts. */
export type RenderTask =
  | Readonly<{ kind: 'parse'; sources: readonly Source[] }>
  | Readonly<{ kind: 'known'; known: Known }>
  | Readonly<{ kind: 'render'; wanted: readonly Wanted[] }>

// The only starter of this worker passes exactly this.
const setting = workerData as RenderSetting
let known: Known = new Map()

parentPort?.on('message', (task: RenderTask) => {
  if (task.kind === 'known') known = task.known
  else if (task.kind === 'parse') parentPort?.postMessage(parseSources(task.sources))
  else {
    const packed = renderPacked(setting, known, task.wanted)
    parentPort?.postMessage(packed, [packed.bytes.buffer])
  }
})
