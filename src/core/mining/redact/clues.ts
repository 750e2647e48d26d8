import { isLatin, isOneOf } from './characters.ts'
import { LETTER_MARKS, MARK, SIGN_BITS, SIGN_MARKS, SIGN_NUMBERS } from './marks.ts'
import { type Runs, runsIn } from './runs.ts'

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
  /** A space right after a digit, a capital or a comma, as between the number and the name of a street. */
  readonly hasNumberGap: boolean
  /** A letter, a space or a point, a letter: two words in a row. */
  readonly hasLetterGap: boolean
  /** A letter or a point, a space, a capital. */
  readonly hasCapitalGap: boolean
  /** A letter and how さん, 様, くん, 氏, です and と申します begin right behind it. */
  readonly hasAddressedLatin: boolean
  /** A small letter and hiragana right behind it. */
  readonly hasLatinThenKana: boolean
  /** A space between two katakana. */
  readonly hasKatakanaGap: boolean
  /** Katakana right behind 「 or 『. */
  readonly hasQuotedKatakana: boolean
  /** Bits of MARK: which signs of patterns are there. */
  readonly marks: number
  readonly runs: Runs
  /** Where a word of address may begin, in order. */
  readonly addresses: readonly number[]
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
const NUMBER_GAP = 2048
const LETTER_GAP = 4096
const CAPITAL_GAP = 8192
const ADDRESSED_LATIN = 16384
const LATIN_THEN_KANA = 32768
const KATAKANA_GAP = 65536
const QUOTED_KATAKANA = 131072
/** What each ASCII character but letters and digits says. */
const ASCII = new Uint16Array(0x80)
for (const [char, bits] of [
  ['/', SLASH],
  ['\\', BACKSLASH],
  ['=', EQUALS],
  ['@', AT],
] as const)
  ASCII[char.charCodeAt(0)] = bits

/** Looks through a folded text once. */
export function cluesIn(folded: string): Clues {
  let [digits, longestDigits, digitRun, longestAscii, asciiRun, colons, dots, dashes] = [
    0, 0, 0, 0, 0, 0, 0, 0,
  ]
  let seen = 0
  let marks = 0
  let number = 0
  let before = 0
  let second = 0
  let addresses: number[] | undefined
  for (let index = 0; index < folded.length; index += 1) {
    const code = folded.charCodeAt(index)
    const last = number
    number = SIGN_NUMBERS[code] ?? 0
    if (number !== 0) {
      const alone = SIGN_MARKS[number] ?? 0
      const both = SIGN_MARKS[(last << SIGN_BITS) | number] ?? 0
      if (((alone | both) & MARK.address) !== 0) {
        addresses ??= []
        if ((both & MARK.address) !== 0) addresses.push(index - 1)
        if ((alone & MARK.address) !== 0) addresses.push(index)
      }
      marks |= alone | both
    }
    if (code >= 0x3040) {
      digitRun = 0
      asciiRun = 0
      if (code < 0x3100) {
        if (code >= 0x309b) seen |= katakanaBits(code, before, second)
        else seen |= KANA
      } else if (code >= 0x3400) seen |= KANJI
      if (before < 0x80 && isLatin(before)) seen |= behindLatin(code, before)
    } else if (code <= 0x20 || code > 0x7e) {
      digitRun = 0
      asciiRun = 0
      if (code === 0x20) {
        seen |= SPACE
        if ((before >= 0x30 && before <= 0x39) || (before >= 0x41 && before <= 0x5a) || before === 0x2c)
          seen |= NUMBER_GAP
      } else if (code === 10) seen |= NEWLINE
      else if (code === 0xa5) seen |= BACKSLASH
      else if (code > 0xa0 && code < 0x2000) {
        seen |= LATIN | UPPER
        if (before === 0x20) seen |= CAPITAL_GAP
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
          if (before >= 0x41 && before < 0x7f) marks |= LETTER_MARKS[((before & 31) << 5) | (code & 31)] ?? 0
          else if (before < 0x41) {
            // d.o.b. has no two letters in a row.
            if (small === 0x62) marks |= MARK.englishBirth
            if (before === 0x20 || before === 0x2e) seen |= gapBits(code, before, second)
          }
        } else if (code === 0x2e) dots += 1
        else if (code === 0x3a) colons += 1
        else {
          if (code === 0x2d) dashes += 1
          seen |= ASCII[code] ?? 0
        }
      }
    }
    second = before
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
    hasNumberGap: (seen & NUMBER_GAP) !== 0,
    hasLetterGap: (seen & LETTER_GAP) !== 0,
    hasCapitalGap: (seen & CAPITAL_GAP) !== 0,
    hasAddressedLatin: (seen & ADDRESSED_LATIN) !== 0,
    hasLatinThenKana: (seen & LATIN_THEN_KANA) !== 0,
    hasKatakanaGap: (seen & KATAKANA_GAP) !== 0,
    hasQuotedKatakana: (seen & QUOTED_KATAKANA) !== 0,
    marks,
    runs: runsIn(folded),
    addresses: addresses ?? NONE,
  }
}

const NONE: readonly number[] = []

/** Katakana, ゛ and ゜ alone among it. */
function katakanaBits(code: number, before: number, second: number): number {
  const bits = code > 0x30a0 ? KANA | KATAKANA : KANA
  if (before === 0x300c || before === 0x300e) return bits | QUOTED_KATAKANA
  return before === 0x20 && second >= 0x309b && second < 0x3100 ? bits | KATAKANA_GAP : bits
}

const isAddress = isOneOf('さ様く氏でと')

function behindLatin(code: number, before: number): number {
  const bits = code < 0x3100 && before >= 0x61 ? LATIN_THEN_KANA : 0
  return isAddress(code) ? bits | ADDRESSED_LATIN : bits
}

function gapBits(code: number, gap: number, before: number): number {
  const bits = isLatin(before) ? LETTER_GAP : 0
  const isWestern = bits !== 0 || before === 0x2e || (before >= 0xc0 && before < 0x250)
  return gap === 0x20 && code <= 0x5a && isWestern ? bits | CAPITAL_GAP : bits
}
