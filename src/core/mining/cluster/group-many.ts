import { agglomerate } from './agglomerate.ts'
import type { ClusterSums } from './assign.ts'
import { NONE } from './held-rows.ts'
import type { HeldTexts } from './held-texts.ts'
import { ONE_FROM } from './hold-known.ts'
import type { Grouping, GroupOptions, KnownGroup } from './known-group.ts'
import { type KnownVector, openVectors } from './known-vectors.ts'
import { anchorsOf, type Marks, sharedWords } from './marks.ts'
import { pickPlaces, textsOfPlaces } from './pick-places.ts'
import { LATER_SAMPLE, SAMPLE, sampleOf } from './sample.ts'
import { type Look, settle } from './settle.ts'
import { concatenateRows, pickRows, rowCount, toDenseRows, toUnitRows } from './sparse-rows.ts'
import { TERM_SPACE } from './terms.ts'

/** Cosine of two clusters that are one. */
const SAME_CLUSTER = 0.5

/** Cosine from which what was found beside a known group is part of it. */
const JOINING = 0.25

/** New groups that hold a smaller share of the texts together are not worth another look. */
const WORTH = 0.005

/** More clusters than this are not compared with each other. */
const MERGE_LIMIT = 3_000

/**
 * The same as `groupTexts` for very many texts, without looking at pairs of them: each goes to what is known where it
 * is like that; of the others an even sample is grouped, and they are assigned to what was found. What is found is
 * known in the next look, so rare questions come to the fore when the common ones are gone. Linear in the texts.
 */
export function groupMany(texts: HeldTexts, of: GroupOptions): Promise<Grouping> {
  const vectorsOf = openVectors(texts, of)
  return settle(
    {
      async look(known) {
        const { vectors, change } = await vectorsOf(known)
        const heldBy = await texts.hold(change)
        const found = await clustersBeside(texts, { heldBy, isFirst: known.length === 0 })
        const clusterOf = await texts.assign(found)
        return toLook({ heldBy, clusterOf, found, vectors }, { ...of, known })
      },
      marksOf: groups => marksOfMany(texts, groups),
    },
    { ...of, worth: WORTH * texts.total },
  )
}

/** The clusters of texts that nothing known holds. */
async function clustersBeside(
  texts: HeldTexts,
  of: { heldBy: Int32Array; isFirst: boolean },
): Promise<ClusterSums> {
  if (of.isFirst) return texts.first()
  const rest = placesOfNone(of.heldBy)
  const most = rest.length * 2 > texts.total ? SAMPLE : LATER_SAMPLE
  return texts.cluster(await texts.pick(sampleOf(rest.length, most).map(k => rest[k] ?? 0)))
}

function placesOfNone(heldBy: Int32Array): Int32Array {
  const places = new Int32Array(heldBy.reduce((sum, number) => sum + (number === NONE ? 1 : 0), 0))
  let at = 0
  heldBy.forEach((number, place) => {
    if (number === NONE) places[at++] = place
  })
  return places
}

/** What is the same becomes one, texts like no other are alone. */
function toLook(
  from: {
    heldBy: Int32Array
    clusterOf: Int32Array
    found: ClusterSums
    vectors: readonly KnownVector[]
  },
  of: { resolution: number; known: readonly KnownGroup[] },
): Look {
  const vectors = [...from.vectors.filter(one => one.isMain), ...from.vectors.filter(one => !one.isMain)]
  const placeOf = new Int32Array(vectors.reduce((most, one) => Math.max(most, one.number + 1), 0))
  vectors.forEach(({ number }, v) => {
    placeOf[number] = v
  })
  const clusterOf = from.heldBy.map((number, place) => {
    if (number !== NONE) return placeOf[number] ?? NONE
    const cluster = from.clusterOf[place] ?? NONE
    return cluster === NONE ? NONE : vectors.length + cluster
  })
  const sums = concatenateRows([...vectors.map(one => one.sum), from.found.sums])
  const { sameAs, knownCluster } = merged(sums, { clusterOf, known: of.known })
  const released = clusterOf.map(cluster => {
    const vector = vectors[cluster]
    return vector && !vector.isMain ? vector.known : NONE
  })
  let alone = rowCount(sums)
  return {
    clusterOf: clusterOf.map(cluster => (cluster === NONE ? alone++ : (sameAs[cluster] ?? cluster))),
    knownCluster,
    released,
  }
}

function merged(
  sums: ClusterSums['sums'],
  { clusterOf, known }: { clusterOf: Int32Array; known: readonly KnownGroup[] },
) {
  const counts = new Float64Array(rowCount(sums))
  for (const cluster of clusterOf) if (cluster >= 0) counts[cluster] = (counts[cluster] ?? 0) + 1
  const others = Array.from(counts.keys())
    .slice(known.length)
    .filter(c => (counts[c] ?? 0) > (known.length > 0 ? 1 : 0))
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
  const order = [...known.keys(), ...others].slice(0, MERGE_LIMIT)
  const numbers = agglomerate(
    toUnitRows(pickRows(sums, order)),
    order.map(c => Math.max(1, counts[c] ?? 1)),
    {
      threshold: SAME_CLUSTER,
      termSpace: TERM_SPACE,
      apart: {
        threshold: SAME_CLUSTER * ONE_FROM,
        kinds: known.map(one => one.kind),
        joining: JOINING,
      },
    },
  )
  const firstOf = new Map<number, number>()
  const sameAs = Int32Array.from(counts.keys())
  order.forEach((cluster, k) => {
    const number = numbers[k] ?? -1
    const first = firstOf.get(number) ?? cluster
    firstOf.set(number, first)
    sameAs[cluster] = first
  })
  return { sameAs, knownCluster: sameAs.slice(0, known.length) }
}

/** So many texts of a group are looked at to find the typical ones. */
const LOOKED_AT = 96

/** So many groups are described at a time. */
const AT_ONCE = 200

async function marksOfMany(texts: HeldTexts, groups: readonly Int32Array[]): Promise<readonly Marks[]> {
  const marks: Marks[] = []
  for (let from = 0; from < groups.length; from += AT_ONCE) {
    const samples = groups
      .slice(from, from + AT_ONCE)
      .map(members => sampleOf(members.length, LOOKED_AT).map(k => members[k] ?? 0))
    const rows = await pickPlaces(texts, samples)
    const anchors = samples.map((sample, i) => {
      const { rows: own, termOf } = toDenseRows(rows[i] ?? concatenateRows([]))
      return anchorsOf(own, sample.keys().toArray(), termOf.length).map(k => sample[k] ?? 0)
    })
    const found = await textsOfPlaces(texts, anchors)
    anchors.forEach((own, i) => {
      marks.push({ anchors: own, words: sharedWords(found[i] ?? [], term => texts.idf[term] ?? 0) })
    })
  }
  return marks
}
