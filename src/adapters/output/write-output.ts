import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** A file to be in the output: written anew, kept from the last build, or copied from another folder. */
export type OutputFile = Readonly<
  { path: string } & (
    | { from: 'content'; content: string | Uint8Array }
    | { from: 'last-build' }
    | { from: 'copy'; source: string }
  )
>

/** The next output, being put together beside the last one. */
export type Draft = Readonly<{
  folder: string
  put: (file: OutputFile) => void
  /** Moves the draft to the place of the last build. Until then readers see the last build, whole. */
  swap: () => void
  discard: () => void
}>

/**
 * Begins a new output folder beside `folder`. Unchanged files are hard links to the last build's,
 * so an interrupted build costs nothing and breaks nothing.
 */
export function draftOutput(folder: string): Draft {
  const next = `${folder}.next`
  const last = `${folder}.last`
  rmSync(next, { recursive: true, force: true })
  mkdirSync(next, { recursive: true })
  const made = new Set<string>([next])
  return {
    folder: next,
    put: file => {
      const target = join(next, file.path)
      const parent = dirname(target)
      if (!made.has(parent)) {
        mkdirSync(parent, { recursive: true })
        made.add(parent)
      }
      if (file.from === 'content') writeFileSync(target, file.content)
      else if (file.from === 'copy') cpSync(file.source, target, { recursive: true })
      else linkSync(join(folder, file.path), target)
    },
    swap: () => {
      rmSync(last, { recursive: true, force: true })
      if (existsSync(folder)) renameSync(folder, last)
      renameSync(next, folder)
      rmSync(last, { recursive: true, force: true })
    },
    discard: () => rmSync(next, { recursive: true, force: true }),
  }
}

/** Paths of all files below a folder, relative to it, sorted; none where it does not exist. */
export function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}
