/** The texts of each cluster, without an object a text: there may be a million. */
export type FoundTexts = {
  readonly sizeOf: (cluster: number) => number
  /** The texts of a cluster, ascending. */
  readonly textsOf: (cluster: number) => Int32Array
  /** Clusters of so many texts and more, the largest first, then by their first text. */
  readonly atLeast: (least: number) => number[]
}

/** Sorts texts by the numbers of their clusters. */
export function openFoundTexts(clusterOf: Int32Array): FoundTexts {
  const clusters = clusterOf.reduce((most, cluster) => Math.max(most, cluster + 1), 0)
  const ends = new Int32Array(clusters + 1)
  for (const cluster of clusterOf) ends[cluster + 1] = (ends[cluster + 1] ?? 0) + 1
  for (let cluster = 0; cluster < clusters; cluster++)
    ends[cluster + 1] = (ends[cluster + 1] ?? 0) + (ends[cluster] ?? 0)
  const starts = ends.slice()
  const places = new Int32Array(clusterOf.length)
  clusterOf.forEach((cluster, place) => {
    const at = starts[cluster] ?? 0
    places[at] = place
    starts[cluster] = at + 1
  })
  const sizeOf = (cluster: number) => (ends[cluster + 1] ?? 0) - (ends[cluster] ?? 0)
  const firstOf = (cluster: number) => places[ends[cluster] ?? 0] ?? 0
  return {
    sizeOf,
    textsOf: cluster => places.subarray(ends[cluster] ?? 0, ends[cluster + 1] ?? 0),
    atLeast: least =>
      Array.from({ length: clusters }, (_, cluster) => cluster)
        .filter(cluster => sizeOf(cluster) >= least)
        .sort((a, b) => sizeOf(b) - sizeOf(a) || firstOf(a) - firstOf(b)),
  }
}
