/** Terms are hashed into this many places: no shared dictionary, so that threads can count apart and add up. */
export const TERM_SPACE = 2 ** 20

/** Weights of the kinds of term, beside a word at 1. */
const PAIR = 0.7
const SKIP = 0.4
const LATIN_GRAM = 0.5
const KANA_GRAM = 0.7
const HIRAGANA_WORD = 0.7

/** Only so much of a text counts: what is asked comes first, what follows is history. */
const TEXT_LIMIT = 480

/** Character n-grams are for short texts; in a long one the words are enough and the n-grams only cost. */
const GRAM_LIMIT = 160

/** Kinds of UTF-16 unit. A word is a run of one kind. */
const HIRAGANA = 1
const KATAKANA = 2
const HAN = 3
const OTHER = 4
const KINDS = kindsOfUnits()

/** More terms than so many letters have, and a table they fill to a half at most: it stays in the fastest cache. */
const MOST = 2_048
const TABLE = 4_096

/** The terms of one text, each once: `terms[k]` weighs `weights[k]` for k below `count`. Overwritten by the next text. */
export type TermScan = {
  readonly terms: Uint32Array
  readonly weights: Float32Array
  count: number
}

/**
 * Opens a reader of terms: words, pairs of neighbours and next-but-one words, and character n-grams (2–3 over
 * Japanese runs, 3–5 inside other words of short texts). Placeholders of redaction are left out.
 * Written over code units and typed arrays: it runs over every ticket, and regular expressions took three times as long.
 */
export function openTermScan(): (text: string) => TermScan {
  const seen = new Int32Array(TABLE)
  const scan: TermScan = { terms: new Uint32Array(MOST), weights: new Float32Array(MOST), count: 0 }
  const { terms, weights } = scan
  const add = (hash: number, weight: number) => {
    const term = hash & (TERM_SPACE - 1)
    let at = term & (TABLE - 1)
    for (let slot = seen[at] ?? 0; slot !== 0; slot = seen[at] ?? 0) {
      if (terms[slot - 1] === term) {
        weights[slot - 1] = (weights[slot - 1] ?? 0) + weight
        return
      }
      at = (at + 1) & (TABLE - 1)
    }
    if (scan.count === MOST) return
    terms[scan.count] = term
    weights[scan.count] = weight
    scan.count += 1
    seen[at] = scan.count
  }
  return text => {
    seen.fill(0)
    scan.count = 0
    addTerms(folded(text), add)
    return scan
  }
}

/** The words of a text as the scan sees them, each once and without placeholders; the term of each is `termOfWord`. */
export function wordsOf(text: string): Set<string> {
  const words = new Set<string>()
  eachWord(folded(text), (folded, from, to, kind) => {
    if (kind !== HIRAGANA || to - from > 2) words.add(folded.slice(from, to))
  })
  return words
}

/** The term a scan makes of a word that stands alone. */
export function termOfWord(word: string): number {
  return hashOf(word, 0, word.length, 1) & (TERM_SPACE - 1)
}

type Add = (hash: number, weight: number) => void

function eachWord(text: string, see: (text: string, from: number, to: number, kind: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at)
    const from = at
    at += 1
    if (kind === 0) continue
    while (at < text.length && kindAt(text, at) === kind) at += 1
    see(text, from, at, kind)
  }
}

function folded(text: string): string {
  const plain = text.slice(0, TEXT_LIMIT).normalize('NFKC').toLowerCase()
  return plain.includes('〈') ? plain.replaceAll(/〈[^〉]{0,40}〉/g, ' ') : plain
}

function addTerms(text: string, add: Add): void {
  const short = text.length <= GRAM_LIMIT
  let before = 0
  let secondBefore = 0
  let runFrom = -1
  let at = 0
  while (at < text.length) {
    const kind = kindAt(text, at)
    if (kind === 0 || kind === OTHER) {
      if (runFrom >= 0) addJapaneseGrams(text, runFrom, at, add)
      runFrom = -1
    }
    const from = at
    at += 1
    if (kind === 0) continue
    while (at < text.length && kindAt(text, at) === kind) at += 1
    if (kind !== OTHER && runFrom < 0) runFrom = from
    if (kind === HIRAGANA && at - from <= 2) continue
    const id = hashOf(text, from, at, 1)
    add(id, kind === HIRAGANA ? HIRAGANA_WORD : 1)
    if (before !== 0) add(mix(before, id), PAIR)
    if (secondBefore !== 0) add(mix(mix(secondBefore, 7), id), SKIP)
    secondBefore = before
    before = id
    if (short && kind === OTHER) addLatinGrams(`^${text.slice(from, at)}$`, add)
  }
  if (runFrom >= 0) addJapaneseGrams(text, runFrom, text.length, add)
}

function addLatinGrams(word: string, add: Add): void {
  for (let n = 3; n <= 5; n++)
    for (let i = 0; i + n <= word.length; i++) add(hashOf(word, i, i + n, 2), LATIN_GRAM)
}

function addJapaneseGrams(text: string, from: number, to: number, add: Add): void {
  let hiragana = 0
  for (let i = from; i < to; i++) {
    hiragana = KINDS[text.charCodeAt(i)] === HIRAGANA ? hiragana + 1 : 0
    // A piece of nothing but hiragana is grammar more often than meaning.
    if (i - from >= 1 && hiragana < 2) add(hashOf(text, i - 1, i + 1, 3), KANA_GRAM)
    if (i - from >= 2 && hiragana < 3) add(hashOf(text, i - 2, i + 1, 3), KANA_GRAM)
  }
}

/** The second half of a surrogate pair belongs to the first. */
function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return KINDS[unit >= 0xdc00 && unit <= 0xdfff && at > 0 ? text.charCodeAt(at - 1) : unit] ?? 0
}

function kindsOfUnits(): Uint8Array {
  const kinds = new Uint8Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) {
    const char = String.fromCharCode(unit)
    if (/\p{Script=Hiragana}/u.test(char)) kinds[unit] = HIRAGANA
    else if (/[\p{Script=Katakana}ー]/u.test(char)) kinds[unit] = KATAKANA
    // Rare kanji are pairs beginning with D840–D88F.
    else if (/[\p{Script=Han}々]/u.test(char) || (unit >= 0xd840 && unit <= 0xd88f)) kinds[unit] = HAN
    else if (/[\p{L}\p{N}]/u.test(char)) kinds[unit] = OTHER
  }
  return kinds
}

/** FNV-1a over UTF-16 units, finished with a multiply-shift so that the low bits are even. */
function hashOf(text: string, from: number, to: number, seed: number): number {
  let h = 0x811c9dc5 ^ seed
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return mix(h, seed)
}

function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
