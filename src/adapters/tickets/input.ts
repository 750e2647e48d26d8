import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type Entry, open as openZip, type ZipFile } from 'yauzl'
import { LocalizedError, textOf } from '#core/text/localized-error.ts'
import { fileFailure } from './file-failure.ts'
import { NotTicketsError } from './not-tickets-error.ts'

/** One file to import: on disk, inside a .gz or inside a .zip. It can be opened again and again. */
export type Part = {
  /** For messages: the path, with the name inside a zip after !. */
  readonly name: string
  readonly size: number
  readonly open: () => Promise<AsyncIterable<Uint8Array>>
  /** It was in a folder or an archive: nobody named it, so it may be something else than tickets. */
  readonly isFound?: boolean
}

const GREATEST_RATIO = 300
const FREE_BYTES = 256 * 1024 * 1024
const MOST_FILES = 200_000
/** Hidden files, what macOS adds to archives, and what an import is writing just now. */
const SKIPPED = /(?:^|[\\/])(?:\.|__MACOSX)|\.partial-\d{1,10}$/

/** The parts in files, folders (all levels) and archives, in the order of their names. Nothing is unpacked to disk. */
export async function* partsIn(paths: readonly string[]): AsyncGenerator<Part> {
  let count = 0
  for (const path of paths) {
    const info = await stat(path).catch((cause: unknown) => {
      throw fileFailure('read', path, cause)
    })
    // A pipe or device can be read once only, and may never end.
    if (!info.isFile() && !info.isDirectory())
      throw new LocalizedError({
        ja: `${path} は普通のファイルではありません（パイプや装置）。ファイルに保存してから指定してください`,
        en: `${path} is a pipe or device, expected a file: save it first`,
      })
    const files = info.isDirectory() ? await filesIn(path) : [path]
    for (const file of files) {
      count += 1
      if (count > MOST_FILES)
        throw new LocalizedError({
          ja: `${path} にはファイルが${MOST_FILES}より多くあります。フォルダーごとに取り込んでください`,
          en: `${path} holds more than ${MOST_FILES} files, expected fewer: import it folder by folder`,
        })
      for await (const part of partsOf(file)) yield info.isDirectory() ? { ...part, isFound: true } : part
    }
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw fileFailure('read', folder, cause)
  })
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
  try {
    for await (const chunk of createReadStream(path, { end: 7 })) return chunk
  } catch (cause) {
    throw fileFailure('read', path, cause)
  }
  return new Uint8Array()
}

async function* zippedParts(path: string): AsyncGenerator<Part> {
  const zip = await zipAt(path)
  const entries: Entry[] = []
  try {
    for await (const entry of entriesOf(zip)) {
      entries.push(entry)
      if (entries.length > MOST_FILES)
        throw new LocalizedError({
          ja: `ファイルが${MOST_FILES}より多くあります`,
          en: `it holds more than ${MOST_FILES} files`,
        })
    }
  } catch (cause) {
    throw unreadable(`${path}`, cause)
  } finally {
    zip.close()
  }
  if (entries.some(entry => entry.fileName === '[Content_Types].xml'))
    throw new NotTicketsError({
      ja: `${path} はExcelなどの文書です。表を「CSV UTF-8（コンマ区切り）」で保存して、それを指定してください`,
      en: `${path} is an Excel workbook or other document, expected its sheet saved as “CSV UTF-8”`,
    })
  const archive = { path, packed: (await stat(path)).size, unpacked: { bytes: 0 } }
  for (const entry of entries) {
    if (entry.fileName.endsWith('/') || SKIPPED.test(entry.fileName)) continue
    const name = `${path}!${entry.fileName}`
    if (/\.(?:zip|gz|7z|rar)$/i.test(entry.fileName))
      throw new LocalizedError({
        ja: `${name} は書庫の中の書庫です。先に展開して、中の書き出しファイルを指定してください`,
        en: `${name} is an archive in an archive, expected the export itself: unpack it first`,
      })
    yield { name, isFound: true, size: entry.uncompressedSize, open: () => openEntry(archive, entry, name) }
  }
}

type Archive = { readonly path: string; readonly packed: number; readonly unpacked: { bytes: number } }

async function openEntry(archive: Archive, entry: Entry, name: string): Promise<AsyncIterable<Uint8Array>> {
  if (entry.isEncrypted())
    throw new LocalizedError({
      ja: `${name} は暗号化されています。パスワードのない書庫にしてください`,
      en: `${name} is encrypted, expected a plain archive`,
    })
  const zip = await zipAt(archive.path)
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (cause, stream) => {
      if (cause !== null || stream === undefined) {
        zip.close()
        reject(unreadable(name, cause))
        return
      }
      const guarded = stream.pipe(notABomb(name, archive.packed, archive.unpacked))
      stream.on('error', error => guarded.destroy(unreadable(name, error)))
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
        if (cause !== null || zip === undefined) reject(unreadable(path, cause))
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

/**
 * Stops a stream that grows past any real export: 300 times its packed size, beyond the first 256 MB. All files of
 * one archive count together, or many small ones would do what one large one may not.
 */
function notABomb(name: string, packed: number, unpacked = { bytes: 0 }): Transform {
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      unpacked.bytes += chunk.length
      const isBomb = unpacked.bytes > FREE_BYTES && unpacked.bytes > packed * GREATEST_RATIO
      done(
        isBomb
          ? new LocalizedError({
              ja: `${name} は展開すると${GREATEST_RATIO}倍より大きくなります。チケットの書き出しではありません`,
              en: `${name} unpacks to more than ${GREATEST_RATIO} times its size: this is no ticket export`,
            })
          : null,
        chunk,
      )
    },
  })
}

function unreadable(path: string, cause: unknown): LocalizedError {
  const { ja, en } = textOf(cause)
  return new LocalizedError(
    { ja: `書庫 ${path} を読めません：${ja}`, en: `Could not read the archive ${path}: ${en}` },
    { cause },
  )
}
