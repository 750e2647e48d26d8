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

const KANJI = 1
const KATAKANA = 2
const ASCII = 4
/** ノ, ツ and ケ, which are katakana too. */
const BETWEEN = 8
/** The kinds of runs each code unit may be in. */
const KINDS = new Uint8Array(0x10000)
for (let code = 0; code < KINDS.length; code += 1) KINDS[code] = kindsOf(code)

/** The runs of a folded text, from one look at each code unit. */
export function runsIn(folded: string): Runs {
  let kanji: number[] | undefined
  let katakana: number[] | undefined
  let ascii: number[] | undefined
  let [kanjiFrom, katakanaFrom, asciiFrom] = [0, 0, 0]
  /** The kinds of the runs that are not over yet. */
  let open = 0
  for (let index = 0; index <= folded.length; index += 1) {
    let kinds = index < folded.length ? (KINDS[folded.charCodeAt(index)] ?? 0) : 0
    if (kinds > BETWEEN)
      kinds = KATAKANA | ((open & KANJI) !== 0 && isKanji(folded.charCodeAt(index + 1)) ? KANJI : 0)
    const changed = kinds ^ open
    if (changed === 0) continue
    if ((changed & KANJI) !== 0) {
      if ((kinds & KANJI) !== 0) kanjiFrom = index
      else {
        kanji ??= []
        addKanji(folded, { start: kanjiFrom, end: index }, kanji)
      }
    }
    if ((changed & KATAKANA) !== 0) {
      if ((kinds & KATAKANA) !== 0) katakanaFrom = index
      else if (index - katakanaFrom >= LEAST_KATAKANA) {
        katakana ??= []
        katakana.push(katakanaFrom, index)
      }
    }
    if ((changed & ASCII) !== 0) {
      if ((kinds & ASCII) !== 0) asciiFrom = index
      else if (index - asciiFrom >= LEAST_ASCII) {
        ascii ??= []
        ascii.push(asciiFrom, index)
      }
    }
    open = kinds
  }
  return { kanji: kanji ?? NONE, katakana: katakana ?? NONE, ascii: ascii ?? NONE }
}

/** A run in pieces; ノ, ツ or ケ where one ends are in neither. */
function addKanji(folded: string, { start, end }: { start: number; end: number }, kanji: number[]): void {
  let from = start
  while (end - from > LONGEST_KANJI) {
    kanji.push(from, from + LONGEST_KANJI)
    from += LONGEST_KANJI
    if (!isKanji(folded.charCodeAt(from))) from += 1
  }
  if (end > from) kanji.push(from, end)
}

function kindsOf(code: number): number {
  let kinds = isKanji(code) ? KANJI : 0
  if ((code >= 0x30a1 && code <= 0x30fc) || code === 0x3d || code === 0x309b || code === 0x309c)
    kinds |= KATAKANA
  if (code > 0x20 && code < 0x7f) kinds |= ASCII
  return code === 0x30ce || code === 0x30c4 || code === 0x30b1 ? kinds | BETWEEN : kinds
}
