/** A file and its bytes. */
export type PackedFile = Readonly<{ name: string; bytes: Uint8Array }>

/** What the file is called that holds all others of its folder. */
export const PACK_NAME = 'offline.bin'

/**
 * All files of a folder as one: four bytes with the length of a list, the list of names and sizes as JSON, the files.
 * The answer index is some hundred small files, since a search loads few of them; a browser that wants them all asks once.
 */
export function packFiles(files: readonly PackedFile[]): Uint8Array {
  const list = new TextEncoder().encode(JSON.stringify(files.map(({ name, bytes }) => [name, bytes.length])))
  const pack = new Uint8Array(4 + list.length + files.reduce((sum, { bytes }) => sum + bytes.length, 0))
  new DataView(pack.buffer).setUint32(0, list.length)
  pack.set(list, 4)
  let at = 4 + list.length
  for (const { bytes } of files) {
    pack.set(bytes, at)
    at += bytes.length
  }
  return pack
}

/** The files of a pack. Throws where it is cut short or no pack. */
export function unpackFiles(pack: Uint8Array): readonly PackedFile[] {
  if (pack.length < 4) throw new Error('A pack of files is cut short')
  const length = new DataView(pack.buffer, pack.byteOffset).getUint32(0)
  let at = 4 + length
  if (at > pack.length) throw new Error('A pack of files is cut short')
  const list: readonly (readonly [string, number])[] = JSON.parse(
    new TextDecoder().decode(pack.subarray(4, at)),
  )
  const files = list.map(([name, size]) => {
    at += size
    return { name, bytes: pack.subarray(at - size, at) }
  })
  if (at !== pack.length) throw new Error('A pack of files is cut short')
  return files
}
