import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { TokenizerBuilder } from '@patdx/kuromoji'

type Tokenizer = Awaited<ReturnType<TokenizerBuilder['build']>>
let opened: Promise<Tokenizer> | undefined

/** Opens kuromoji with IPADIC, once; about a second. Not for browsers: 18 MB. */
export function openTokenizer(): Promise<Tokenizer> {
  opened ??= readDictionary()
  return opened
}

function readDictionary(): Promise<Tokenizer> {
  const home = dirname(dirname(createRequire(import.meta.url).resolve('@patdx/kuromoji')))
  // The loader that comes with it unpacks in pieces of 16 KB and copies 130 MB twice: half a second of CPU.
  const loader = { loadArrayBuffer: async (file: string) => unpacked(readFileSync(join(home, 'dict', file))) }
  return new TokenizerBuilder({ loader }).build().catch((cause: unknown) => {
    throw new Error('Could not read the dictionary of the morphological analyser', { cause })
  })
}

/** A gzip file says at its end how large its content is, so it is unpacked in one piece. */
function unpacked(packed: Buffer): ArrayBuffer {
  const size = packed.readUInt32LE(packed.length - 4)
  const { buffer, byteOffset, byteLength } = gunzipSync(packed, { chunkSize: Math.max(64, size + 1) })
  return buffer.byteLength === byteLength ? buffer : buffer.slice(byteOffset, byteOffset + byteLength)
}
