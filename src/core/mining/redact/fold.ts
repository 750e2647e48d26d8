const HALF_KANA =
  'ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜'

/**
 * A text with full-width ASCII, ideographic spaces and every kind of dash made plain ASCII, and half-width kana whole
 * (but its ﾞ and ﾟ stay a code unit of their own).
 * One code unit in is one code unit out, so that offsets found in it hold in the original.
 */
export function fold(text: string): string {
  let folded = ''
  let from = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code < 0xa0 || (code > 0x3000 && code < 0xff01 && code !== 0x30fc)) continue
    const to = code === 0x30fc || code === 0xff70 ? longMark(text, index, code) : foldedCode(code)
    if (to === code) continue
    folded += text.slice(from, index) + String.fromCharCode(to)
    from = index + 1
  }
  return from === 0 ? text : folded + text.slice(from)
}

function foldedCode(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0
  if (code >= 0xff66 && code <= 0xff9f) return HALF_KANA.charCodeAt(code - 0xff66)
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return 0x2d
  // ￥￥FILESV￥share
  if (code === 0xffe5) return 0xa5
  return code === 0x3000 || code === 0xa0 ? 0x20 : code
}

/** 090ー1234: a long-vowel mark between digits is a dash. */
function longMark(text: string, index: number, code: number): number {
  return isDigit(text.charCodeAt(index - 1)) && isDigit(text.charCodeAt(index + 1)) ? 0x2d : foldedCode(code)
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)
}
