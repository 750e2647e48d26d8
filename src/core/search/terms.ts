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
  return Array.from(text.matchAll(RUN), match => ({
    text: match[0],
    at: match.index,
    japanese: match[1] !== undefined,
  }))
}

const RUN =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〇]+)|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{N}\p{M}])+(?:'(?:s|t|re|ve|ll|d|m)\b)?/gu
