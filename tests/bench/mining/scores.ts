export type ClusterScores = {
  readonly nmi: number
  readonly ari: number
  readonly b3: number
  readonly found: number
  readonly truth: number
}

/**
 * How well clusters agree with labels. NMI: 2·I/(H+H). ARI: Hubert & Arabie 1985.
 * B³F: Bagga & Baldwin 1998, the harmonic mean of the averages over texts. `found` counts clusters of two and more.
 */
export function scoreClusters(clusterOf: ArrayLike<number>, labels: readonly string[]): ClusterScores {
  const total = labels.length
  const clusters = new Map<number, number>()
  const truths = new Map<string, number>()
  const both = new Map<string, { n: number; cluster: number; label: string }>()
  labels.forEach((label, i) => {
    const cluster = clusterOf[i] ?? -1
    clusters.set(cluster, (clusters.get(cluster) ?? 0) + 1)
    truths.set(label, (truths.get(label) ?? 0) + 1)
    const key = `${cluster} ${label}`
    const cell = both.get(key) ?? { n: 0, cluster, label }
    cell.n += 1
    both.set(key, cell)
  })
  let information = 0
  let pairsBoth = 0
  let precision = 0
  let recall = 0
  for (const { n, cluster, label } of both.values()) {
    const a = clusters.get(cluster) ?? 0
    const b = truths.get(label) ?? 0
    information += (n / total) * Math.log((n * total) / (a * b))
    pairsBoth += pairs(n)
    precision += (n * n) / a / total
    recall += (n * n) / b / total
  }
  const pairsA = sum([...clusters.values()].map(pairs))
  const pairsB = sum([...truths.values()].map(pairs))
  const expected = (pairsA * pairsB) / pairs(total)
  return {
    nmi: (2 * information) / (entropy([...clusters.values()], total) + entropy([...truths.values()], total)),
    ari: (pairsBoth - expected) / ((pairsA + pairsB) / 2 - expected),
    b3: (2 * precision * recall) / (precision + recall),
    found: [...clusters.values()].filter(n => n > 1).length,
    truth: truths.size,
  }
}

function pairs(n: number): number {
  return (n * (n - 1)) / 2
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}

function entropy(counts: readonly number[], total: number): number {
  return -sum(counts.map(n => (n / total) * Math.log(n / total)))
}

/** Area under the ROC curve: how often one that is has the higher score than one that is not; ties count half. */
export function areaUnderCurve(scored: readonly { score: number; is: boolean }[]): number {
  const yes = scored.filter(one => one.is)
  const no = scored.filter(one => !one.is)
  const wins = yes.flatMap(a => no.map(b => (a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0)))
  return sum(wins) / Math.max(1, wins.length)
}
