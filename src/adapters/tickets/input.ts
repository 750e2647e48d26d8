import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { createGunzip } from 'node:zlib'
import { LocalizedError } from '#core/text/localized-error.ts'
import { archiveFailure } from './archive-failure.ts'
import { fileFailure } from './file-failure.ts'
import { noBomb } from './no-bomb.ts'
import { NotTicketsError } from './not-tickets-error.ts'
import type { Part } from './part.ts'
import { shownNames } from './shown-names.ts'
import { isSkipped, MOST_FILES, zippedParts } from './zipped-parts.ts'

/**
 * The parts in files, folders (all levels) and archives, in the order of their names. Nothing is unpacked to disk.
 * `show` takes personal data out of their names: mails are saved under their subject.
 */
export async function* partsIn(
  paths: readonly string[],
  show: (name: string) => string = name => name,
): AsyncGenerator<Part> {
  const shown = shownNames(show)
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
      if (!info.isDirectory()) yield* partsOf(file, shownPath(file, shown), shown)
      else
        for await (const part of foundParts(file, join(path, shown(relative(path, file))), shown))
          yield { ...part, isFound: true }
    }
  }
}

/** A path with the last part as messages show it. */
function shownPath(path: string, shown: (name: string) => string): string {
  const name = basename(path)
  return path.slice(0, path.lastIndexOf(name)) + shown(name)
}

async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw fileFailure('read', folder, cause)
  })
  return found
    .filter(file => file.isFile() && !isSkipped(file.name))
    .map(file => join(file.parentPath, file.name))
    .sort()
}

/** What lies in a folder and is no archive of exports but a document is a part that says so when it is opened. */
async function* foundParts(...of: Parameters<typeof partsOf>): AsyncGenerator<Part> {
  try {
    yield* partsOf(...of)
  } catch (cause) {
    if (!(cause instanceof NotTicketsError)) throw cause
    yield { name: of[1], size: 0, open: () => Promise.reject(cause) }
  }
}

async function* partsOf(path: string, name: string, shown: (name: string) => string): AsyncGenerator<Part> {
  const size = await stat(path).then(
    info => info.size,
    (cause: unknown) => {
      throw fileFailure('read', name, cause)
    },
  )
  const magic = await firstBytes(path, name)
  if (magic[0] === 0x50 && magic[1] === 0x4b) yield* zippedParts(path, name, shown)
  else if (magic[0] === 0x1f && magic[1] === 0x8b)
    yield { name: name.replace(/\.gz$/i, ''), size, open: async () => gunzipped(path, { name, size }) }
  else yield { name, size, open: async () => chunksOf(path, name) }
}

/** The bytes of a file; it may vanish or become unreadable while it is read. */
async function* chunksOf(path: string, name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: 256 * 1024 })
  } catch (cause) {
    throw fileFailure('read', name, cause)
  }
}

function gunzipped(path: string, { name, size }: { name: string; size: number }): AsyncIterable<Uint8Array> {
  const guarded = noBomb(name, size)
  const source = createReadStream(path).on('error', cause =>
    guarded.destroy(fileFailure('read', name, cause)),
  )
  const unpacked = createGunzip().on('error', cause => guarded.destroy(archiveFailure(name, cause)))
  guarded.on('close', () => {
    source.destroy()
    unpacked.destroy()
  })
  return source.pipe(unpacked).pipe(guarded)
}

async function firstBytes(path: string, name: string): Promise<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path, { end: 7 })) return chunk
  } catch (cause) {
    throw fileFailure('read', name, cause)
  }
  return new Uint8Array()
}
