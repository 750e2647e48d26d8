import { isKanji } from './characters.ts'

/** Characters of one kind in a row, each run by where it begins and where it ends: begin, end, begin, end. */
export type Runs = {
  /** Kanji, with ノ, ツ and ケ between two of them (一ノ瀬), at most 14 at a time. */
  readonly kanji: readonly number[]
  /** Katakana with ・, =, ゛ and ゜ among or beside them, at least two in a row. */
  readonly katakana: readonly number[]
  /** Printable ASCII without a space, at least three in a row. */
  readonly ascii: readonly number[]
}

const LONGEST_KANJI = 14
const LEAST_KATAKANA = 2
const LEAST_ASCII = 3
const NONE: readonly number[] = []

/** The runs of a folded text, from one look at each code unit. */
export function runsIn(folded: string): Runs {
  let kanji: number[] | undefined
  let katakana: number[] | undefined
  let ascii: number[] | undefined
  /** Where the run that is not over yet began, one behind it; 0 outside of one. */
  let [kanjiFrom, katakanaFrom, asciiFrom] = [0, 0, 0]
  for (let index = 0; index <= folded.length; index += 1) {
    const code = index < folded.length ? folded.charCodeAt(index) : 0
    if (code >= 0x3041 && code < 0x309b && kanjiFrom + katakanaFrom + asciiFrom === 0) continue
    if (isKanji(code) || (kanjiFrom > 0 && isBetweenKanji(code) && isKanji(folded.charCodeAt(index + 1)))) {
      if (kanjiFrom === 0) kanjiFrom = index + 1
      else if (index + 1 - kanjiFrom === LONGEST_KANJI) {
        kanji ??= []
        kanji.push(kanjiFrom - 1, index)
        kanjiFrom = isKanji(code) ? index + 1 : 0
      }
    } else if (kanjiFrom > 0) {
      kanji ??= []
      kanji.push(kanjiFrom - 1, index)
      kanjiFrom = 0
    }
    if (isInKatakana(code)) {
      if (katakanaFrom === 0) katakanaFrom = index + 1
    } else if (katakanaFrom > 0) {
      if (index + 1 - katakanaFrom >= LEAST_KATAKANA) {
        katakana ??= []
        katakana.push(katakanaFrom - 1, index)
      }
      katakanaFrom = 0
    }
    if (code > 0x20 && code < 0x7f) {
      if (asciiFrom === 0) asciiFrom = index + 1
    } else if (asciiFrom > 0) {
      if (index + 1 - asciiFrom >= LEAST_ASCII) {
        ascii ??= []
        ascii.push(asciiFrom - 1, index)
      }
      asciiFrom = 0
    }
  }
  return { kanji: kanji ?? NONE, katakana: katakana ?? NONE, ascii: ascii ?? NONE }
}

/** ノ, ツ and ケ. */
function isBetweenKanji(code: number): boolean {
  return code === 0x30ce || code === 0x30c4 || code === 0x30b1
}

function isInKatakana(code: number): boolean {
  return (code >= 0x30a1 && code <= 0x30fc) || code === 0x3d || code === 0x309b || code === 0x309c
}
