type Cluster = (texts: readonly string[], resolution: number) => Int32Array | Promise<Int32Array>

/** One text counts for at most so many: enough to weigh words as if all were there, and floods cost nothing. */
const MOST = 16

/** Groups texts of which many are the same: each goes in as often as it came, at most 16 times. */
export function clusterCounted(cluster: Cluster): Cluster {
  return async (texts, resolution) => {
    const counts = new Map<string, number>()
    const given: string[] = []
    const places = new Map<string, number>()
    for (const text of texts) {
      const count = (counts.get(text) ?? 0) + 1
      counts.set(text, count)
      if (count === 1) places.set(text, given.length)
      if (count <= MOST) given.push(text)
    }
    const clusterOf = await cluster(given, resolution)
    return Int32Array.from(texts, text => clusterOf[places.get(text) ?? 0] ?? 0)
  }
}
