import { createEdges } from './edges.ts'
import { foldKana } from './normalise.ts'
import { termOf } from './term.ts'

/** A word found in a text: where, what it counts as, and whether the site knows it, whole or only its `beginning`. */
export type Segment = Readonly<{
  at: number
  length: number
  term: string
  kind: 'content' | 'function' | 'unknown' | 'beginning'
}>

/** Words to cut by. `term` is what a word counts as, undefined for grammar. Costs in eighths of −ln p. */
export type Dictionary = Readonly<{
  add: (surface: string, cost: number, term: string | undefined) => void
  cut: Cut
  /** Whether a word that counts begins a text, kana folded, and leaves at most so many characters: quicker than a cut. */
  begins: (folded: string, mostLeft: number) => boolean
}>
/** Cuts a stretch of Japanese into words. An `unfinished` stretch may end inside one. */
export type Cut = (run: string, unfinished?: boolean) => readonly Segment[]

/** An empty dictionary; `cut` finds the cheapest way through a stretch of Japanese (Viterbi over a trie). */
export function createDictionary(): Dictionary {
  const edges = createEdges()
  const costs: number[] = [NO_WORD]
  const termsOf: (string | undefined)[] = [undefined]
  /** The cheapest word that goes on from a node. */
  const onward: number[] = [NO_WORD]

  const add = (surface: string, cost: number, term: string | undefined) => {
    let node = 0
    for (let at = 0; at < surface.length; at++) {
      const code = surface.charCodeAt(at)
      let next = edges.get(node, code)
      if (next < 0) {
        next = costs.push(NO_WORD) - 1
        termsOf.push(undefined)
        onward.push(NO_WORD)
        edges.set(node, code, next)
      }
      if (term !== undefined) onward[node] = Math.min(onward[node] ?? NO_WORD, cost)
      node = next
    }
    if ((costs[node] ?? NO_WORD) <= cost) return
    costs[node] = cost
    termsOf[node] = term
  }

  // By place: the cheapest way there, where its last word began, and the node of that word. Used again by every cut.
  let best = new Float64Array(64)
  let from = new Int32Array(64)
  let word = new Int32Array(64)
  const grow = (size: number) => {
    best = new Float64Array(2 * size)
    from = new Int32Array(2 * size)
    word = new Int32Array(2 * size)
  }
  const relax = (at: number, end: number, cost: number, node: number) => {
    if (cost >= (best[end] ?? 0)) return
    best[end] = cost
    from[end] = at
    word[end] = node
  }

  const cut: Cut = (run, unfinished = false) => {
    const folded = foldKana(run)
    const size = folded.length
    if (size >= best.length) grow(size)
    best.fill(Number.POSITIVE_INFINITY, 0, size + 1)
    best[0] = 0
    for (let at = 0; at < size; at++) {
      const base = best[at] ?? 0
      const isForeign = isKatakana(run.charCodeAt(at))
      // What nobody taught us: one kanji or hiragana at a time, katakana as a whole.
      const end = unknownEnd(run, at)
      relax(at, end, base + UNKNOWN_COST + UNKNOWN_CHAR_COST * (end - at), -1)
      let node = 0
      for (let to = at; to < size; to++) {
        node = edges.get(node, folded.charCodeAt(to))
        if (node < 0) break
        const cost = costs[node] ?? NO_WORD
        if (cost >= NO_WORD) continue
        const grammar = isForeign && termsOf[node] === undefined ? KATAKANA_GRAMMAR_COST : 0
        relax(at, to + 1, base + cost + WORD_COST + grammar, node)
      }
      if (unfinished && node > 0 && size - at > 1)
        relax(at, size, base + (onward[node] ?? NO_WORD) + UNFINISHED_COST, BEGINNING)
    }
    const segments: Segment[] = []
    for (let end = size; end > 0; end = from[end] ?? 0) {
      const at = from[end] ?? 0
      const node = word[end] ?? -1
      const term = node < 0 ? undefined : termsOf[node]
      const kind =
        node === BEGINNING ? 'beginning' : node < 0 ? 'unknown' : term === undefined ? 'function' : 'content'
      segments.push({ at, length: end - at, term: term ?? '', kind })
    }
    return joinUnknown(run, segments.reverse())
  }
  const begins = (folded: string, mostLeft: number) => {
    let node = 0
    for (let at = 0; at < folded.length; at++) {
      node = edges.get(node, folded.charCodeAt(at))
      if (node < 0) return false
      if (termsOf[node] !== undefined && folded.length - at - 1 <= mostLeft) return true
    }
    return false
  }
  return { add, cut, begins }
}

const NO_WORD = 1e9
const WORD_COST = 4
const UNKNOWN_COST = 110
const UNKNOWN_CHAR_COST = 16
const UNFINISHED_COST = 8
/** Nobody writes grammar in katakana, but a slip in a foreign word may look like it: バク. */
const KATAKANA_GRAMMAR_COST = 60
const BEGINNING = -2

function unknownEnd(run: string, at: number): number {
  if (!isKatakana(run.charCodeAt(at))) return at + 1
  let end = at + 1
  while (end < run.length && (isKatakana(run.charCodeAt(end)) || run[end] === 'ー')) end++
  return end
}

function isKatakana(code: number): boolean {
  return code >= 0x30a1 && code <= 0x30fa
}

/** Neighbouring unknown stretches of one script are one unknown word; a lone hiragana is an ending, no word. */
function joinUnknown(run: string, segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = []
  for (const segment of segments) {
    const last = joined.at(-1)
    if (
      segment.kind === 'unknown' &&
      last?.kind === 'unknown' &&
      scriptAt(run, last.at) === scriptAt(run, segment.at)
    ) {
      joined[joined.length - 1] = { ...last, length: last.length + segment.length }
    } else joined.push(segment)
  }
  return joined.map(segment => {
    const text = run.slice(segment.at, segment.at + segment.length)
    if (segment.kind === 'beginning') return { ...segment, term: termOf(text) }
    if (segment.kind !== 'unknown') return segment
    return /^[ぁ-ゖー]{1,2}$/.test(text)
      ? { ...segment, kind: 'function' }
      : { ...segment, term: termOf(text) }
  })
}

function scriptAt(run: string, at: number): string {
  const char = run.charAt(at)
  return /\p{Script=Han}/u.test(char) ? 'han' : /[ァ-ヺ]/.test(char) ? 'katakana' : 'hiragana'
}
