import { stat } from 'node:fs/promises'
import type { WriteStream } from 'node:tty'
import type { Locale, LocalizedText } from '#schemas/locale.ts'
import type { Part } from './part.ts'
import type { Recognition } from './recognise.ts'
import { recognisedAs } from './source-names.ts'

const SHOWN_LEFT_OUT = 10
const SHOWN_FILES = 20

/** Shows rows, rate and time left on a terminal; elsewhere only which file was recognised as what. */
export async function importProgress(paths: readonly string[], out: WriteStream, locale: Locale) {
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
  let [bytes, rows, shownAt, leftOutCount, recognisedCount] = [0, 0, 0, 0, 0]
  const noted = new Set<string>()
  const show = () => {
    const now = performance.now()
    if (!out.isTTY || now - shownAt < 200) return
    shownAt = now
    const seconds = (now - started) / 1000
    const secondsLeft =
      total > 0 && bytes > 0 && bytes < total ? Math.ceil((seconds * (total - bytes)) / bytes) : undefined
    const at = { rows, megabytes: (bytes / 1e6).toFixed(0), rate: Math.round(rows / seconds), secondsLeft }
    out.write(`\r\u001b[K… ${progressText(at, locale)}`)
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
      recognisedCount += 1
      const clear = out.isTTY ? '\r\u001b[K' : ''
      if (recognisedCount <= SHOWN_FILES)
        out.write(
          `${clear}${part.name}${locale === 'ja' ? '：' : ': '}${recognisedAs(recognition)[locale]}\n`,
        )
      const note = recognition.importer?.timesNote?.[locale]
      if (note === undefined || noted.has(note)) return
      noted.add(note)
      out.write(`${clear}${note}\n`)
    },
    leftOut: (reason: LocalizedText) => {
      leftOutCount += 1
      if (leftOutCount > SHOWN_LEFT_OUT) return
      const clear = out.isTTY ? '\r\u001b[K' : ''
      out.write(locale === 'ja' ? `${clear}除きました：${reason.ja}\n` : `${clear}left out: ${reason.en}\n`)
    },
    done: () => {
      if (out.isTTY) out.write('\r\u001b[K')
      const others = recognisedCount - SHOWN_FILES
      if (others > 0)
        out.write(
          locale === 'ja' ? `ほかに${others}個のファイルを読みました\n` : `and ${others} more files\n`,
        )
      const more = leftOutCount - SHOWN_LEFT_OUT
      if (more <= 0) return
      out.write(
        locale === 'ja' ? `ほかに${more}個のファイルを除きました\n` : `left out: ${more} more files\n`,
      )
    },
  }
}

type At = { rows: number; megabytes: string; rate: number; secondsLeft: number | undefined }

function progressText({ rows, megabytes, rate, secondsLeft }: At, locale: Locale): string {
  if (locale === 'ja')
    return `${rows}件、${megabytes} MB、毎秒${rate}件${secondsLeft === undefined ? '' : `、残り約${secondsLeft}秒`}`
  return `${rows} tickets, ${megabytes} MB, ${rate} a second${secondsLeft === undefined ? '' : `, ${secondsLeft} s left`}`
}
