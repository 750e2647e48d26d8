import { groupTexts } from '#core/mining/cluster/group-texts.ts'
import type { Grouping, GroupOptions } from '#core/mining/cluster/known-group.ts'
import { openRounds, SAMPLE } from '#core/mining/cluster/rounds.ts'
import { openThreads } from './cluster-threads.ts'
import { clusterShelves } from './rounds-in-threads.ts'

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
    const clusterOf = await clusterShelves(shelves, openRounds(of.resolution))
    return { clusterOf, groups: undefined, mergedInto: new Map() }
  } finally {
    await Promise.all(threads.map(thread => thread.close()))
  }
}
