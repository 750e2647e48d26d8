import type { ReadTypical, Typical } from '#core/mining/topic.ts'
import { openThreads } from './cluster-threads.ts'
import { StoredTicket } from './stored-ticket.ts'

/** So many samples a thread is given at a time: the longest come first. */
const AT_ONCE = 100

/** Reads samples of tickets whose texts are in these files on all cores. */
export function typicalInThreads(paths: readonly string[]): ReadTypical {
  return async samples => {
    const places = samples.map(sample =>
      sample.flatMap(ticket =>
        ticket instanceof StoredTicket ? { file: ticket.file, at: ticket.at, length: ticket.length } : [],
      ),
    )
    const threads = openThreads()
    const found: Typical[] = []
    let next = 0
    const work = async (thread: (typeof threads)[number]) => {
      while (next < places.length) {
        const from = next
        next += AT_ONCE
        const own = await thread.ask<readonly Typical[]>({
          do: 'typical',
          paths,
          samples: places.slice(from, from + AT_ONCE),
        })
        own.forEach((one, i) => {
          found[from + i] = one
        })
      }
    }
    try {
      await Promise.all(threads.map(work))
    } finally {
      await Promise.all(threads.map(thread => thread.close()))
    }
    return found
  }
}
