import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

/**
 * The same files with those that are compressed unpacked into a temporary folder, readable by nobody else and gone when
 * the process ends: what is read from the middle again and again cannot be compressed. Throws naming the file that breaks off.
 */
export async function unpacked(paths: readonly string[]): Promise<readonly string[]> {
  if (paths.every(path => !path.endsWith('.gz'))) return paths
  const folder = mkdtempSync(join(tmpdir(), 'sodate-tickets-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const plain: string[] = []
  for (const [index, path] of paths.entries()) {
    if (!path.endsWith('.gz')) {
      plain.push(path)
      continue
    }
    const out = join(folder, `${index}.ndjson`)
    try {
      await pipeline(createReadStream(path), createGunzip(), createWriteStream(out, { mode: 0o600 }))
    } catch (cause) {
      rmSync(folder, { recursive: true, force: true })
      throw new Error(`Could not unpack ${path}`, { cause })
    }
    plain.push(out)
  }
  return plain
}
