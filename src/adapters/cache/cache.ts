import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * A folder of values by content hash. A value never changes under its key, so nothing in it can be stale;
 * losing the folder costs time and nothing else.
 */
export type Cache = Readonly<{
  read: (name: string) => unknown
  write: (name: string, value: unknown) => void
  names: (folder: string) => ReadonlySet<string>
  remove: (name: string) => void
}>

/** Opens the cache in a folder, which need not exist. A file that can't be read counts as absent. */
export function openCache(folder: string): Cache {
  const made = new Set<string>()
  return {
    read: name => {
      try {
        return JSON.parse(readFileSync(join(folder, name), 'utf8'))
      } catch {
        return undefined
      }
    },
    write: (name, value) => {
      const file = join(folder, name)
      const draft = `${file}.${process.pid}.tmp`
      const parent = dirname(file)
      if (!made.has(parent)) mkdirSync(parent, { recursive: true })
      made.add(parent)
      writeFileSync(draft, JSON.stringify(value))
      renameSync(draft, file)
    },
    names: below => {
      try {
        return new Set(readdirSync(join(folder, below)))
      } catch {
        return new Set()
      }
    },
    remove: name => rmSync(join(folder, name), { force: true }),
  }
}
