import type { Part } from './part.ts'

const ENCODINGS = ['utf-8', 'shift_jis', 'euc-jp'] as const
const BOMS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
const SAMPLE = 1024 * 1024
const LONGEST_LOOK = 64 * 1024 * 1024

/**
 * The encoding of a file, by trying: byte order mark, then UTF-8 that allows no error (CP932 cannot pass it),
 * then CP932 and EUC-JP, ISO-2022-JP by its escapes, Windows-1252 by accents between ASCII letters, UTF-16 by its NULs.
 * Looks at 1 MB from the first byte above ASCII on.
 */
export async function encodingOf(part: Part): Promise<string> {
  const sample = await sampleOf(part)
  const bom = BOMS.find(([, bytes]) => bytes.every((byte, index) => sample[index] === byte))
  if (bom !== undefined) return bom[0]
  const wide = wideEncoding(sample)
  if (wide !== undefined) return wide
  if (hasJisEscape(sample)) return 'iso-2022-jp'
  const valid = ENCODINGS.filter(encoding => isValid(sample, encoding))
  if (valid[0] === 'utf-8') return 'utf-8'
  if (isWestern(sample)) return 'windows-1252'
  if (valid.length === 1 && valid[0] !== undefined) return valid[0]
  // Both or neither can be read: the one that gives more kana and fewer broken characters.
  const candidates = valid.length > 1 ? valid : ENCODINGS
  const scored = candidates.map(encoding => ({ encoding, score: likeness(sample, encoding) }))
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).encoding
}

/** The text of a file, chunk by chunk; bytes that mean nothing become U+FFFD. */
export async function* decoded(
  part: Part,
  encoding: string,
  onBytes: (count: number) => void = () => undefined,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of await part.open()) {
    onBytes(chunk.length)
    const text = decoder.decode(chunk, { stream: true })
    if (text !== '') yield text
  }
  const rest = decoder.decode()
  if (rest !== '') yield rest
}

async function sampleOf(part: Part): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  let looked = 0
  for await (const chunk of await part.open()) {
    looked += chunk.length
    const plain =
      chunks.length > 0 &&
      size >= 64 &&
      !hasHighByte(chunk) &&
      size === chunks[0]?.length &&
      !hasHighByte(chunks[0])
    if (!plain) {
      chunks.push(chunk)
      size += chunk.length
    }
    if (size >= SAMPLE || looked >= LONGEST_LOOK) break
  }
  return Buffer.concat(chunks).subarray(0, SAMPLE)
}

function hasHighByte(bytes: Uint8Array): boolean {
  return bytes.some(byte => byte > 127 || byte === 0x1b)
}

function hasJisEscape(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return buffer.includes('\x1b$B') || buffer.includes('\x1b$@')
}

/** UTF-16 without a byte order mark: headings and commas are ASCII, so half of all bytes are NUL, always on the same side. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 2000)
  let [even, odd] = [0, 0]
  for (let index = 0; index < head.length; index += 1) {
    if (head[index] !== 0) continue
    if (index % 2 === 0) even += 1
    else odd += 1
  }
  if (odd > 2 && odd >= head.length / 10 && even === 0) return 'utf-16le'
  return even > 2 && even >= head.length / 10 && odd === 0 ? 'utf-16be' : undefined
}

/**
 * Western text: its accents, quotes and dashes stand alone between ASCII, where Japanese encodings put two bytes together.
 * Katakana of CP932 can end in ASCII too; a text in which CP932 finds kana is Japanese.
 */
function isWestern(bytes: Uint8Array): boolean {
  let [high, alone] = [0, 0]
  for (let index = 0; index < bytes.length; index += 1) {
    if ((bytes[index] ?? 0) < 128) continue
    high += 1
    if ((bytes[index - 1] ?? 0) < 128 && (bytes[index + 1] ?? 0) < 128) alone += 1
  }
  return high > 0 && alone >= high * 0.8 && kanaCount(new TextDecoder('shift_jis').decode(bytes)) === 0
}

function kanaCount(text: string): number {
  return text.match(/[\u3041-\u3096\u30a1-\u30fa]/g)?.length ?? 0
}

function isValid(bytes: Uint8Array, encoding: string): boolean {
  try {
    // stream: the sample may end inside a character.
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

function likeness(bytes: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(bytes)
  const broken = text.split('\ufffd').length - 1
  const kana = kanaCount(text)
  const rare = text.match(/[\uff61-\uff9f\ue000-\uf8ff]/g)?.length ?? 0
  return kana - broken * 20 - rare * 2
}
