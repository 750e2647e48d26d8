/** Tables so many that one of them growing, when it is there twice, is little beside all. */
const TABLES = 64
const FIRST_SIZE = 64
const GROWTH = 1.5
const FULL = 0.85

/**
 * Remembers ids in 9 to 14 bytes each, however long they are; with a million ids the odds of mistaking two are 1 in
 * 18,000. It grows a sixty-fourth at a time: no moment needs the double.
 */
export function createSeenIds(): { readonly add: (id: string) => boolean } {
  const tables = Array.from({ length: TABLES }, () => ({ slots: new Float64Array(FIRST_SIZE), count: 0 }))
  return {
    /** Whether the id is new. */
    add(id) {
      const hash = hash53(id) + 1
      const table = tables[hash % TABLES]
      if (table === undefined) return true
      if (!insert(table.slots, hash)) return false
      table.count += 1
      if (table.count > table.slots.length * FULL) table.slots = larger(table.slots)
      return true
    },
  }
}

function insert(slots: Float64Array, hash: number): boolean {
  for (let at = Math.floor(hash / TABLES) % slots.length; ; at = (at + 1) % slots.length) {
    if (slots[at] === hash) return false
    if (slots[at] === 0) {
      slots[at] = hash
      return true
    }
  }
}

function larger(slots: Float64Array): Float64Array<ArrayBuffer> {
  const next = new Float64Array(Math.ceil(slots.length * GROWTH))
  for (const hash of slots) if (hash !== 0) insert(next, hash)
  return next
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
