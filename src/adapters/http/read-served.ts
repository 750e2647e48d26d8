import { open } from 'node:fs/promises'
import { join, normalize, sep } from 'node:path'
import { lookup } from 'mrmime'

/** A file as it was at one moment: what is told of it and what is sent are of the same bytes. */
export type Served = Readonly<{ bytes: Buffer; type: string; tag: string; modified: Date }>

/** Codes that say there is no such file, or none at this moment. */
const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'])

/**
 * The file a static host would answer a path with: itself, with `.html`, or the index of its folder.
 * Undefined where there is none or the path leaves the folder. `pathname` is as in the request, percent-encoded.
 */
export async function readServed(folder: string, pathname: string): Promise<Served | undefined> {
  const path = decoded(pathname)
  if (path === undefined) return undefined
  const names = path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`, `${path}/index.html`]
  for (const name of names) {
    const file = normalize(join(folder, name))
    if (!file.startsWith(normalize(folder) + sep)) return undefined
    const found = await readWhole(file)
    if (found) return found
  }
  return undefined
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}

/** Opened once, so that a file put in its place meanwhile is not mixed in. */
async function readWhole(path: string): Promise<Served | undefined> {
  try {
    await using file = await open(path)
    const stats = await file.stat()
    if (!stats.isFile()) return undefined
    const kind = lookup(path) ?? 'application/octet-stream'
    return {
      bytes: await file.readFile(),
      type: kind === 'text/html' ? 'text/html; charset=utf-8' : kind,
      tag: `W/"${stats.size}-${stats.ino}-${stats.mtimeMs}"`,
      modified: stats.mtime,
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && ABSENT.has(String(error.code))) return undefined
    throw error
  }
}
