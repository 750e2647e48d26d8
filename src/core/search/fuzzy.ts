import { foldKana } from './normalise.ts'

const LIMIT = 6

/**
 * Known words one slip away from an unknown one, two for words of eight letters and more; nearest first, at most six.
 * Slips are a letter left out, added, changed or swapped with its neighbour (optimal string alignment).
 */
export function nearestWords(
  words: readonly string[],
  text: string,
): readonly Readonly<{ word: string; distance: number }>[] {
  const written = foldKana(text)
  const size = written.length
  if (size < 3 || size > 40 || /\p{N}/u.test(written) || /^\p{Script=Han}+$/u.test(written)) return []
  const allowed = size >= 8 ? 2 : 1
  const found: { word: string; distance: number }[] = []
  for (const word of words) {
    if (Math.abs(word.length - size) > allowed || word.length < 3) continue
    // Two slips and another first letter is another word.
    if (
      word[0] !== written[0] &&
      (size < 5 || word[1] !== written[1]) &&
      word[0] !== written[1] &&
      word[1] !== written[0]
    )
      continue
    const distance = slips(word, written, allowed)
    if (distance <= allowed) found.push({ word, distance })
  }
  return found.toSorted((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1)).slice(0, LIMIT)
}

function slips(a: string, b: string, limit: number): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    let least = row
    for (let at = 1; at <= b.length; at++) {
      const same = a[row - 1] === b[at - 1]
      let cost = Math.min((last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + (same ? 0 : 1))
      if (row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1]) {
        cost = Math.min(cost, (before[at - 2] ?? 0) + 1)
      }
      next.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    before = last
    last = next
  }
  return last[b.length] ?? limit + 1
}
