import type { Marks } from './marks.ts'

/** A group that is known before texts are looked at. */
export type KnownGroup = {
  /** Places of its typical texts, as far as they are here. */
  readonly anchors: readonly number[]
  /** How many anchors it has, here and elsewhere. */
  readonly anchorCount: number
  /** What else is known of it: texts of its own, each cut into pieces that are read apart from each other. */
  readonly said: readonly (readonly string[])[]
  /** Known groups of different kinds never become one. */
  readonly kind: number
  /** Of two that become one the one of lower rank goes on; the same ranks in the same order each time. */
  readonly rank: string
  /** It was remembered before words were kept, and is to be described anew. */
  readonly isOld?: boolean
}

/** A group of texts large enough to be a topic, and what became of a known one. */
export type FoundGroup = {
  readonly cluster: number
  /** The place of the known group it continues. */
  readonly known: number | undefined
  /** The place of the known group it was cut off from. */
  readonly splitFrom: number | undefined
  /** What to know it by from now on; undefined where that stays as it was. */
  readonly marks: Marks | undefined
}

/** Texts in groups: for each text the number of its cluster, and what became of the known groups. */
export type Grouping = {
  readonly clusterOf: Int32Array
  readonly groups: readonly FoundGroup[]
  /** Places of known groups that have become one with another, and of that other. */
  readonly mergedInto: ReadonlyMap<number, number>
}

/** How to group: where merging stops, what is known, and how many texts make a topic. */
export type GroupOptions = {
  readonly resolution: number
  readonly known: readonly KnownGroup[]
  readonly least: number
}
