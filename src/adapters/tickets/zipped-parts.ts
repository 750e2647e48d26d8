import { stat } from 'node:fs/promises'
import { Transform } from 'node:stream'
import { crc32 } from 'node:zlib'
import { type Entry, open as openZip, validateFileName, type ZipFile } from 'yauzl'
import { LocalizedError } from '#core/text/localized-error.ts'
import { archiveFailure } from './archive-failure.ts'
import { noBomb } from './no-bomb.ts'
import { NotTicketsError } from './not-tickets-error.ts'
import type { Part } from './part.ts'
import { zippedName } from './zipped-name.ts'

/** Most files in a folder or archive. */
export const MOST_FILES = 200_000
/** Hidden files, what macOS adds to archives, and what an import is writing just now. */
const SKIPPED = /(?:^|[\\/])(?:\.|__MACOSX)|\.partial-\d{1,10}$/

/** Whether a file is none that anybody exported. */
export function isSkipped(name: string): boolean {
  return SKIPPED.test(name)
}

/** The files in a zip as parts; `shown` makes their names as messages show them. Throws when one would lie outside of it. */
export async function* zippedParts(
  path: string,
  archiveName: string,
  shown: (name: string) => string,
): AsyncGenerator<Part> {
  const zip = await zipAt(path, archiveName)
  const entries: { readonly entry: Entry; readonly inner: string }[] = []
  try {
    for await (const entry of entriesOf(zip)) {
      const inner = zippedName(entry)
      const wrong = validateFileName(inner)
      if (wrong !== null) throw new Error(wrong)
      entries.push({ entry, inner })
      if (entries.length > MOST_FILES)
        throw new LocalizedError({
          ja: `ファイルが${MOST_FILES}より多くあります`,
          en: `it holds more than ${MOST_FILES} files`,
        })
    }
  } catch (cause) {
    throw archiveFailure(archiveName, cause)
  } finally {
    zip.close()
  }
  if (entries.some(({ inner }) => inner === '[Content_Types].xml'))
    throw new NotTicketsError({
      ja: `${archiveName} はExcelなどの文書です。表を「CSV UTF-8（コンマ区切り）」で保存して、それを指定してください`,
      en: `${archiveName} is an Excel workbook or other document, expected its sheet saved as “CSV UTF-8”`,
    })
  const archive = { path, packed: (await stat(path)).size, unpacked: { bytes: 0 } }
  for (const { entry, inner } of entries) {
    if (inner.endsWith('/') || isSkipped(inner)) continue
    const name = `${archiveName}!${shown(inner)}`
    if (/\.(?:zip|gz|7z|rar)$/i.test(inner))
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
  const zip = await zipAt(archive.path, name)
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (cause, stream) => {
      if (cause !== null || stream === undefined) {
        zip.close()
        reject(archiveFailure(name, cause))
        return
      }
      const checked = stream.pipe(withChecksum(entry.crc32))
      const guarded = checked.pipe(noBomb(name, archive.packed, archive.unpacked))
      for (const source of [stream, checked])
        source.on('error', error => guarded.destroy(archiveFailure(name, error)))
      guarded.on('close', () => zip.close())
      resolve(guarded)
    })
  })
}

/** Passes bytes on and fails at their end when they are not those that were packed. */
function withChecksum(expected: number): Transform {
  let sum = 0
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      sum = crc32(chunk, sum)
      done(null, chunk)
    },
    flush: done => done(sum === expected ? null : new Error('the crc differs')),
  })
}

function zipAt(path: string, name: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    openZip(
      path,
      { autoClose: false, lazyEntries: true, validateEntrySizes: true, decodeStrings: false },
      (cause, zip) => {
        if (cause !== null || zip === undefined) reject(archiveFailure(name, cause))
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
