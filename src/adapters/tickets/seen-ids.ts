/** Remembers ids in 8 to 16 bytes each, however long they are; with a million ids the odds of mistaking two are 1 in 18,000. */
export function createSeenIds(): { readonly add: (id: string) => boolean } {
  let size = 1 << 12
  let table = new Float64Array(size)
  let count = 0
  const insert = (into: Float64Array, hash: number): boolean => {
    for (let at = hash % into.length; ; at = (at + 1) % into.length) {
      if (into[at] === hash) return false
      if (into[at] === 0) {
        into[at] = hash
        return true
      }
    }
  }
  const grow = () => {
    size *= 2
    const larger = new Float64Array(size)
    for (const hash of table) if (hash !== 0) insert(larger, hash)
    table = larger
  }
  return {
    /** Whether the id is new. */
    add(id) {
      const isNew = insert(table, hash53(id) + 1)
      if (isNew) count += 1
      if (count > size * 0.7) grow()
      return isNew
    },
  }
}

/** cyrb53: a 53-bit hash, as many bits as a number holds exactly. */
function hash53(text: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 4_294_967_296 * (2_097_151 & (b >>> 0)) + (a >>> 0)
}
