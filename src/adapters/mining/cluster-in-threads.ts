import { groupMany } from '#core/mining/cluster/group-many.ts'
import { groupTexts } from '#core/mining/cluster/group-texts.ts'
import type { Grouping, GroupOptions } from '#core/mining/cluster/known-group.ts'
import { clusterRaw, SAMPLE, sampleIdf, sampleOf } from '#core/mining/cluster/sample.ts'
import { openThreads } from './cluster-threads.ts'
import { heldOnShelves, rowsOnShelves } from './shelves.ts'

/** The same groups as `groupTexts` finds, on all cores. Few texts are grouped right here. */
export async function clusterInThreads(
  texts: readonly string[],
  of: GroupOptions,
  wanted?: number,
): Promise<Grouping> {
  if (texts.length <= SAMPLE) return groupTexts(texts, of)
  const threads = openThreads(wanted)
  try {
    const size = Math.ceil(texts.length / threads.length)
    const shelves = threads.map((thread, t) => {
      const own = texts.slice(t * size, (t + 1) * size)
      // Asked in order: whatever comes later finds the store open, and a failure shows there too.
      void thread.ask({ do: 'open', store: 'texts', texts: own }).catch(() => undefined)
      return { thread, store: 'texts', total: own.length }
    })
    const raw = await rowsOnShelves(shelves, 'show', sampleOf(texts.length, SAMPLE))
    const idf = sampleIdf(raw)
    const { resolution } = of
    const weighed = shelves.map(({ thread, store }) => thread.ask({ do: 'weigh', store, idf }))
    // The threads weigh meanwhile.
    const found = of.known.length === 0 ? clusterRaw(raw, idf, resolution) : undefined
    await Promise.all(weighed)
    const first = () => found ?? clusterRaw(raw, idf, resolution)
    return await groupMany(heldOnShelves(shelves, { idf, first, resolution }), of)
  } finally {
    await Promise.all(threads.map(thread => thread.close()))
  }
}
