const OUTWARD =
  /url\(\s*['"]?(?!#)|(?:image-set|image|src|cross-fade|element|expression)\(|@(?!media\b)|javascript:|-moz-binding|behavior\s*:/i

/** Whether CSS in an SVG fetches or runs something: another file's address, an import, a font, an old way to script. */
export function reachesOut(css: string): boolean {
  return OUTWARD.test(withoutEscapes(css))
}

/** CSS escapes, comments and character references undone, so that none hides a word. */
function withoutEscapes(text: string): string {
  return text
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hex, dec) =>
      character(hex ? Number.parseInt(hex, 16) : Number(dec)),
    )
    .replace(/\\(?:([\da-f]{1,6})\s?|\r?\n|(.))/gi, (_, hex, kept = '') =>
      hex ? character(Number.parseInt(hex, 16)) : kept,
    )
    .replace(/\/\*[\s\S]*?\*\//g, '')
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
