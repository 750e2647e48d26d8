import { normalise } from './normalise.ts'
import { stemOf, termOf } from './term.ts'
import type { Analyse } from './token.ts'

/** The terms of a text in order, Japanese or English, with repeats: what clustering and coverage compare. */
export function terms(text: string, analyse: Analyse): readonly string[] {
  return runsOf(normalise(text)).flatMap(run => {
    if (!run.japanese) return [termOf(run.text)]
    return analyse(run.text).flatMap(token => {
      const stem = stemOf(token)
      return stem === undefined ? [] : [termOf(stem)]
    })
  })
}

export type Run = Readonly<{ text: string; at: number; japanese: boolean }>

/** Cuts a normalised text into stretches of Japanese and single words of every other script. */
export function runsOf(text: string): readonly Run[] {
  const runs: Run[] = []
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at)
    let end = at + widthAt(text, at)
    if (kind !== OTHER) {
      while (end < text.length && kindAt(text, end) === kind) end += widthAt(text, end)
      if (kind === LETTER && text[end] === "'") end += contractionAt(text, end)
      runs.push({ text: text.slice(at, end), at, japanese: kind === JAPANESE })
    }
    at = end
  }
  return runs
}

const OTHER = 1
const LETTER = 2
const JAPANESE = 3
/** Of every character below U+10000 what it is, 0 where nobody asked yet: asking the tables of Unicode is dear. */
const kinds = new Uint8Array(0x10000)

function kindAt(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0
  if (code > 0xffff) return kindOf(String.fromCodePoint(code))
  kinds[code] ||= kindOf(text.charAt(at))
  return kinds[code] ?? OTHER
}

function widthAt(text: string, at: number): 1 | 2 {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

function kindOf(char: string): number {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〇]/u.test(char)) return JAPANESE
  return /[\p{L}\p{N}\p{M}]/u.test(char) ? LETTER : OTHER
}

/** The length of the end of an English contraction that stands here: 't in can't. */
function contractionAt(text: string, at: number): number {
  CONTRACTION.lastIndex = at
  return CONTRACTION.exec(text)?.[0].length ?? 0
}

const CONTRACTION = /'(?:s|t|re|ve|ll|d|m)\b/y
