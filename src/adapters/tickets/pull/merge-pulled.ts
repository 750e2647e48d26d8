import { createReadStream } from 'node:fs'
import { access, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { replaceFile } from '../partial-file.ts'

/** Stands in the pages for a ticket that is to leave the file. */
const GONE = ',"gone":true}'

/** The line of a ticket that was deleted or merged away in the tool. */
export function goneLine(id: string): string {
  return `${JSON.stringify({ id, gone: true })}\n`
}

/**
 * Makes one file of two, the last line of each ticket kept and those of gone tickets left out; two passes, so that only
 * ids are in memory. The file is replaced as a whole or not at all.
 */
export async function mergePulled(out: string, pulled: string): Promise<void> {
  const last = new Map<string, number>()
  let count = 0
  for await (const line of linesOf(out, pulled)) last.set(idOf(line), count++)
  if (count === 0) return
  await replaceFile(out, async write => {
    let index = 0
    for await (const line of linesOf(out, pulled)) {
      const isKept = last.get(idOf(line)) === index && !line.endsWith(GONE)
      if (isKept) await write(`${line}\n`)
      index += 1
    }
  })
  await rm(pulled, { force: true })
}

async function* linesOf(...paths: readonly string[]): AsyncGenerator<string> {
  for (const path of paths) {
    const exists = await access(path).then(
      () => true,
      () => false,
    )
    if (!exists) continue
    const input = createReadStream(path)
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
      if (line !== '') yield line
  }
}

/** The id stands first in every line we write. */
function idOf(line: string): string {
  return /^\{"id":"((?:[^"\\]|\\.){1,400})"/.exec(line)?.[1] ?? line
}
