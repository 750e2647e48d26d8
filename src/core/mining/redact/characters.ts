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
