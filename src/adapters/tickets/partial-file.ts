import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { fileFailure } from './file-failure.ts'

/** Writes text, waiting where the disk is slower than what comes. */
export type WriteText = (text: string) => Promise<void>

/**
 * Writes a file beside `out` and renames it when `fill` is done, so that `out` is replaced as a whole or not at all.
 * What `fill` gives is given back; what it throws is thrown, and the partial file is gone.
 */
export async function replaceFile<Given>(
  out: string,
  fill: (write: WriteText) => Promise<Given>,
): Promise<Given> {
  const partial = `${out}.partial-${process.pid}`
  const stream = createWriteStream(partial, { mode: 0o600 })
  const failed = new Promise<never>((_resolve, reject) =>
    stream.once('error', cause => reject(fileFailure('write', out, cause))),
  )
  failed.catch(() => undefined)
  try {
    const given = await fill(async text => {
      if (!stream.write(text)) await Promise.race([failed, once(stream, 'drain')])
    })
    stream.end()
    await Promise.race([failed, once(stream, 'close')])
    await rename(partial, out).catch((cause: unknown) => {
      throw fileFailure('write', out, cause)
    })
    return given
  } catch (cause) {
    // It may be opened only now: removed before, it would come to be after.
    const closed = stream.closed ? undefined : once(stream, 'close').catch(() => undefined)
    stream.destroy()
    await closed
    await rm(partial, { force: true }).catch(() => undefined)
    throw cause
  }
}
