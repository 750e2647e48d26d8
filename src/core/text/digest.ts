const WORD = 0x1_0000_0000
/** The prime is 2^40 + 0x1b3. */
const PRIME_LOW = 0x1b3
const encoder = new TextEncoder()

/** A short digest of a text (FNV-1a, 64 bits, 16 hex digits): to see that something changed, not to keep secrets. */
export function digestOf(text: string): string {
  // Two halves as numbers: with BigInt this was a tenth of the time a check takes.
  let high = 0xcbf2_9ce4
  let low = 0x8422_2325
  for (const byte of encoder.encode(text)) {
    const mixed = (low ^ byte) >>> 0
    const product = mixed * PRIME_LOW
    high = (high * PRIME_LOW + Math.floor(product / WORD) + ((mixed << 8) >>> 0)) >>> 0
    low = product >>> 0
  }
  return hex(high) + hex(low)
}

function hex(half: number): string {
  return half.toString(16).padStart(8, '0')
}
