import { clusterTexts, RESOLUTION } from '#core/mining/cluster/cluster-texts.ts'
import { openRounds, SAMPLE } from '#core/mining/cluster/rounds.ts'
import { openThreads } from './cluster-threads.ts'
import { clusterShelves } from './rounds-in-threads.ts'

/** The same clusters as `clusterTexts`, computed on all cores. Few texts are grouped right here. */
export async function clusterInThreads(
  texts: readonly string[],
  resolution = RESOLUTION,
  wanted?: number,
): Promise<Int32Array> {
  if (texts.length <= SAMPLE) return clusterTexts(texts, resolution)
  const threads = openThreads(wanted)
  try {
    const size = Math.ceil(texts.length / threads.length)
    const shelves = threads.map((thread, t) => {
      const own = texts.slice(t * size, (t + 1) * size)
      // Asked in order: whatever comes later finds the store open, and a failure shows there too.
      void thread.ask({ do: 'open', store: 'texts', texts: own }).catch(() => undefined)
      return { thread, store: 'texts', total: own.length }
    })
    return await clusterShelves(shelves, openRounds(resolution))
  } finally {
    await Promise.all(threads.map(thread => thread.close()))
  }
}
