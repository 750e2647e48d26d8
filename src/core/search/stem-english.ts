import { irregularForms, plainEnglish } from './irregular-english.ts'

/**
 * The stem of an English word in lower case: plurals, -ing, -ed and a few noun endings go.
 * After Porter (1980), steps 1a–1c, with a handful of his later endings; shorter than his on purpose:
 * what is cut too little, the back-off still finds, what is cut too much gives wrong answers.
 */
export function stemEnglish(word: string): string {
  return toStem(plainEnglish(word) ?? word)
}

/** How a stem may be written that no rule leads back to: forgot and forgotten of forget. For showing what was found. */
export function writtenForms(stem: string): readonly string[] {
  forms ??= new Map([...irregularForms()].map(([plain, own]) => [toStem(plain), [plain, ...own]]))
  return forms.get(stem) ?? []
}

let forms: ReadonlyMap<string, readonly string[]> | undefined

function toStem(word: string): string {
  if (word.length < 4 || !/^[a-z']+$/.test(word)) return word.replace(/'s?$/, '')
  let stem = word.replace(/'s?$/, '').replace(/'/g, '')
  if (/(?:ss|x|ch|sh)es$/.test(stem)) stem = stem.slice(0, -2)
  else if (/[^aeiou]ies$/.test(stem)) stem = stem.slice(0, -3) + 'y'
  else if (/[^suio]s$/.test(stem) || /(?:io|to|lo|eo|so)s$/.test(stem)) stem = stem.slice(0, -1)
  if (/[^e]ed$/.test(stem) && hasVowel(stem.slice(0, -2)) && stem.length > 4) stem = mend(stem.slice(0, -2))
  else if (/ing$/.test(stem) && hasVowel(stem.slice(0, -3)) && stem.length > 5) stem = mend(stem.slice(0, -3))
  for (const [ending, replacement] of ENDINGS) {
    if (stem.endsWith(ending) && stem.length - ending.length >= 4) {
      stem = stem.slice(0, -ending.length) + replacement
      break
    }
  }
  // A silent e, so that "cache", "cached" and "caching" meet.
  if (stem.length > 4 && stem.endsWith('e')) stem = stem.slice(0, -1)
  return stem.length > 3 && /[^aeiou]y$/.test(stem) ? stem.slice(0, -1) + 'i' : stem
}

const ENDINGS: readonly (readonly [string, string])[] = [
  ['ization', 'ize'],
  ['isation', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['ation', 'ate'],
  ['ition', 'it'],
  ['ction', 'ct'],
  ['ement', 'e'],
  ['ment', ''],
  ['ness', ''],
  ['ally', 'al'],
  ['ly', ''],
]

function hasVowel(text: string): boolean {
  return /[aeiouy]/.test(text)
}

/** Undoes a doubled consonant: stopp → stop, but not fall or miss. */
function mend(stem: string): string {
  return /([^aeiouylsz])\1$/.test(stem) ? stem.slice(0, -1) : stem
}
