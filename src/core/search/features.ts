import { foldKana } from './normalise.ts'
import type { Cut } from './segment.ts'
import type { SynonymMatcher } from './synonyms.ts'
import { termOf } from './term.ts'
import { runsOf } from './terms.ts'

/** A word of a text as the index counts it. Positions are in the normalised text. */
export type Feature = Readonly<{
  at: number
  length: number
  term: string
  /** `unknown` words may be a typo, a beginning or a reading; a `group` stands for words of one meaning. */
  kind: 'content' | 'unknown' | 'group'
}>

export type Features = Readonly<{ words: readonly Feature[]; grams: readonly string[] }>

/**
 * What the index counts of a normalised text: its words, and its grams, which say what stands together:
 * two neighbouring kanji or katakana (`#健康`), two neighbouring words of another script (`reset_password`).
 */
export function featuresOf(text: string, cut: Cut, synonyms: SynonymMatcher): Features {
  const words: Feature[] = []
  const grams: string[] = []
  let before: { term: string; at: number; end: number } | undefined
  for (const run of runsOf(text)) {
    if (run.japanese) {
      before = undefined
      grams.push(...charGrams(run.text))
      for (const { at, length, term, kind } of cut(run.text)) {
        if (kind !== 'function' && term) words.push({ at: run.at + at, length, term, kind })
      }
      continue
    }
    const term = termOf(run.text)
    const length = run.text.length
    words.push({ at: run.at, length, term, kind: 'content' })
    if (before && run.at - before.end <= 2) grams.push(`${before.term}_${term}`)
    // wi-fi is also looked for, and found, as wifi.
    if (before && /^[-‐‑._/]$/.test(text.slice(before.end, run.at))) {
      words.push({
        at: before.at,
        length: run.at + length - before.at,
        term: termOf(text.slice(before.at, before.end) + run.text),
        kind: 'content',
      })
    }
    before = { term, at: run.at, end: run.at + length }
  }
  return { words: synonyms(words), grams }
}

/** Neighbouring pairs in stretches of kanji or katakana, marked with #. */
function charGrams(run: string): string[] {
  return (run.match(/[\p{Script=Han}々〇]{2,}|[ァ-ヺー]{2,}/gu) ?? []).flatMap(stretch => {
    const folded = foldKana(stretch)
    return Array.from({ length: folded.length - 1 }, (_, at) => `#${folded.slice(at, at + 2)}`)
  })
}
