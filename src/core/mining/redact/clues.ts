/** What a text holds, from one look at each code unit: a detector whose clues are missing need not run. */
export type Clues = {
  readonly digits: number
  readonly longestDigits: number
  readonly hasKana: boolean
  readonly hasKanji: boolean
  readonly hasKatakana: boolean
  readonly hasSpace: boolean
  readonly hasUpper: boolean
  readonly hasLatin: boolean
  /** Longest run of printable ASCII without a space. */
  readonly longestAscii: number
  readonly hasBackslash: boolean
  readonly hasSlash: boolean
  readonly hasEquals: boolean
  readonly hasAt: boolean
  readonly hasNewline: boolean
  readonly colons: number
  readonly dots: number
  readonly dashes: number
  /** Kanji that end a Japanese municipality or prefecture: 市区町村郡県府都道. */
  readonly hasPlace: boolean
}

const LATIN = 1
const UPPER = 2
const PLACE = new Set([...'市区町村郡県府都道'].map(char => char.charCodeAt(0)))

/** Looks through a folded text once. */
export function cluesIn(folded: string): Clues {
  let [digits, longestDigits, digitRun, longestAscii, asciiRun, colons, dots, dashes, seen] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0,
  ]
  let hasKana = false
  let hasKanji = false
  let hasKatakana = false
  let hasSpace = false
  let hasBackslash = false
  let hasSlash = false
  let hasEquals = false
  let hasAt = false
  let hasNewline = false
  let hasPlace = false
  for (let index = 0; index < folded.length; index += 1) {
    const code = folded.charCodeAt(index)
    if (code >= 0x3040) {
      digitRun = 0
      asciiRun = 0
      if (code < 0x3100) {
        hasKana = true
        if (code > 0x30a0) hasKatakana = true
      } else if (code >= 0x3400) {
        hasKanji = true
        if (!hasPlace && PLACE.has(code)) hasPlace = true
      }
      continue
    }
    if (code <= 0x20 || code > 0x7e) {
      digitRun = 0
      asciiRun = 0
      if (code === 0x20) hasSpace = true
      else if (code === 10) hasNewline = true
      else if (code === 0xa5) hasBackslash = true
      else if (code > 0xa0 && code < 0x2000) seen |= LATIN | UPPER
      continue
    }
    asciiRun += 1
    if (asciiRun > longestAscii) longestAscii = asciiRun
    if (code >= 0x30 && code <= 0x39) {
      digits += 1
      digitRun += 1
      if (digitRun > longestDigits) longestDigits = digitRun
      continue
    }
    digitRun = 0
    if (code >= 0x61 && code <= 0x7a) seen |= LATIN
    else if (code >= 0x41 && code <= 0x5a) seen |= LATIN | UPPER
    else if (code === 0x2e) dots += 1
    else if (code === 0x2d) dashes += 1
    else if (code === 0x3a) colons += 1
    else if (code === 0x2f) hasSlash = true
    else if (code === 0x5c) hasBackslash = true
    else if (code === 0x3d) hasEquals = true
    else if (code === 0x40) hasAt = true
  }
  return {
    digits,
    longestDigits,
    hasKana,
    hasKanji,
    hasKatakana,
    hasSpace,
    hasUpper: (seen & UPPER) !== 0,
    hasLatin: (seen & LATIN) !== 0,
    longestAscii,
    hasBackslash,
    hasSlash,
    hasEquals,
    hasAt,
    hasNewline,
    colons,
    dots,
    dashes,
    hasPlace,
  }
}
