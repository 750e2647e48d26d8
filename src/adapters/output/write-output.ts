import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { digestOf } from '../files/digest.ts'
import { filesBelow } from '../files/files-below.ts'

/** What a file of the output is made of: text, bytes, or another file's copy. */
export type Content = string | Uint8Array | Readonly<{ copyOf: string }>

/**
 * The next output, being put together while readers see the last one.
 * Every file has a key; two files of one path and key have the same bytes.
 */
export type Draft = Readonly<{
  /** Where the draft lies; whole only after `flush`. */
  folder: string
  /** Wants a file. `make` is called only when no earlier build left the file with this key. */
  put: (path: string, key: string, make: () => Content) => void
  /** Wants all files below a folder that an earlier build made under this key. False where there are none. */
  keep: (below: string, key: string) => boolean
  /** Takes in the files that another tool has written below a folder of the draft. */
  adopt: (below: string, key: string) => void
  /** Writes what is wanted and removes what is not. */
  flush: () => void
  /** Paths of files that differ from the last build's, those gone included. */
  changed: () => readonly string[]
  /** Moves the draft to the place of the last build. Until then readers see the last build, whole. */
  swap: () => void
  discard: () => void
}>

type Keys = Readonly<Record<string, string>>

/**
 * Begins a new output beside `folder`. Two trees take turns: the one that readers see, and the one before it, kept in
 * `store`, which becomes the next. So a build writes what changed since, and nothing grows with the number of pages
 * but one listing. What is known of a tree is bound to its inode: a tree from elsewhere is not trusted.
 */
export function draftOutput(folder: string, store: string): Draft {
  const state = join(store, `${basename(folder)}-${digestOf(resolve(folder)).slice(0, 8)}`)
  const next = join(state, 'next')
  const aside = `${folder}.last`
  mkdirSync(state, { recursive: true })
  recover(folder, aside)

  const live = readKeys(state, folder)
  const before = readKeys(state, next)
  // From here the tree may be half of each; whoever comes after an interruption starts it anew.
  forget(state, next)
  if (Object.keys(before).length === 0) rmSync(next, { recursive: true, force: true })
  mkdirSync(next, { recursive: true })
  const there = new Set(filesBelow(next))
  const wanted = new Map<string, Readonly<{ key: string; make: () => Content }>>()
  const keys: Record<string, string> = {}

  const write = (path: string, key: string, make: () => Content, made: Set<string>) => {
    const target = join(next, path)
    if (there.has(path) && before[path] === key) return
    const parent = dirname(target)
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    // Removed before it is written: its bytes may be shared with the tree that readers see.
    if (there.has(path)) rmSync(target, { force: true })
    there.add(path)
    if (live[path] === key && linked(join(folder, path), target)) return
    const content = make()
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(target, content)
    else cpSync(content.copyOf, target)
  }
  const flush = () => {
    for (const path of there) {
      if (path in keys || wanted.has(path)) continue
      removeFile(next, path)
      there.delete(path)
    }
    const made = new Set<string>()
    for (const [path, { key, make }] of wanted) {
      write(path, key, make, made)
      keys[path] = key
    }
    wanted.clear()
  }
  return {
    folder: next,
    put: (path, key, make) => wanted.set(path, { key, make }),
    keep: (below, key) => {
      for (const [tree, known] of [
        [folder, live],
        [next, before],
      ] as const) {
        const paths = Object.keys(known).filter(path => path.startsWith(`${below}/`) && known[path] === key)
        if (paths.length === 0 || !paths.every(path => existsSync(join(tree, path)))) continue
        for (const path of paths) wanted.set(path, { key, make: () => readFileSync(join(tree, path)) })
        return true
      }
      return false
    },
    adopt: (below, key) => {
      for (const path of filesBelow(join(next, below))) keys[`${below}/${path}`] = key
    },
    flush,
    changed: () => changesBetween(live, keys),
    swap: () => {
      flush()
      if (changesBetween(live, keys).length > 0 || filesBelow(folder).length !== Object.keys(keys).length) {
        mkdirSync(dirname(folder), { recursive: true })
        rmSync(aside, { recursive: true, force: true })
        if (existsSync(folder)) renameSync(folder, aside)
        moveTree(next, folder)
        if (existsSync(aside)) moveTree(aside, next)
      } else writeKeys(state, next, keys)
      writeKeys(state, folder, keys)
      forgetAllBut(state, [folder, next])
    },
    discard: () => rmSync(next, { recursive: true, force: true }),
  }
}

/** An interruption between the two renames of a swap left readers without a tree: the last one goes back. */
function recover(folder: string, aside: string): void {
  if (!existsSync(aside)) return
  if (existsSync(folder)) rmSync(aside, { recursive: true, force: true })
  else renameSync(aside, folder)
}

/** A tree's name among those known: its inode and day of birth, which a rename keeps and a copy does not. */
function keysFile(state: string, tree: string): string | undefined {
  const stat = statSync(tree, { throwIfNoEntry: false })
  return stat && join(state, `${stat.ino}-${Math.round(stat.birthtimeMs)}.json`)
}

function readKeys(state: string, tree: string): Keys {
  const file = keysFile(state, tree)
  try {
    // Written by writeKeys; what is none of it does not parse or names no file.
    return file ? (JSON.parse(readFileSync(file, 'utf8')) as Keys) : {}
  } catch {
    return {}
  }
}

function writeKeys(state: string, tree: string, keys: Keys): void {
  const file = keysFile(state, tree)
  if (file) writeFileSync(file, JSON.stringify(keys))
}

function forget(state: string, tree: string): void {
  const file = keysFile(state, tree)
  if (file) rmSync(file, { force: true })
}

function forgetAllBut(state: string, trees: readonly string[]): void {
  const kept = trees.map(tree => keysFile(state, tree))
  for (const name of readdirSync(state)) {
    const file = join(state, name)
    if (name.endsWith('.json') && !kept.includes(file)) rmSync(file)
  }
}

function changesBetween(from: Keys, to: Keys): readonly string[] {
  const changed = Object.keys(to).filter(path => from[path] !== to[path])
  return [...changed, ...Object.keys(from).filter(path => !(path in to))]
}

function linked(source: string, target: string): boolean {
  try {
    linkSync(source, target)
    return true
  } catch {
    // Another disk, or the file is gone: it is made again.
    return false
  }
}

/** Removes a file and the folders that it leaves empty. */
function removeFile(root: string, path: string): void {
  rmSync(join(root, path), { force: true })
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    if (readdirSync(join(root, folder)).length > 0) return
    rmdirSync(join(root, folder))
  }
}

/** Renames a folder; from one disk to another it copies, and only then renames. */
function moveTree(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error
    cpSync(from, `${to}.next`, { recursive: true })
    renameSync(`${to}.next`, to)
    rmSync(from, { recursive: true, force: true })
  }
}
