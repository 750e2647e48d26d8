import { stat } from 'node:fs/promises'
import type { WriteStream } from 'node:tty'
import type { Part } from './input.ts'
import type { Recognition } from './recognise.ts'

/** Shows rows, rate and time left on a terminal; elsewhere only which file was recognised as what. */
export async function importProgress(paths: readonly string[], out: WriteStream) {
  const sizes = await Promise.all(
    paths.map(path =>
      stat(path).then(
        info => (info.isFile() ? info.size : 0),
        () => 0,
      ),
    ),
  )
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const started = performance.now()
  let [bytes, rows, shownAt] = [0, 0, 0]
  const show = () => {
    const now = performance.now()
    if (!out.isTTY || now - shownAt < 200) return
    shownAt = now
    const seconds = (now - started) / 1000
    const left =
      total > 0 && bytes > 0 && bytes < total
        ? `, ${Math.ceil((seconds * (total - bytes)) / bytes)} s left`
        : ''
    out.write(
      `\r\u001b[K… ${rows} tickets, ${(bytes / 1e6).toFixed(0)} MB, ${Math.round(rows / seconds)} a second${left}`,
    )
  }
  return {
    addBytes: (count: number) => {
      bytes += count
      show()
    },
    setRows: (count: number) => {
      rows = count
      show()
    },
    recognised: (part: Part, recognition: Recognition) => {
      out.write(
        `${out.isTTY ? '\r\u001b[K' : ''}${part.name}: ${recognition.source} ${recognition.format}, ${recognition.encoding}\n`,
      )
    },
    done: () => {
      if (out.isTTY) out.write('\r\u001b[K')
    },
  }
}
