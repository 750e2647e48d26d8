import { syllable } from 'syllable'
import type { Locale } from '#schemas/locale.ts'

/** Sentences below which a score says nothing. */
const FEWEST_SENTENCES = 3

/**
 * How easy a text is to read: higher is easier, in both languages on a scale that is meant for 0 to 100.
 * English: Flesch Reading Ease, 206.835 − 1.015 words/sentence − 84.6 syllables/word
 * (R. Flesch, A new readability yardstick, Journal of Applied Psychology 32, 1948).
 * Japanese: RS′ = −0.12 ls − 1.37 la + 7.4 lh − 23.18 lc − 5.4 lk − 4.67 cp + 115.79, with ls characters per sentence;
 * la, lh, lc, lk characters per run of Latin letters, hiragana, kanji and katakana; cp 、 per 。 (Y. Tateisi, Y. Ono,
 * H. Yamada, A computer readability formula of Japanese texts for machine scoring, COLING 1988); mean 50, deviation 10.
 * Undefined for fewer than three sentences.
 */
export function readabilityOf(sentences: readonly string[], locale: Locale): number | undefined {
  const said = sentences.filter(sentence => /\p{L}/u.test(sentence))
  if (said.length < FEWEST_SENTENCES) return undefined
  return locale === 'ja' ? tateisi(said) : flesch(said)
}

function flesch(sentences: readonly string[]): number {
  const words = sentences.flatMap(sentence => sentence.match(/[\p{L}\p{M}'’]+/gu) ?? [])
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
  return 206.835 - (1.015 * words.length) / sentences.length - (84.6 * syllables) / words.length
}

function tateisi(sentences: readonly string[]): number {
  const text = sentences.join('\n')
  const mean = (pattern: RegExp) => {
    const runs = text.match(pattern) ?? []
    return runs.length === 0 ? 0 : runs.reduce((sum, run) => sum + run.length, 0) / runs.length
  }
  const letters = sentences.reduce((sum, sentence) => sum + [...sentence.replace(/\s+/g, '')].length, 0)
  const commas = (text.match(/[、，]/g) ?? []).length
  return (
    (-0.12 * letters) / sentences.length -
    1.37 * mean(/[A-Za-zＡ-Ｚａ-ｚ]+/g) +
    7.4 * mean(/\p{sc=Hira}+/gu) -
    23.18 * mean(/[\p{sc=Han}々]+/gu) -
    5.4 * mean(/[\p{sc=Kana}ー]+/gu) -
    (4.67 * commas) / sentences.length +
    115.79
  )
}
