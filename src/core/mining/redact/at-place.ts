import { isLatin } from './characters.ts'
import { type EdgeCharacters, edgeCharacters } from './edge-characters.ts'

/** Whether a pattern matches at one place of a text. */
export type AtPlace = (text: string, at: number) => boolean

/**
 * Whether a pattern anchored with ^ matches right from a place on, in so many characters. Most often it does not, and most
 * often the first character tells: the pattern is only asked where it may begin so.
 */
export function matchingFrom(pattern: RegExp, reach: number): AtPlace {
  const mayBegin = isIn(edgeCharacters(pattern.source, 'first'), pattern.ignoreCase)
  return (text, at) => mayBegin(text.charCodeAt(at)) && pattern.test(text.slice(at, at + reach))
}

/**
 * The same of so many characters before a place and a pattern that ends with $. It is looked at backwards from the place,
 * instead of from each character to it.
 */
export function matchingBefore(
  { source, ignoreCase = false }: { readonly source: string; readonly ignoreCase?: boolean },
  reach: number,
): AtPlace {
  const mayEnd = isIn(edgeCharacters(source, 'last'), ignoreCase)
  const pattern = new RegExp(`(?<=${source})`, ignoreCase ? 'iy' : 'y')
  return (text, at) => {
    if (!mayEnd(text.charCodeAt(at - 1))) return false
    const before = text.slice(Math.max(0, at - reach), at)
    pattern.lastIndex = before.length
    return pattern.test(before)
  }
}

/** A bit for each code unit: 8 KB, of which a text touches little. Outside a text every pattern is asked. */
function isIn(characters: EdgeCharacters, ignoreCase: boolean): (code: number) => boolean {
  if (characters === undefined) return () => true
  const bits = new Uint32Array(0x10000 >>> 5)
  const add = (code: number) => {
    bits[code >>> 5] = (bits[code >>> 5] ?? 0) | (1 << (code & 31))
  }
  for (const [from, to] of characters)
    for (let code = from; code <= to; code += 1) {
      add(code)
      if (ignoreCase && isLatin(code)) add(code ^ 0x20)
    }
  return code => ((bits[code >>> 5] ?? 0) & (1 << (code & 31))) !== 0 || Number.isNaN(code)
}
