import { agentsOf } from './figures.ts'
import type { Topic } from './topic.ts'

/** Of the tickets whose agents have a desk, so many must be of one. */
const MOSTLY = 0.8

/**
 * Which desk answers a topic, by what else its agents solve: two desks may each have an article on the same trouble.
 * An agent belongs to a desk when four in five of their tickets are on topics of its articles. Undefined where agents
 * are unknown or work for both.
 */
export function openDesks(
  known: readonly Readonly<{ topic: Topic; desk: string | undefined }>[],
): (topic: Topic) => string | undefined {
  const work = new Map<string, Map<string, number>>()
  for (const { topic, desk } of known) {
    if (!desk) continue
    for (const [agent, n] of agentsOf(topic.tickets)) {
      const own = work.get(agent) ?? new Map<string, number>()
      own.set(desk, (own.get(desk) ?? 0) + n)
      work.set(agent, own)
    }
  }
  const deskOf = new Map([...work].map(([agent, own]) => [agent, mostly(own)]))
  return topic => {
    const votes = new Map<string, number>()
    for (const [agent, n] of agentsOf(topic.tickets)) {
      const desk = deskOf.get(agent)
      if (desk) votes.set(desk, (votes.get(desk) ?? 0) + n)
    }
    return mostly(votes)
  }
}

function mostly(votes: ReadonlyMap<string, number>): string | undefined {
  const total = [...votes.values()].reduce((sum, n) => sum + n, 0)
  for (const [desk, n] of votes) if (n >= total * MOSTLY) return desk
  return undefined
}
