import { Transform } from 'node:stream'
import { LocalizedError } from '#core/text/localized-error.ts'

const GREATEST_RATIO = 300
const FREE_BYTES = 256 * 1024 * 1024

/**
 * Stops a stream that grows past any real export: 300 times its packed size, beyond the first 256 MB. All files of
 * one archive count together, or many small ones would do what one large one may not.
 */
export function noBomb(name: string, packed: number, unpacked = { bytes: 0 }): Transform {
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      unpacked.bytes += chunk.length
      const isBomb = unpacked.bytes > FREE_BYTES && unpacked.bytes > packed * GREATEST_RATIO
      done(
        isBomb
          ? new LocalizedError({
              ja: `${name} は展開すると${GREATEST_RATIO}倍より大きくなります。チケットの書き出しではありません`,
              en: `${name} unpacks to more than ${GREATEST_RATIO} times its size: this is no ticket export`,
            })
          : null,
        chunk,
      )
    },
  })
}
