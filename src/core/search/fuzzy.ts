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
  for (const word of likelyWords(words, written, allowed)) {
    const distance = slips(word, written, allowed)
    if (distance <= allowed) found.push({ word, distance })
  }
  return found.toSorted((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1)).slice(0, LIMIT)
}

/** Words of three letters and more, by their length and their first or second letter. */
type ByLetters = ReadonlyMap<string, readonly string[]>

// A site's words stay the same list for all its queries.
const BY_LETTERS = new WeakMap<readonly string[], ByLetters>()

/** Words of nearly this length that begin nearly alike: two slips and another first letter is another word. */
function likelyWords(words: readonly string[], written: string, allowed: number): ReadonlySet<string> {
  const byLetters = BY_LETTERS.get(words) ?? sortByLetters(words)
  BY_LETTERS.set(words, byLetters)
  const first = written.charAt(0)
  const second = written.charAt(1)
  const places = [keyOf(0, first), keyOf(0, second), keyOf(1, first)]
  if (written.length >= 5) places.push(keyOf(1, second))
  const likely = new Set<string>()
  for (const place of places) {
    for (let size = written.length - allowed; size <= written.length + allowed; size++) {
      for (const word of byLetters.get(place + size) ?? []) likely.add(word)
    }
  }
  return likely
}

function sortByLetters(words: readonly string[]): ByLetters {
  const sorted = new Map<string, string[]>()
  for (const word of words) {
    if (word.length < 3) continue
    for (const at of [0, 1] as const) {
      const key = keyOf(at, word.charAt(at)) + word.length
      const list = sorted.get(key)
      if (list) list.push(word)
      else sorted.set(key, [word])
    }
  }
  return sorted
}

function keyOf(at: 0 | 1, letter: string): string {
  return `${at}${letter}`
}

/** How many slips make one word of the other, or one more than the limit. Words have at most 42 letters. */
function slips(a: string, b: string, limit: number): number {
  let [before, last, next] = ROWS
  for (let at = 0; at <= b.length; at++) last[at] = at
  for (let row = 1; row <= a.length; row++) {
    const letter = a.charCodeAt(row - 1)
    next[0] = row
    let least = row
    for (let at = 1; at <= b.length; at++) {
      const changed = (last[at - 1] ?? 0) + (letter === b.charCodeAt(at - 1) ? 0 : 1)
      let cost = Math.min((last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, changed)
      if (
        row > 1 &&
        at > 1 &&
        letter === b.charCodeAt(at - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(at - 1)
      )
        cost = Math.min(cost, (before[at - 2] ?? 0) + 1)
      next[at] = cost
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    ;[before, last, next] = [last, next, before]
  }
  return last[b.length] ?? limit + 1
}

/** Used again for every word: a search for one slip compares hundreds. */
const ROWS = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)] as const
