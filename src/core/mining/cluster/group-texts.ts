import { learnTelling, type Micro, mergeMicro, termLimit, toMicro } from './cluster-rows.ts'
import { groupMany } from './group-many.ts'
import { heldHere } from './held-texts.ts'
import type { Grouping, GroupOptions, KnownGroup } from './known-group.ts'
import { anchorsOf, sharedWords } from './marks.ts'
import { saidOf, saidRows } from './said.ts'
import { SAMPLE } from './sample.ts'
import { type Look, settle } from './settle.ts'
import { concatenateRows, openRowBuilder, rowCount, type SparseRows, toDenseRows } from './sparse-rows.ts'
import { reweighed } from './telling.ts'
import { countRowsByTerm, idfOf, toTermRows, toWeighedRows } from './term-rows.ts'

/**
 * Groups texts where some groups are known: what is really like a known group goes to it first, and only the rest is
 * grouped anew. What belongs to a known group after all continues it.
 */
export async function groupTexts(texts: readonly string[], of: GroupOptions): Promise<Grouping> {
  if (texts.length <= SAMPLE)
    return groupRows(toTermRows(texts), { ...of, textsAt: places => places.map(place => texts[place] ?? '') })
  return groupMany(heldHere(texts, of.resolution), of)
}

/** The same from the raw terms of at most SAMPLE texts. */
export function groupRows(
  raw: SparseRows,
  of: GroupOptions & {
    textsAt: (places: readonly number[]) => readonly string[] | Promise<readonly string[]>
  },
): Promise<Grouping> {
  const opened = openTexts(raw, of.resolution)
  const micro = openMicro(opened, of.resolution)
  return settle(
    {
      look: known => lookAt(micro, known, of),
      marksOf: groups =>
        Promise.all(
          groups.map(async members => {
            const anchors = anchorsOf(opened.rows, members, opened.termSpace)
            return { anchors, words: sharedWords(await of.textsAt(anchors), opened.weightOf) }
          }),
        ),
    },
    of,
  )
}

/** Texts as unit rows, weighed by what their terms tell, and how to weigh others alike. */
function openTexts(raw: SparseRows, resolution: number) {
  const total = rowCount(raw)
  const { rows, termOf } = toDenseRows(raw)
  const termSpace = termOf.length
  const idf = idfOf(countRowsByTerm(rows, termSpace), total)
  const weigh = (dense: SparseRows) => toWeighedRows(dense, idf, termLimit(total))
  const telling = learnTelling(weigh(rows), { resolution, termSpace })
  const numbers = new Map(Array.from(termOf, (term, number) => [term, number] as const))
  return {
    termSpace,
    rows: reweighed(weigh(rows), telling),
    weightOf: (term: number) => idf[numbers.get(term) ?? -1] ?? 0,
    /** Terms that stand in none of the texts are left out. */
    weigh: (other: SparseRows) => reweighed(weigh(numbered(other, numbers)), telling),
  }
}

function numbered(rows: SparseRows, numbers: ReadonlyMap<number, number>): SparseRows {
  const builder = openRowBuilder(rows.terms.length)
  for (let i = 0; i < rowCount(rows); i++) {
    const places = Array.from(
      { length: (rows.offsets[i + 1] ?? 0) - (rows.offsets[i] ?? 0) },
      (_, k) => k + (rows.offsets[i] ?? 0),
    ).filter(k => numbers.has(rows.terms[k] ?? 0))
    builder.add(
      places.map(k => numbers.get(rows.terms[k] ?? 0) ?? 0),
      places.map(k => rows.weights[k] ?? 0),
      places.length,
    )
  }
  return builder.build()
}

/** The small groups of the texts and of what is said of known groups; both mostly stay the same from look to look. */
function openMicro({ rows, termSpace, weigh }: ReturnType<typeof openTexts>, resolution: number) {
  let last: { key: string; micro: Micro } | undefined
  return {
    total: rowCount(rows),
    termSpace,
    of(said: readonly (readonly string[])[]): Micro {
      const key = JSON.stringify(said)
      if (last?.key !== key)
        last = {
          key,
          micro: toMicro(concatenateRows([rows, weigh(saidRows(said))]), { resolution, termSpace }),
        }
      return last.micro
    },
  }
}

function lookAt(
  { total, termSpace, of }: ReturnType<typeof openMicro>,
  known: readonly KnownGroup[],
  { resolution, least }: GroupOptions,
): Look {
  const said = known.flatMap((one, k) => saidOf(one).map(pieces => ({ k, pieces })))
  const markOf = new Int32Array(total + said.length).fill(-1)
  known.forEach(({ anchors }, k) => {
    for (const place of anchors) markOf[place] = k
  })
  said.forEach(({ k }, i) => {
    markOf[total + i] = k
  })
  const micro = of(said.map(({ pieces }) => pieces))
  const { clusterOf, released, knownCluster } = mergeMicro(micro, {
    resolution,
    termSpace,
    ...(known.length > 0 ? { known: { kinds: known.map(one => one.kind), markOf, least } } : {}),
  })
  return { clusterOf: clusterOf.slice(0, total), released: released.slice(0, total), knownCluster }
}
