import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { TokenizerBuilder } from '@patdx/kuromoji'
import type { Analyse } from '#core/search/token.ts'

let opened: Promise<Analyse> | undefined

/** Opens the morphological analyser of the build (kuromoji with IPADIC, about a second, once). Not for browsers: 18 MB. */
export function openAnalyser(): Promise<Analyse> {
  opened ??= readDictionary()
  return opened
}

async function readDictionary(): Promise<Analyse> {
  const home = dirname(dirname(createRequire(import.meta.url).resolve('@patdx/kuromoji')))
  // The loader that comes with it unpacks in pieces of 16 KB and copies 130 MB twice: half a second of CPU.
  const loader = { loadArrayBuffer: async (file: string) => unpacked(readFileSync(join(home, 'dict', file))) }
  const tokenizer = await new TokenizerBuilder({ loader }).build().catch((cause: unknown) => {
    throw new Error('Could not read the dictionary of the morphological analyser', { cause })
  })
  return text =>
    tokenizer.tokenize(text).map(token => ({
      surface: token.surface_form,
      base: token.basic_form && token.basic_form !== '*' ? token.basic_form : token.surface_form,
      reading: token.reading,
      pos: token.pos,
      detail: token.pos_detail_1,
    }))
}

/** A gzip file says at its end how large its content is, so it is unpacked in one piece. */
function unpacked(packed: Buffer): ArrayBuffer {
  const size = packed.readUInt32LE(packed.length - 4)
  const { buffer, byteOffset, byteLength } = gunzipSync(packed, { chunkSize: Math.max(64, size + 1) })
  return buffer.byteLength === byteLength ? buffer : buffer.slice(byteOffset, byteOffset + byteLength)
}
