import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Paths of all files below a folder, relative to it, sorted; none where it does not exist. */
export function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}
