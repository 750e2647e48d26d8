import { CHARACTER_MARKS, MARK, PAIR_MARKS } from './marks.ts'

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
  /** A space right after a digit, a capital or a comma, as between the number and the name of a street. */
  readonly hasNumberGap: boolean
  /** A character that draws a rule in a signature. */
  readonly hasRule: boolean
  /** Bits of MARK: which patterns’ words may be there. */
  readonly marks: number
}

const LATIN = 1
const UPPER = 2
const KANA = 4
const KANJI = 8
const KATAKANA = 16
const SPACE = 32
const BACKSLASH = 64
const SLASH = 128
const EQUALS = 256
const AT = 512
const NEWLINE = 1024
const PLACE = 2048
const NUMBER_GAP = 4096
const RULE = 8192
const PLACES = new Set([...'市区町村郡県府都道'].map(char => char.charCodeAt(0)))
/** What each ASCII character but letters and digits says. */
const ASCII = new Uint16Array(0x80)
for (const [char, bits] of [
  ['/', SLASH],
  ['\\', BACKSLASH],
  ['=', EQUALS | RULE],
  ['@', AT],
  ['-', RULE],
  ['_', RULE],
  ['*', RULE],
  ['~', RULE],
] as const)
  ASCII[char.charCodeAt(0)] = bits

/** Looks through a folded text once. */
export function cluesIn(folded: string): Clues {
  let [digits, longestDigits, digitRun, longestAscii, asciiRun, colons, dots, dashes] = [
    0, 0, 0, 0, 0, 0, 0, 0,
  ]
  let seen = 0
  let marks = 0
  let before = 0
  for (let index = 0; index < folded.length; index += 1) {
    const code = folded.charCodeAt(index)
    if (code >= 0x3040) {
      digitRun = 0
      asciiRun = 0
      marks |= CHARACTER_MARKS[code] ?? 0
      if (code < 0x3100) seen |= code > 0x30a0 ? KANA | KATAKANA : KANA
      else if (code >= 0x3400) seen |= PLACES.has(code) ? KANJI | PLACE : KANJI
    } else if (code <= 0x20 || code > 0x7e) {
      digitRun = 0
      asciiRun = 0
      if (code === 0x20) {
        seen |= SPACE
        if ((before >= 0x30 && before <= 0x39) || (before >= 0x41 && before <= 0x5a) || before === 0x2c)
          seen |= NUMBER_GAP
      } else if (code === 10) seen |= NEWLINE
      else if (code === 0xa5) seen |= BACKSLASH
      else if (code > 0xa0) {
        marks |= CHARACTER_MARKS[code] ?? 0
        if (code < 0x2000) seen |= LATIN | UPPER
      }
    } else {
      asciiRun += 1
      if (asciiRun > longestAscii) longestAscii = asciiRun
      if (code >= 0x30 && code <= 0x39) {
        digits += 1
        digitRun += 1
        if (digitRun > longestDigits) longestDigits = digitRun
      } else {
        digitRun = 0
        const small = code | 0x20
        if (small >= 0x61 && small <= 0x7a) {
          seen |= code === small ? LATIN : LATIN | UPPER
          if (before >= 0x41) marks |= PAIR_MARKS[((before & 31) << 5) | (code & 31)] ?? 0
          // d.o.b. has no two letters in a row.
          else if (small === 0x62) marks |= MARK.englishBirth
        } else if (code === 0x2e) dots += 1
        else if (code === 0x3a) colons += 1
        else {
          if (code === 0x2d) dashes += 1
          seen |= ASCII[code] ?? 0
        }
      }
    }
    before = code
  }
  return {
    digits,
    longestDigits,
    hasKana: (seen & KANA) !== 0,
    hasKanji: (seen & KANJI) !== 0,
    hasKatakana: (seen & KATAKANA) !== 0,
    hasSpace: (seen & SPACE) !== 0,
    hasUpper: (seen & UPPER) !== 0,
    hasLatin: (seen & LATIN) !== 0,
    longestAscii,
    hasBackslash: (seen & BACKSLASH) !== 0,
    hasSlash: (seen & SLASH) !== 0,
    hasEquals: (seen & EQUALS) !== 0,
    hasAt: (seen & AT) !== 0,
    hasNewline: (seen & NEWLINE) !== 0,
    colons,
    dots,
    dashes,
    hasPlace: (seen & PLACE) !== 0,
    hasNumberGap: (seen & NUMBER_GAP) !== 0,
    hasRule: (seen & RULE) !== 0,
    marks,
  }
}
