import type { HeldTexts } from './held-texts.ts'
import { pickRows, type SparseRows } from './sparse-rows.ts'

/** The rows of some lists of places, asked for at once. */
export async function pickPlaces(
  texts: Pick<HeldTexts, 'pick'>,
  lists: readonly ArrayLike<number>[],
): Promise<readonly SparseRows[]> {
  const places = ascending(lists)
  const rows = await texts.pick(places)
  const at = new Map(Array.from(places, (place, row) => [place, row] as const))
  return lists.map(list =>
    pickRows(
      rows,
      Array.from(list, place => at.get(place) ?? 0),
    ),
  )
}

/** The texts of some lists of places, asked for at once. */
export async function textsOfPlaces(
  texts: Pick<HeldTexts, 'textsAt'>,
  lists: readonly ArrayLike<number>[],
): Promise<readonly (readonly string[])[]> {
  const places = ascending(lists)
  const found = await texts.textsAt(places)
  const at = new Map(Array.from(places, (place, i) => [place, found[i] ?? ''] as const))
  return lists.map(list => Array.from(list, place => at.get(place) ?? ''))
}

function ascending(lists: readonly ArrayLike<number>[]): Int32Array {
  return Int32Array.from(new Set(lists.flatMap(list => Array.from(list)))).sort()
}
