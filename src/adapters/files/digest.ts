import { createHash, hash as hashOf } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A short content hash: 32 hex digits of SHA-256. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  // Texts in one call: ten thousands of small ones are hashed in a build.
  if (parts.every(part => typeof part === 'string'))
    return hashOf('sha256', parts.map(part => `${part.length}:${part}`).join('')).slice(0, 32)
  const hash = createHash('sha256')
  for (const part of parts) {
    hash.update(`${part.length}:`)
    hash.update(part)
  }
  return hash.digest('hex').slice(0, 32)
}

/** A content hash of files and folders below a root: names and bytes, never times. Absent ones count as absent. */
export function digestOfTree(
  root: string,
  paths: readonly string[],
  isLeftOut: (path: string) => boolean = () => false,
): string {
  const hash = createHash('sha256')
  const add = (path: string) => {
    if (isLeftOut(path)) return
    const stat = statSync(join(root, path), { throwIfNoEntry: false })
    if (!stat) hash.update(`absent ${path}\n`)
    else if (stat.isDirectory())
      for (const name of readdirSync(join(root, path)).sort()) add(`${path}/${name}`)
    else {
      const bytes = readFileSync(join(root, path))
      hash.update(`${path} ${bytes.length}\n`).update(bytes)
    }
  }
  for (const path of paths) add(path)
  return hash.digest('hex').slice(0, 32)
}
