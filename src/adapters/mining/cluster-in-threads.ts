import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { BLOCK_SIZE, type BlockGroups } from '#core/mining/cluster/blocks.ts'
import { addCounts, clusterTexts, planClusters, RESOLUTION } from '#core/mining/cluster/cluster-texts.ts'
import type { SparseRows } from '#core/mining/cluster/sparse-rows.ts'
import { TERM_SPACE } from '#core/mining/cluster/term-rows.ts'

/** What a worker is told. Each block stays with the worker that read it. */
export type ToWorker =
  | { do: 'read'; block: number; texts: readonly string[] }
  | { do: 'group'; block: number; counts: Uint32Array; total: number }
  | { do: 'assign'; sums: SparseRows; sizes: Float64Array; own: ReadonlyMap<number, Int32Array> }

/**
 * The same clusters as `clusterTexts`, computed on all cores: texts are taken in blocks of fixed size, so the result
 * does not depend on the number of threads. Few texts are grouped right here.
 */
export async function clusterInThreads(
  texts: readonly string[],
  resolution = RESOLUTION,
  threads = availableParallelism(),
): Promise<Int32Array> {
  const count = Math.ceil(texts.length / BLOCK_SIZE)
  if (count < 2 || threads < 2) return clusterTexts(texts, resolution)
  const workers = Array.from({ length: Math.min(threads, count) }, openWorker)
  try {
    const blocks = Array.from({ length: count }, (_, b) => b)
    const of = (b: number) => workers[b % workers.length] ?? fail()
    const counts = new Uint32Array(TERM_SPACE)
    await inTurn(blocks, workers.length, async b => {
      const own = texts.slice(b * BLOCK_SIZE, (b + 1) * BLOCK_SIZE)
      addCounts(counts, await of(b).ask<Uint32Array>(b, { do: 'read', block: b, texts: own }))
    })
    const grouped: BlockGroups[] = []
    await inTurn(blocks, workers.length, async b => {
      grouped[b] = await of(b).ask<BlockGroups>(b, { do: 'group', block: b, counts, total: texts.length })
    })
    const plan = planClusters(grouped, resolution)
    const clusterOf = new Int32Array(texts.length)
    let before = 0
    const own = grouped.map(({ groupOf, sizes }) => {
      const mine = groupOf.map(group => plan.clusterOfGroup[before + group] ?? 0)
      before += sizes.length
      return mine
    })
    const done = workers.map(async (worker, w) => {
      const mine = new Map(
        blocks.filter(b => b % workers.length === w).map(b => [b, own[b] ?? new Int32Array()]),
      )
      const answers = [...mine.keys()].map(b => worker.answer<Int32Array>(b))
      worker.tell({ do: 'assign', sums: plan.sums, sizes: plan.sizes, own: mine })
      for (const [k, b] of [...mine.keys()].entries()) clusterOf.set((await answers[k]) ?? [], b * BLOCK_SIZE)
    })
    await Promise.all(done)
    return clusterOf
  } finally {
    await Promise.all(workers.map(worker => worker.close()))
  }
}

function fail(): never {
  throw new Error('No worker')
}

/** Runs the blocks of each worker one after the other, the workers side by side. */
async function inTurn(
  blocks: readonly number[],
  lanes: number,
  run: (block: number) => Promise<void>,
): Promise<void> {
  const lane = async (l: number) => {
    for (const b of blocks) if (b % lanes === l) await run(b)
  }
  await Promise.all(Array.from({ length: lanes }, (_, l) => lane(l)))
}

function openWorker() {
  const worker = new Worker(new URL('./cluster-worker.ts', import.meta.url))
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: unknown) => void }>()
  worker.on('message', ({ block, value }: { block: number; value: unknown }) => {
    waiting.get(block)?.resolve(value)
    waiting.delete(block)
  })
  worker.on('error', cause => {
    for (const { reject } of waiting.values())
      reject(new Error('Could not group tickets in a thread', { cause }))
    waiting.clear()
  })
  const answer = <T>(block: number) =>
    new Promise<T>((resolve, reject) => {
      // The worker is our own file: it answers with what was asked.
      waiting.set(block, { resolve: value => resolve(value as T), reject })
    })
  return {
    tell: (message: ToWorker) => worker.postMessage(message),
    answer,
    ask: <T>(block: number, message: ToWorker) => {
      const answered = answer<T>(block)
      worker.postMessage(message)
      return answered
    },
    close: () => worker.terminate(),
  }
}
