const SIZE = 64
const SHINGLE = 5

/** Text for comparing: NFKC, lower case, without spaces and punctuation. */
export function normalText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '')
}

/**
 * A bottom-k sketch (k = 64) of a text's character 5-grams: the k smallest hashes, ascending.
 * Two sketches estimate how much two texts overlap (Broder 1997). Short texts give fewer hashes.
 */
export function sketchOf(text: string): readonly number[] {
  const normal = normalText(text).slice(0, 20_000)
  const hashes = new Uint32Array(Math.max(0, normal.length - SHINGLE + 1))
  for (let at = 0; at < hashes.length; at++) hashes[at] = hashOf(normal, at)
  // Hashes are even over their range, so the smallest are nearly always below a bound; sorting all is dear.
  const bound = Math.floor((2 ** 32 * SIZE * 3) / Math.max(1, hashes.length))
  const few = smallestOf(hashes.filter(hash => hash <= bound))
  return few.length === SIZE ? few : smallestOf(hashes)
}

/** The smallest of some hashes, each once, ascending. */
function smallestOf(hashes: Uint32Array): readonly number[] {
  const smallest: number[] = []
  for (const hash of hashes.sort()) {
    if (smallest.length === SIZE) break
    if (hash !== smallest.at(-1)) smallest.push(hash)
  }
  return smallest
}

/** The estimated Jaccard similarity of two texts from their sketches, 0 to 1. */
export function similarity(a: readonly number[], b: readonly number[]): number {
  const size = Math.min(SIZE, Math.max(a.length, b.length))
  if (size === 0) return 0
  let i = 0
  let j = 0
  let shared = 0
  for (let seen = 0; seen < size && (i < a.length || j < b.length); seen++) {
    const left = a[i] ?? Number.POSITIVE_INFINITY
    const right = b[j] ?? Number.POSITIVE_INFINITY
    if (left === right) shared++
    if (left <= right) i++
    if (right <= left) j++
  }
  return shared / size
}

/** FNV-1a over one shingle, with a final mix so that the smallest hashes are a fair sample. */
function hashOf(text: string, at: number): number {
  let hash = 0x811c9dc5
  for (let i = at; i < at + SHINGLE; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
