/** A text cut to a number of terminal columns, with … at the end; kana, kanji and full width take two. */
export function cutTo(columns: number, text: string): string {
  let [width, kept] = [0, '']
  for (const char of text) {
    width += isWide(char) ? 2 : 1
    if (width > columns) return `${kept}…`
    kept += char
  }
  return kept
}

function isWide(char: string): boolean {
  return /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(
    char,
  )
}
