import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type Entry, open as openZip, type ZipFile } from 'yauzl'

/** One file to import: on disk, inside a .gz or inside a .zip. It can be opened again and again. */
export type Part = {
  /** For messages: the path, with the name inside a zip after !. */
  readonly name: string
  readonly size: number
  readonly open: () => Promise<AsyncIterable<Uint8Array>>
}

const GREATEST_RATIO = 300
const FREE_BYTES = 256 * 1024 * 1024
const MOST_FILES = 200_000
const SKIPPED = /(?:^|[\\/])(?:\.|__MACOSX)/

/** The parts in files, folders (all levels) and archives, in the order of their names. Nothing is unpacked to disk. */
export async function* partsIn(paths: readonly string[]): AsyncGenerator<Part> {
  let count = 0
  for (const path of paths) {
    const info = await stat(path).catch((cause: unknown) => {
      throw new Error(
        `Could not open ${path}: ${isMissing(cause) ? 'there is no such file or folder' : 'it cannot be read'}`,
        { cause },
      )
    })
    const files = info.isDirectory() ? await filesIn(path) : [path]
    for (const file of files) {
      count += 1
      if (count > MOST_FILES)
        throw new Error(
          `${path} holds more than ${MOST_FILES} files, expected fewer: import it folder by folder`,
        )
      yield* partsOf(file)
    }
  }
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
}

async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found
    .filter(file => file.isFile() && !SKIPPED.test(file.name))
    .map(file => join(file.parentPath, file.name))
    .sort()
}

async function* partsOf(path: string): AsyncGenerator<Part> {
  const { size } = await stat(path)
  const magic = await firstBytes(path)
  if (magic[0] === 0x50 && magic[1] === 0x4b) {
    yield* zippedParts(path)
    return
  }
  if (magic[0] === 0x1f && magic[1] === 0x8b) {
    yield {
      name: path.replace(/\.gz$/i, ''),
      size,
      open: async () =>
        createReadStream(path)
          .on('error', () => undefined)
          .pipe(createGunzip())
          .pipe(notABomb(path, size)),
    }
    return
  }
  yield { name: path, size, open: async () => createReadStream(path, { highWaterMark: 256 * 1024 }) }
}

async function firstBytes(path: string): Promise<Uint8Array> {
  for await (const chunk of createReadStream(path, { end: 7 })) return chunk
  return new Uint8Array()
}

async function* zippedParts(path: string): AsyncGenerator<Part> {
  const zip = await zipAt(path)
  const entries: Entry[] = []
  try {
    for await (const entry of entriesOf(zip)) {
      entries.push(entry)
      if (entries.length > MOST_FILES) throw new Error(`${path} holds more than ${MOST_FILES} files`)
    }
  } catch (cause) {
    throw new Error(`Could not read the archive ${path}: ${messageOf(cause)}`, { cause })
  } finally {
    zip.close()
  }
  for (const entry of entries) {
    if (entry.fileName.endsWith('/') || SKIPPED.test(entry.fileName)) continue
    const name = `${path}!${entry.fileName}`
    if (/\.(?:zip|gz|7z|rar)$/i.test(entry.fileName))
      throw new Error(`${name} is an archive in an archive, expected the export itself: unpack it first`)
    yield { name, size: entry.uncompressedSize, open: () => openEntry(path, entry, name) }
  }
}

async function openEntry(path: string, entry: Entry, name: string): Promise<AsyncIterable<Uint8Array>> {
  if (entry.isEncrypted()) throw new Error(`${name} is encrypted, expected a plain archive`)
  const zip = await zipAt(path)
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (cause, stream) => {
      if (cause !== null || stream === undefined) {
        zip.close()
        reject(new Error(`Could not read ${name}: ${messageOf(cause)}`, { cause }))
        return
      }
      const guarded = stream.pipe(notABomb(name, entry.compressedSize))
      stream.on('error', error =>
        guarded.destroy(new Error(`Could not read ${name}: ${error.message}`, { cause: error })),
      )
      guarded.on('close', () => zip.close())
      resolve(guarded)
    })
  })
}

function zipAt(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    openZip(
      path,
      { autoClose: false, lazyEntries: true, validateEntrySizes: true, strictFileNames: true },
      (cause, zip) => {
        if (cause !== null || zip === undefined)
          reject(new Error(`Could not open the archive ${path}: ${messageOf(cause)}`, { cause }))
        else resolve(zip)
      },
    )
  })
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (let left = zip.entryCount; left > 0; left -= 1) {
    yield await new Promise<Entry>((resolve, reject) => {
      zip.once('entry', resolve)
      zip.once('error', reject)
      zip.readEntry()
    })
    zip.removeAllListeners('entry')
    zip.removeAllListeners('error')
  }
}

/** Stops a stream that grows past any real export: 300 times its packed size, beyond the first 256 MB. */
function notABomb(name: string, packed: number): Transform {
  let bytes = 0
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      bytes += chunk.length
      const isBomb = bytes > FREE_BYTES && bytes > packed * GREATEST_RATIO
      done(
        isBomb
          ? new Error(
              `${name} unpacks to more than ${GREATEST_RATIO} times its size: this is no ticket export`,
            )
          : null,
        chunk,
      )
    },
  })
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : 'unknown reason'
}
