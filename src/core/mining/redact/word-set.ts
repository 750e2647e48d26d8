/** Whether a text is one of some words; most that are none are told by two characters and the length alone. */
export type WordSet = (text: string) => boolean

const BITS = 18

/** Makes one of words of any number. A table of bits is asked first: it is 32 KB, the words are many times that. */
export function wordSet(words: Iterable<string>): WordSet {
  const known = words instanceof Set ? words : new Set(words)
  const bits = new Uint32Array(2 ** (BITS - 5))
  for (const word of known) {
    const at = placeOf(word)
    bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31))
  }
  return text => {
    const at = placeOf(text)
    return ((bits[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0 && known.has(text)
  }
}

function placeOf(text: string): number {
  const { length } = text
  if (length < 2) return length === 0 ? 0 : text.charCodeAt(0)
  const ends = Math.imul(text.charCodeAt(0), 0x9e3779b1) ^ Math.imul(text.charCodeAt(length - 1), 0x85ebca6b)
  return Math.imul(ends ^ length ^ (text.charCodeAt(1) << 7), 0xc2b2ae35) >>> (32 - BITS)
}
