/** Kanji, 々, ヶ and halves of surrogate pairs, by code unit. */
export function isKanji(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xd840 && code <= 0xdfff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code === 0x3005 ||
    code === 0x30f6
  )
}

/** Katakana with ー, without ・. */
export function isKatakana(code: number): boolean {
  return (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc
}

/** Hiragana. */
export function isHiragana(code: number): boolean {
  return code >= 0x3041 && code <= 0x3096
}

let classes = new Uint32Array(0x10000)
let classCount = 0

/** Whether a code unit is one of a few characters. 32 such classes share a table, each has a bit of it. */
export function isOneOf(characters: string): (code: number) => boolean {
  if (classCount % 32 === 0) classes = new Uint32Array(0x10000)
  const table = classes
  const bit = 1 << (classCount % 32)
  classCount += 1
  for (const character of characters)
    table[character.charCodeAt(0)] = (table[character.charCodeAt(0)] ?? 0) | bit
  return code => ((table[code] ?? 0) & bit) !== 0
}

/** Whether every code unit of a text, at least one, is such a character. */
export function isAll(text: string, is: (code: number) => boolean): boolean {
  for (let at = 0; at < text.length; at += 1) if (!is(text.charCodeAt(at))) return false
  return text !== ''
}

/** Digits 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Letters a to z of either case. */
export function isLatin(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

/** Where the run of such characters that ends at `end` begins, `longest` at most. */
export function runStart(
  text: string,
  end: number,
  { is, longest }: { is: (code: number) => boolean; longest: number },
): number {
  let start = end
  while (start > 0 && end - start < longest && is(text.charCodeAt(start - 1))) start -= 1
  return start
}
