import { agglomerate } from './agglomerate.ts'
import { toGroupSums } from './group-sums.ts'
import type { Change } from './held-rows.ts'
import type { HeldTexts } from './held-texts.ts'
import { SPLIT_BELOW } from './hold-known.ts'
import type { KnownGroup } from './known-group.ts'
import { MOST_ANCHORS } from './marks.ts'
import { pickPlaces } from './pick-places.ts'
import { TEXT_TERMS } from './row-store.ts'
import { saidOf, saidRows } from './said.ts'
import { smoothRows } from './smooth.ts'
import { concatenateRows, pickRows, rowCount, type SparseRows, toDenseRows } from './sparse-rows.ts'
import { toWeighedRows } from './term-rows.ts'

/** Sums of marks of a known group: of those that are alike first, then of those it is to let go. */
export type KnownVector = {
  readonly number: number
  /** The place of the group among the known ones. */
  readonly known: number
  readonly isMain: boolean
  /** One row. */
  readonly sum: SparseRows
}

type Vector = { readonly number: number; readonly sum: SparseRows; readonly size: number }

/** So many groups are made vectors of at a time. */
const AT_ONCE = 200

/** Terms kept of a vector. */
const VECTOR_TERMS = 64

/** Few anchors prove little: they count as if so many more were like nothing. */
const UNLIKE = 12

/** As samples are smoothed. */
const SMOOTH = { neighbours: 5, floor: 0.15, limit: 96 }

/** Makes vectors of known groups from their marks; those of groups that stayed as they were are kept. */
export function openVectors(texts: HeldTexts, of: { resolution: number; least: number }) {
  let last = new Map<KnownGroup['anchors'], readonly Vector[]>()
  let next = 0
  return async (
    known: readonly KnownGroup[],
  ): Promise<{ vectors: readonly KnownVector[]; change: Change }> => {
    const wanted = new Set(known.map(one => one.anchors))
    const now = new Map([...last].filter(([anchors]) => wanted.has(anchors)))
    const gone = [...last].flatMap(([anchors, own]) => (now.has(anchors) ? [] : own.map(one => one.number)))
    const added: Vector[] = []
    const fresh = known.filter(({ anchors }) => !now.has(anchors))
    for (let from = 0; from < fresh.length; from += AT_ONCE) {
      const some = fresh.slice(from, from + AT_ONCE)
      const marks = await marksOf(texts, some)
      some.forEach((one, i) => {
        const parts = sumsOfParts(marks[i] ?? concatenateRows([]), of)
        const own = parts.map(({ sum, size }) => ({ number: next++, sum, size: size / proofOf(one) }))
        now.set(one.anchors, own)
        added.push(...own)
      })
    }
    last = now
    return {
      vectors: known.flatMap(({ anchors }, k) =>
        (now.get(anchors) ?? []).map(({ number, sum }, part) => ({
          number,
          known: k,
          isMain: part === 0,
          sum,
        })),
      ),
      change: {
        gone,
        numbers: Int32Array.from(added, one => one.number),
        sums: concatenateRows(added.map(one => one.sum)),
        sizes: Float64Array.from(added, one => one.size),
      },
    }
  }
}

/** The rows each group is known by: those of its anchors, and of what is said of it where they are too few. */
async function marksOf(texts: HeldTexts, known: readonly KnownGroup[]): Promise<readonly SparseRows[]> {
  const rows = await pickPlaces(
    texts,
    known.map(one => one.anchors),
  )
  return known.map((one, i) => {
    const said = saidOf(one)
    const anchors = rows[i] ?? concatenateRows([])
    return said.length === 0
      ? anchors
      : concatenateRows([anchors, toWeighedRows(saidRows(said), texts.idf, TEXT_TERMS)])
  })
}

function sumsOfParts(
  marks: SparseRows,
  of: { resolution: number; least: number },
): { sum: SparseRows; size: number }[] {
  const { rows, termOf } = toDenseRows(marks)
  const termSpace = termOf.length
  const partOf = partsOf(rows, { ...of, termSpace })
  const groups = partOf.reduce((most, part) => Math.max(most, part + 1), 1)
  const sums = toGroupSums(rows, partOf, { groups, limit: VECTOR_TERMS, termSpace })
  return Array.from({ length: groups }, (_, part) => {
    const { offsets, terms, weights } = pickRows(sums, [part])
    const sum = { offsets, weights, terms: terms.map(term => termOf[term] ?? 0) }
    return { sum, size: partOf.filter(one => one === part).length }
  })
}

/** How much the likeness to its marks counts: 1 for a group with all anchors a group can have, and for words. */
function proofOf({ anchors, anchorCount }: KnownGroup): number {
  if (anchors.length === 0) return 1
  return ((anchorCount / (anchorCount + UNLIKE)) * (MOST_ANCHORS + UNLIKE)) / MOST_ANCHORS
}

/** Marks in parts that are clearly not alike: the first has most of them; too few to be a group stay with it. */
function partsOf(rows: SparseRows, of: { resolution: number; least: number; termSpace: number }): Int32Array {
  const total = rowCount(rows)
  if (total < 2 * of.least) return new Int32Array(total)
  const partOf = agglomerate(
    smoothRows(rows, { ...SMOOTH, termSpace: of.termSpace }),
    new Float64Array(total).fill(1),
    {
      threshold: of.resolution * SPLIT_BELOW,
      termSpace: of.termSpace,
    },
  )
  const large = [...Map.groupBy(partOf, part => part)]
    .filter(([, own]) => own.length >= of.least)
    .sort((a, b) => b[1].length - a[1].length || a[0] - b[0])
    .map(([part]) => part)
  return partOf.map(part => Math.max(0, large.indexOf(part)))
}
