/** Writes numbers and texts into a growing byte array. */
export type ByteWriter = Readonly<{
  /** An unsigned integer below 2^32, seven bits a byte. */
  varint: (value: number) => void
  byte: (value: number) => void
  bytes: (values: Uint8Array | readonly number[]) => void
  /** UTF-8 with its length before it. */
  text: (text: string) => void
  /** Sorted texts, each without what it shares with the one before. */
  sortedTexts: (texts: readonly string[]) => void
  finish: () => Uint8Array
}>

/** A new, empty writer. */
export function byteWriter(): ByteWriter {
  let buffer = new Uint8Array(1024)
  let length = 0
  const encoder = new TextEncoder()
  const room = (count: number) => {
    if (length + count <= buffer.length) return
    const larger = new Uint8Array(Math.max(buffer.length * 2, length + count))
    larger.set(buffer)
    buffer = larger
  }
  const byte = (value: number) => {
    room(1)
    buffer[length++] = value
  }
  const varint = (value: number) => {
    let rest = value
    while (rest > 127) {
      byte((rest & 127) | 128)
      rest = Math.floor(rest / 128)
    }
    byte(rest)
  }
  const bytes = (values: Uint8Array | readonly number[]) => {
    room(values.length)
    buffer.set(values, length)
    length += values.length
  }
  const text = (value: string) => {
    const encoded = encoder.encode(value)
    varint(encoded.length)
    bytes(encoded)
  }
  const sortedTexts = (texts: readonly string[]) => {
    varint(texts.length)
    let before = ''
    for (const value of texts) {
      let shared = 0
      while (shared < before.length && shared < value.length && before[shared] === value[shared]) shared++
      // Never between the halves of a surrogate pair: each half alone is not UTF-8.
      if (shared > 0 && /[\uD800-\uDBFF]/.test(value.charAt(shared - 1))) shared--
      varint(shared)
      text(value.slice(shared))
      before = value
    }
  }
  return { varint, byte, bytes, text, sortedTexts, finish: () => buffer.slice(0, length) }
}

/** Reads what a `ByteWriter` wrote, in the same order. Throws a RangeError past the end. */
export type ByteReader = Readonly<{
  varint: () => number
  byte: () => number
  bytes: (count: number) => Uint8Array
  text: () => string
  sortedTexts: () => string[]
}>

/** A reader at the beginning of the bytes. */
export function byteReader(source: Uint8Array): ByteReader {
  let at = 0
  const decoder = new TextDecoder()
  const byte = () => {
    const value = source[at++]
    if (value === undefined) throw new RangeError('The search index ends too early')
    return value
  }
  const varint = () => {
    let value = 0
    let scale = 1
    for (;;) {
      const next = byte()
      value += (next & 127) * scale
      if (next < 128) return value
      scale *= 128
    }
  }
  const bytes = (count: number) => {
    if (at + count > source.length) throw new RangeError('The search index ends too early')
    at += count
    return source.subarray(at - count, at)
  }
  const text = () => decoder.decode(bytes(varint()))
  const sortedTexts = () => {
    const texts: string[] = []
    let before = ''
    for (let rest = varint(); rest > 0; rest--) {
      before = before.slice(0, varint()) + text()
      texts.push(before)
    }
    return texts
  }
  return { varint, byte, bytes, text, sortedTexts }
}
