import { foldKana } from './normalise.ts'
import type { Cut } from './segment.ts'
import type { SynonymMatcher } from './synonyms.ts'
import { termOf } from './term.ts'
import { type Run, runsOf } from './terms.ts'

/** A word of a text as the index counts it. Positions are in the normalised text. */
export type Feature = Readonly<{
  at: number
  length: number
  term: string
  /** `unknown` words may be a typo, a beginning or a reading; a `group` stands for words of one meaning. */
  kind: 'content' | 'unknown' | 'beginning' | 'group'
}>

export type Features = Readonly<{ words: readonly Feature[]; grams: readonly string[] }>

/**
 * What the index counts of a normalised text: its words, and its grams, which say what stands together:
 * two neighbouring kanji or katakana (`#健康`), two neighbouring words of another script (`reset_password`).
 * An `unfinished` text may end inside a word. `runs` are the text's own, where they are known already.
 */
export function featuresOf(
  text: string,
  cut: Cut,
  synonyms: SynonymMatcher,
  { unfinished = false, runs = runsOf(text) }: Readonly<{ unfinished?: boolean; runs?: readonly Run[] }> = {},
): Features {
  const words: Feature[] = []
  const grams: string[] = []
  let before: { term: string; at: number; end: number } | undefined
  for (const run of runs) {
    if (run.japanese) {
      before = undefined
      grams.push(...charGrams(run.text))
      for (const { at, length, term, kind } of cut(
        run.text,
        unfinished && run.at + run.text.length === text.length,
      )) {
        if (kind !== 'function' && term && !isNegation(run.text, at, length))
          words.push({ at: run.at + at, length, term, kind })
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

/** The なく and なくな of 使えなくなる, which says that nothing was lost; 財布がなくなる says it. */
function isNegation(run: string, at: number, length: number): boolean {
  const before = run.charAt(at - 1)
  return /^なくな?$/.test(run.slice(at, at + length)) && /[ぁ-ゖ]/.test(before) && !PARTICLE.test(before)
}

const PARTICLE = /[がはもをのにでとやへ]/

/** Neighbouring pairs of characters in stretches of kanji or katakana, marked with #, kana folded. */
function charGrams(run: string): string[] {
  const grams: string[] = []
  let before: Readonly<{ at: number; script: Script }> | undefined
  for (let at = 0; at < run.length; ) {
    const code = run.codePointAt(at) ?? 0
    const script = scriptOf(code)
    const end = at + (code > 0xffff ? 2 : 1)
    if (before && script !== 'other' && script === before.script)
      grams.push(`#${foldKana(run.slice(before.at, end))}`)
    before = { at, script }
    at = end
  }
  return grams
}

type Script = 'han' | 'katakana' | 'other'

function scriptOf(code: number): Script {
  if (code >= 0x4e00 && code <= 0x9fff) return 'han'
  if (code >= 0x3041 && code <= 0x30ff)
    return (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc ? 'katakana' : 'other'
  return HAN.test(String.fromCodePoint(code)) ? 'han' : 'other'
}

const HAN = /[\p{Script=Han}々〇]/u
