import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../files/digest.ts'

/** Many small values in few files. A pack is named by its content, so nothing in it can be stale. */
export type Packs = Readonly<{
  has: (pack: string) => boolean
  /** Keeps the bytes; returns the name of their pack. */
  add: (bytes: Uint8Array) => string
  /** The bytes of a pack from one offset up to another. Throws where the pack is gone or too short. */
  read: (pack: string, from: number, to: number) => Uint8Array
  /** Removes the packs that are not named, but for young ones: another build may just have written them. */
  keepOnly: (names: ReadonlySet<string>) => void
}>

/** What was just written is read again soon: up to this much of it stays in memory. */
const KEPT_BYTES = 150_000_000
const YOUNG_MS = 3_600_000

/** Opens the packs in a folder, which need not exist. */
export function openPacks(folder: string): Packs {
  const there = new Set(namesIn(folder))
  const kept = new Map<string, Uint8Array>()
  let keptBytes = 0
  return {
    has: pack => there.has(pack),
    add: bytes => {
      const pack = digestOf(bytes)
      if (!there.has(pack)) write(folder, pack, bytes)
      there.add(pack)
      if (keptBytes + bytes.length <= KEPT_BYTES && !kept.has(pack)) {
        kept.set(pack, bytes)
        keptBytes += bytes.length
      }
      return pack
    },
    read: (pack, from, to) => kept.get(pack)?.subarray(from, to) ?? readRange(join(folder, pack), from, to),
    keepOnly: names => {
      for (const pack of there) {
        if (names.has(pack) || isYoung(join(folder, pack))) continue
        rmSync(join(folder, pack), { force: true })
        there.delete(pack)
      }
    },
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function write(folder: string, pack: string, bytes: Uint8Array): void {
  const draft = join(folder, `${pack}.${process.pid}.tmp`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(draft, bytes)
  renameSync(draft, join(folder, pack))
}

function readRange(file: string, from: number, to: number): Uint8Array {
  const bytes = new Uint8Array(to - from)
  const descriptor = openSync(file, 'r')
  try {
    const count = readSync(descriptor, bytes, 0, bytes.length, from)
    if (count < bytes.length) throw new Error(`${file} is shorter than what was written to it`)
    return bytes
  } finally {
    closeSync(descriptor)
  }
}

function isYoung(file: string): boolean {
  return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) < YOUNG_MS
}
