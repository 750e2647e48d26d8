import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { clusterTexts } from '#core/mining/cluster/cluster-texts.ts'
import { scoreClusters } from './scores.ts'

/** One labelled set: a line of `{text,label}` each. */
type Labelled = {
  readonly name: string
  readonly texts: readonly string[]
  readonly labels: readonly string[]
}

/**
 * Agreement with people's labels on each set of a folder, with one setting. Parameters were chosen on the intents
 * with an even hash; those with an odd one were left alone. Prints all, tuned and untouched, and the means.
 */
export function benchQuality(folder: string): void {
  const sets = readSets(folder)
  if (sets.length === 0) {
    console.log(`No labelled sets (*.jsonl of {text,label}) in ${folder}; skipped.`)
    return
  }
  console.log('set                part       NMI  ARI  B³F  clusters≥2/true')
  const means = new Map<string, number[]>()
  for (const set of sets) {
    for (const [part, own] of partsOf(set)) {
      const score = scoreClusters(clusterTexts(own.texts), own.labels)
      means.set(part, [...(means.get(part) ?? []), score.b3])
      console.log(
        `${set.name.padEnd(18)} ${part.padEnd(9)} ${score.nmi.toFixed(2)} ${score.ari.toFixed(2)} ${score.b3.toFixed(3)}  ${score.found}/${score.truth}`,
      )
    }
    benchPeer(join(folder, `${set.name}.jsonl`))
  }
  for (const [part, scores] of means)
    console.log(`mean B³F, ${part}: ${(scores.reduce((a, b) => a + b, 0) / scores.length).toFixed(3)}`)
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
