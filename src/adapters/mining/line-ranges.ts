import { closeSync, openSync, readSync, statSync } from 'node:fs'

/** Bytes of a file; the lines that begin there belong to it, the last one to its end. */
export type Range = Readonly<{ file: number; from: number; to: number }>

/** A line, its bytes in the file, and its number within what was read, from 1. */
export type Line = Readonly<{ text: string; at: number; length: number; number: number }>

/** All bytes of the files in order, cut into that many parts of equal size; a part may span files. */
export function cutBytes(paths: readonly string[], parts: number): readonly (readonly Range[])[] {
  const sizes = paths.map(path => statSync(path).size)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  return Array.from({ length: parts }, (_, part) => {
    const from = Math.floor((part * total) / parts)
    const to = Math.floor(((part + 1) * total) / parts)
    let before = 0
    return sizes.flatMap((size, file) => {
      const own = { file, from: Math.max(0, from - before), to: Math.min(size, to - before) }
      before += size
      return own.from < own.to ? own : []
    })
  })
}

/** Bytes read at once of a range that is read through. */
const CHUNK = 1 << 20

/** The first line of each range that has one. */
export function* firstLines(paths: readonly string[], ranges: readonly Range[]): Generator<Line> {
  for (const range of ranges)
    for (const line of linesIn(paths[range.file] ?? '', range, 8192)) {
      yield line
      break
    }
}

/** Gives every line of a range. Only a line feed ends one: a text may hold U+2028. */
export function* linesIn(path: string, { from, to }: Range, chunk = CHUNK): Generator<Line> {
  const handle = openSync(path, 'r')
  try {
    let buffer: Buffer = Buffer.allocUnsafe(Math.min(chunk, to - from + 4096))
    // The byte before tells whether a line begins at `from`.
    let at = Math.max(0, from - 1)
    let filled = 0
    let start = from === 0 ? 0 : -1
    let number = 0
    for (;;) {
      const end = buffer.indexOf(10, Math.max(0, start))
      if (end >= 0 && end < filled) {
        if (start >= 0) {
          number += 1
          yield { text: buffer.toString('utf8', start, end), at: at + start, length: end - start, number }
        }
        start = end + 1
        if (at + start >= to) return
        continue
      }
      const rest = start < 0 ? 0 : filled - start
      if (rest > 0) buffer.copyWithin(0, start, filled)
      at += filled - rest
      if (start > 0) start = 0
      if (rest === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2)
      const read = readSync(handle, buffer, rest, buffer.length - rest, at + rest)
      filled = rest + read
      if (read > 0) continue
      if (rest > 0) yield { text: buffer.toString('utf8', 0, rest), at, length: rest, number: number + 1 }
      return
    }
  } finally {
    closeSync(handle)
  }
}
