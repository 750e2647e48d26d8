const MASK = 0xffff_ffff_ffff_ffffn
const PRIME = 0x0000_0100_0000_01b3n

/** A short digest of a text (FNV-1a, 64 bits, 16 hex digits): to see that something changed, not to keep secrets. */
export function digestOf(text: string): string {
  let hash = 0xcbf2_9ce4_8422_2325n
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * PRIME) & MASK
  return hash.toString(16).padStart(16, '0')
}
