const BROWSERS = [
  ['Edge', /Edg(?:A|iOS)?\/(\d+)/],
  ['Opera', /OPR\/(\d+)/],
  ['Firefox', /(?:Firefox|FxiOS)\/(\d+)/],
  ['Chrome', /(?:Chrome|CriOS)\/(\d+)/],
  ['Safari', /Version\/(\d+)[\d.]* (?:Mobile\/\w+ )?Safari/],
] as const

const SYSTEMS = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android ?(\d*)/],
  ['Windows', /Windows NT/],
  ['macOS', /Macintosh/],
  ['ChromeOS', /CrOS/],
  ['Linux', /Linux/],
] as const

/** Browser and system in words a reader knows, from what the browser says of itself; its own words where they are strange. */
export function environmentOf(userAgent: string): string {
  const browser = nameIn(BROWSERS, userAgent)
  const system = nameIn(SYSTEMS, userAgent)
  return browser && system ? `${browser}, ${system}` : userAgent
}

function nameIn(known: readonly (readonly [string, RegExp])[], userAgent: string): string | undefined {
  for (const [name, pattern] of known) {
    const found = pattern.exec(userAgent)
    if (found) return `${name} ${found[1] ?? ''}`.trim()
  }
  return undefined
}
