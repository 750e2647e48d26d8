import { isDigit, isLatin, isOneOf } from './characters.ts'
import {
  firstNumber,
  LETTER_SETS,
  MARK,
  NAME_MARK,
  PAIR_SETS,
  SECOND_COUNT,
  SET_MARKS,
  SET_NAME_MARKS,
  secondNumber,
} from './marks.ts'
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
  /** Bits of NAME_MARK. */
  readonly nameMarks: number
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
const ALONE_SAYS: ReadonlyMap<number, number> = new Map([
  [0x0a, NEWLINE],
  [0x20, SPACE],
  [0x2f, SLASH],
  [0x3d, EQUALS],
  [0x40, AT],
  [0x5c, BACKSLASH],
])

/*
 * Below the bits above, which say what a character is, stand its numbers as first and second of a sign, and whether it is a
 * sign alone: all that is known about a code unit is in one number and takes one look into memory.
 */
const FIRST = 11
const SECOND = 20
const NUMBER = 0x1ff
const ALONE = 1 << 29
const ABOUT = new Uint32Array(0x10000)
for (let code = 0; code < ABOUT.length; code += 1) ABOUT[code] = aboutOf(code)

/** How a character stands beside others. */
const NUMBER_GAP = 1
const LETTER_GAP = 2
const CAPITAL_GAP = 4
const ADDRESSED_LATIN = 8
const LATIN_THEN_KANA = 16
const KATAKANA_GAP = 32
const QUOTED_KATAKANA = 64

const ADDRESS = NAME_MARK.address

/** Looks through a folded text once. */
export function cluesIn(folded: string): Clues {
  let [digits, longestDigits, digitRun, longestAscii, asciiRun, colons, dots, dashes] = [
    0, 0, 0, 0, 0, 0, 0, 0,
  ]
  let [seen, beside, marks, nameMarks, first, before, second] = [0, 0, 0, 0, 0, 0, 0]
  let addresses: number[] | undefined
  for (let index = 0; index < folded.length; index += 1) {
    const code = folded.charCodeAt(index)
    const about = ABOUT[code] ?? 0
    seen |= about
    const number = (about >> SECOND) & NUMBER
    if (number !== 0) {
      const both = first === 0 ? 0 : (PAIR_SETS[first * SECOND_COUNT + number] ?? 0)
      const alone = (about & ALONE) === 0 ? 0 : (PAIR_SETS[number] ?? 0)
      if (both + alone !== 0) {
        marks |= (SET_MARKS[both] ?? 0) | (SET_MARKS[alone] ?? 0)
        const bothNames = SET_NAME_MARKS[both] ?? 0
        const aloneNames = SET_NAME_MARKS[alone] ?? 0
        nameMarks |= bothNames | aloneNames
        if (((bothNames | aloneNames) & ADDRESS) !== 0) {
          addresses ??= []
          if ((bothNames & ADDRESS) !== 0) addresses.push(index - 1)
          if ((aloneNames & ADDRESS) !== 0) addresses.push(index)
        }
      }
    }
    first = (about >> FIRST) & NUMBER
    if (code > 0x20 && code < 0x7f) {
      asciiRun = before > 0x20 && before < 0x7f ? asciiRun + 1 : 1
      if (asciiRun > longestAscii) longestAscii = asciiRun
      if (code >= 0x30 && code <= 0x39) {
        digits += 1
        digitRun = before >= 0x30 && before <= 0x39 ? digitRun + 1 : 1
        if (digitRun > longestDigits) longestDigits = digitRun
      } else if (isLatin(code)) {
        if (before >= 0x41 && before < 0x7f) {
          const set = LETTER_SETS[((before & 31) << 5) | (code & 31)] ?? 0
          marks |= SET_MARKS[set] ?? 0
          nameMarks |= SET_NAME_MARKS[set] ?? 0
        } else if (before < 0x41) {
          // d.o.b. has no two letters in a row.
          if ((code | 0x20) === 0x62) marks |= MARK.englishBirth
          if (before === 0x20 || before === 0x2e) beside |= gapBits(code, before, second)
        }
      } else if (code === 0x2e) dots += 1
      else if (code === 0x3a) colons += 1
      else if (code === 0x2d) dashes += 1
    } else if (before < 0x80 || before === 0x300c || before === 0x300e)
      beside |= besideBits(code, before, second)
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
    hasNumberGap: (beside & NUMBER_GAP) !== 0,
    hasLetterGap: (beside & LETTER_GAP) !== 0,
    hasCapitalGap: (beside & CAPITAL_GAP) !== 0,
    hasAddressedLatin: (beside & ADDRESSED_LATIN) !== 0,
    hasLatinThenKana: (beside & LATIN_THEN_KANA) !== 0,
    hasKatakanaGap: (beside & KATAKANA_GAP) !== 0,
    hasQuotedKatakana: (beside & QUOTED_KATAKANA) !== 0,
    marks,
    nameMarks,
    runs: runsIn(folded),
    addresses: addresses ?? NONE,
  }
}

const NONE: readonly number[] = []

/** How a space, an accented letter or a Japanese character stands behind ASCII or a quotation mark. */
function besideBits(code: number, before: number, second: number): number {
  if (code === 0x20) return isBeforeStreet(before) ? NUMBER_GAP : 0
  if (code > 0xa0 && code < 0x2000) return before === 0x20 ? CAPITAL_GAP : 0
  if (code < 0x3040) return 0
  let bits = 0
  if (code >= 0x309b && code < 0x3100) {
    if (before === 0x300c || before === 0x300e) bits |= QUOTED_KATAKANA
    else if (before === 0x20 && second >= 0x309b && second < 0x3100) bits |= KATAKANA_GAP
  }
  if (!isLatin(before)) return bits
  if (code < 0x3100 && before >= 0x61) bits |= LATIN_THEN_KANA
  return isAddress(code) ? bits | ADDRESSED_LATIN : bits
}

const isAddress = isOneOf('さ様く氏でと')

/** A digit, a capital or a comma. */
function isBeforeStreet(code: number): boolean {
  return isDigit(code) || (code >= 0x41 && code <= 0x5a) || code === 0x2c
}

function gapBits(code: number, gap: number, before: number): number {
  const bits = isLatin(before) ? LETTER_GAP : 0
  const isWestern = bits !== 0 || before === 0x2e || (before >= 0xc0 && before < 0x250)
  return gap === 0x20 && code <= 0x5a && isWestern ? bits | CAPITAL_GAP : bits
}

function aboutOf(code: number): number {
  const alone = PAIR_SETS[secondNumber(code)] === 0 ? 0 : ALONE
  return seenOf(code) | (firstNumber(code) << FIRST) | (secondNumber(code) << SECOND) | alone
}

function seenOf(code: number): number {
  if (code >= 0x3400) return KANJI
  // ゛ and ゜ alone are kana.
  if (code >= 0x3040) return code >= 0x3100 ? 0 : code > 0x30a0 ? KANA | KATAKANA : KANA
  if (code > 0xa0 && code < 0x2000) return code === 0xa5 ? BACKSLASH : LATIN | UPPER
  if (isLatin(code)) return code <= 0x5a ? LATIN | UPPER : LATIN
  return ALONE_SAYS.get(code) ?? 0
}
