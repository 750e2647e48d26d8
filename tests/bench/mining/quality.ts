import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { clusterTexts, RESOLUTION } from '#core/mining/cluster/cluster-texts.ts'
import { groupTexts } from '#core/mining/cluster/group-texts.ts'
import type { Grouping, KnownGroup } from '#core/mining/cluster/known-group.ts'
import { scoreClusters } from './scores.ts'

/** One labelled set: a line of `{text,label}` each. */
type Labelled = {
  readonly name: string
  readonly texts: readonly string[]
  readonly labels: readonly string[]
}

/**
 * Agreement with people's labels on each set of a folder, with one setting: grouped afresh, with the groups settled as
 * a first run of mining does, and with a ledger made of half of the texts. Parameters were chosen on the intents with
 * an even hash; those with an odd one were left alone. Prints all, tuned and untouched, and the means.
 */
export async function benchQuality(folder: string): Promise<void> {
  const sets = readSets(folder)
  if (sets.length === 0) {
    console.log(`No labelled sets (*.jsonl of {text,label}) in ${folder}; skipped.`)
    return
  }
  console.log(
    'set                part       NMI  ARI  B³F  clusters≥2/true  B³F first run, with a ledger; a second run',
  )
  const means = new Map<string, number[]>()
  for (const set of sets) {
    for (const [part, own] of partsOf(set)) {
      const score = scoreClusters(clusterTexts(own.texts), own.labels)
      const remembered = await withLedger(own)
      const scores = { '': score.b3, ', first run': remembered.first, ', with a ledger': remembered.later }
      for (const [way, b3] of Object.entries(scores))
        means.set(part + way, [...(means.get(part + way) ?? []), b3])
      console.log(
        `${set.name.padEnd(18)} ${part.padEnd(9)} ${score.nmi.toFixed(2)} ${score.ari.toFixed(2)} ${score.b3.toFixed(3)}  ${score.found}/${score.truth}  ${remembered.first.toFixed(3)} ${remembered.later.toFixed(3)} ${remembered.isSame ? 'same' : 'differs'}`,
      )
    }
    benchPeer(join(folder, `${set.name}.jsonl`))
  }
  for (const [part, scores] of means)
    console.log(`mean B³F, ${part}: ${(scores.reduce((a, b) => a + b, 0) / scores.length).toFixed(3)}`)
}

/** Topics of fewer texts are not remembered, as in `content/mining.yaml`. */
const LEAST = 5

/**
 * B³F of the first run, and of a run that remembers what a run over every second text found; and whether a second run
 * over the same texts finds the same.
 */
async function withLedger({
  texts,
  labels,
}: Labelled): Promise<{ first: number; later: number; isSame: boolean }> {
  const run = (own: readonly string[], known: readonly KnownGroup[]) =>
    groupTexts(own, { resolution: RESOLUTION, least: LEAST, known })
  const first = await run(texts, [])
  const again = await run(
    texts,
    toKnown(first, place => place),
  )
  const half = [...texts.keys()].filter(place => isOdd(`x${place}${texts[place]}`))
  const early = await run(
    half.map(place => texts[place] ?? ''),
    [],
  )
  const later = await run(
    texts,
    toKnown(early, place => half[place] ?? 0),
  )
  const pairs = new Set(first.clusterOf.keys().map(i => `${first.clusterOf[i]} ${again.clusterOf[i]}`))
  const isSame = pairs.size === new Set(first.clusterOf).size && pairs.size === new Set(again.clusterOf).size
  return {
    first: scoreClusters(first.clusterOf, labels).b3,
    later: scoreClusters(later.clusterOf, labels).b3,
    isSame: isSame && again.groups.every(group => group.known !== undefined && !group.marks),
  }
}

/** What a ledger keeps of groups. */
function toKnown({ groups }: Grouping, placeOf: (place: number) => number): KnownGroup[] {
  return groups.flatMap(({ marks }) =>
    marks
      ? {
          anchors: marks.anchors.map(placeOf),
          anchorCount: marks.anchors.length,
          said: [marks.words],
          kind: 0,
          rank: '',
        }
      : [],
  )
}

function readSets(folder: string): Labelled[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  const names = readdirSync(folder).filter(name => name.endsWith('.jsonl'))
  return names.sort().map(name => {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean)
    const rows: { text: string; label: string }[] = lines.map(line => JSON.parse(line))
    return {
      name: basename(name, '.jsonl'),
      texts: rows.map(row => row.text),
      labels: rows.map(row => row.label),
    }
  })
}

function partsOf(set: Labelled): [string, Labelled][] {
  const half = (odd: boolean) => {
    const own = set.labels.keys().filter(i => isOdd(set.labels[i] ?? '') === odd)
    const picked = [...own]
    return {
      name: set.name,
      texts: picked.map(i => set.texts[i] ?? ''),
      labels: picked.map(i => set.labels[i] ?? ''),
    }
  }
  return [
    ['all', set],
    ['tuned', half(false)],
    ['untouched', half(true)],
  ]
}

/** FNV-1a of the label, bit 7: the split is of intents, not of texts. */
function isOdd(label: string): boolean {
  let h = 0x811c9dc5
  for (const char of label) h = Math.imul(h ^ char.charCodeAt(0), 0x01000193)
  return ((h >>> 7) & 1) === 1
}

/** The same set through scikit-learn, where Debian's python3-sklearn is installed. */
function benchPeer(file: string): void {
  const python = spawnSync('/usr/bin/python3', [join(import.meta.dirname, 'peer.py'), file], {
    encoding: 'utf8',
    timeout: 300_000,
  })
  console.log(
    python.status === 0
      ? python.stdout.trimEnd()
      : '  (scikit-learn is not here; apt install python3-sklearn)',
  )
}
