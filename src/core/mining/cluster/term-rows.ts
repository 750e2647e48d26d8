import { openRowBuilder, type RowBuilder, rowCount, type SparseRows } from './sparse-rows.ts'

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

const WORD = /\p{Script=Hiragana}+|[\p{Script=Katakana}ー]+|[\p{Script=Han}々]+|[\p{L}\p{N}]+/gu
const JAPANESE = /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー々]/u
const HIRAGANA = /^\p{Script=Hiragana}/u

/**
 * Raw term weights of texts: words, pairs of neighbours and next-but-one words, and character n-grams
 * (2–3 over Japanese runs, 3–5 inside other words). Placeholders of redaction are left out.
 */
export function toTermRows(texts: Iterable<string>): SparseRows {
  const builder = openRowBuilder(1 << 16)
  const found = new Map<number, number>()
  const add = (term: number, weight: number) => found.set(term, (found.get(term) ?? 0) + weight)
  for (const text of texts) {
    found.clear()
    addTerms(text, add)
    const terms = Uint32Array.from(found.keys()).sort()
    const weights = Float32Array.from(terms, term => found.get(term) ?? 0)
    builder.add(terms, weights, terms.length)
  }
  return builder.build()
}

/** In how many rows each term occurs. */
export function countRowsByTerm(rows: SparseRows): Uint32Array {
  const counts = new Uint32Array(TERM_SPACE)
  for (const term of rows.terms) counts[term] = (counts[term] ?? 0) + 1
  return counts
}

/**
 * Unit TF-IDF rows: weight × ln(1 + N/n)^0.8, terms of a single row dropped (they match nothing)
 * and, from 40 rows on, those of more than half (a form's heading, a signature: they would match everything).
 * Of a long row the `limit` heaviest terms are kept.
 */
export function toTfIdfRows(
  rows: SparseRows,
  counts: Uint32Array,
  options: { total: number; limit: number },
): SparseRows {
  const idf = new Float32Array(TERM_SPACE)
  const most = options.total >= 40 ? options.total / 2 : options.total
  counts.forEach((n, term) => {
    if (n > 1 && n <= most) idf[term] = Math.log(1 + options.total / n) ** 0.8
  })
  const builder = openRowBuilder(rows.terms.length)
  for (let i = 0; i < rowCount(rows); i++) {
    const terms: number[] = []
    const weights: number[] = []
    for (let k = rows.offsets[i] ?? 0; k < (rows.offsets[i + 1] ?? 0); k++) {
      const term = rows.terms[k] ?? 0
      const weight = (rows.weights[k] ?? 0) * (idf[term] ?? 0)
      if (weight > 0) {
        terms.push(term)
        weights.push(weight)
      }
    }
    addHeaviest(builder, { terms, weights }, options.limit)
  }
  return builder.build()
}

function addHeaviest(
  builder: RowBuilder,
  row: { terms: readonly number[]; weights: readonly number[] },
  limit: number,
): void {
  const { terms, weights } = row
  let floor = 0
  if (weights.length > limit) floor = weights.toSorted((a, b) => b - a)[limit - 1] ?? 0
  const keptTerms: number[] = []
  const keptWeights: number[] = []
  let square = 0
  weights.forEach((weight, k) => {
    if (weight < floor || keptTerms.length === limit) return
    keptTerms.push(terms[k] ?? 0)
    keptWeights.push(weight)
    square += weight * weight
  })
  const scale = square > 0 ? 1 / Math.sqrt(square) : 0
  builder.add(
    keptTerms,
    keptWeights.map(weight => weight * scale),
    keptTerms.length,
  )
}

function addTerms(text: string, add: (term: number, weight: number) => void): void {
  const folded = text
    .slice(0, TEXT_LIMIT)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/〈[^〉]{0,40}〉/g, ' ')
  const short = folded.length <= GRAM_LIMIT
  let before = 0
  let secondBefore = 0
  let run = ''
  let runEnd = -1
  for (const match of folded.matchAll(WORD)) {
    const word = match[0]
    const japanese = JAPANESE.test(word)
    if (match.index !== runEnd || !japanese) {
      addJapaneseGrams(run, add)
      run = ''
    }
    if (japanese) {
      run += word
      runEnd = match.index + word.length
    }
    const hiragana = HIRAGANA.test(word)
    if (hiragana && word.length <= 2) continue
    const id = hash(word, 0, word.length, 1)
    add(id % TERM_SPACE, hiragana ? HIRAGANA_WORD : 1)
    if (before !== 0) add(mix(before, id) % TERM_SPACE, PAIR)
    if (secondBefore !== 0) add(mix(mix(secondBefore, 7), id) % TERM_SPACE, SKIP)
    secondBefore = before
    before = id
    if (short && !japanese) addLatinGrams(`^${word}$`, add)
  }
  addJapaneseGrams(run, add)
}

function addLatinGrams(word: string, add: (term: number, weight: number) => void): void {
  for (let n = 3; n <= 5; n++)
    for (let i = 0; i + n <= word.length; i++) add(hash(word, i, i + n, 2) % TERM_SPACE, LATIN_GRAM)
}

function addJapaneseGrams(run: string, add: (term: number, weight: number) => void): void {
  for (let n = 2; n <= 3; n++) {
    let hiragana = 0
    for (let i = 0; i < run.length; i++) {
      hiragana = isHiragana(run.charCodeAt(i)) ? hiragana + 1 : 0
      // A piece of nothing but hiragana is grammar more often than meaning.
      if (i + 1 >= n && hiragana < n) add(hash(run, i + 1 - n, i + 1, 3) % TERM_SPACE, KANA_GRAM)
    }
  }
}

function isHiragana(code: number): boolean {
  return code >= 0x3041 && code <= 0x309f
}

/** FNV-1a over UTF-16 units, finished with a multiply-shift so that the low bits are even. */
function hash(text: string, from: number, to: number, seed: number): number {
  let h = 0x811c9dc5 ^ seed
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return mix(h, seed)
}

function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
