import type { Grouping, GroupOptions } from '../cluster/known-group.ts'

type Cluster = (texts: readonly string[], of: GroupOptions) => Grouping | Promise<Grouping>

/** One text counts for at most so many: enough to weigh words as if all were there, and floods cost nothing. */
const MOST = 16

/**
 * Groups texts of which many are the same: each goes in as often as it came, at most 16 times. Whoever is known by a
 * text is known by the first of those that are the same.
 */
export function clusterCounted(cluster: Cluster): Cluster {
  return async (texts, of) => {
    const counts = new Map<string, number>()
    const given: number[] = []
    const firsts = new Map<string, number>()
    for (const [place, text] of texts.entries()) {
      const count = (counts.get(text) ?? 0) + 1
      counts.set(text, count)
      if (count === 1) firsts.set(text, given.length)
      if (count <= MOST) given.push(place)
    }
    const stand = (place: number) => firsts.get(texts[place] ?? '') ?? 0
    const found = await cluster(
      given.map(place => texts[place] ?? ''),
      { ...of, known: of.known.map(one => ({ ...one, anchors: [...new Set(one.anchors.map(stand))] })) },
    )
    return {
      ...found,
      clusterOf: Int32Array.from(texts, (_, place) => found.clusterOf[stand(place)] ?? 0),
      groups: found.groups.map(({ marks, ...group }) => ({
        ...group,
        marks: marks && { ...marks, anchors: marks.anchors.map(place => given[place] ?? 0) },
      })),
    }
  }
}
