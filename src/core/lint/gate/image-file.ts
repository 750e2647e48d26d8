import { imageSize } from 'image-size'
import type { Message } from '#schemas/message.ts'
import { gateSvg } from './svg.ts'

/** The largest image taken, in bytes. */
export const MAX_IMAGE_BYTES = 1_500_000

/** The largest picture taken, in pixels: a small file can unpack to gigabytes. */
export const MAX_IMAGE_PIXELS = 40_000_000

const ENDING = /\.(svg|png|jpe?g|webp|avif|gif)$/i
const MAGIC: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  png: bytes => starts(bytes, [0x89, 0x50, 0x4e, 0x47]),
  jpg: bytes => starts(bytes, [0xff, 0xd8, 0xff]),
  jpeg: bytes => starts(bytes, [0xff, 0xd8, 0xff]),
  gif: bytes => starts(bytes, [0x47, 0x49, 0x46, 0x38]),
  webp: bytes => starts(bytes, [0x52, 0x49, 0x46, 0x46]) && ascii(bytes, 8, 12) === 'WEBP',
  avif: bytes => ascii(bytes, 4, 12).startsWith('ftypavi'),
}

/** Checks a file of content/images/: a known kind, not too large, really of that kind, and if SVG a plain drawing. */
export function gateImage(path: string, bytes: Uint8Array): readonly Message[] {
  const kind = ENDING.exec(path)?.[1]?.toLowerCase()
  if (!kind) return [say(path, UNKNOWN)]
  if (bytes.length > MAX_IMAGE_BYTES) return [say(path, tooLarge(bytes.length))]
  if (kind !== 'svg') {
    if (!MAGIC[kind]?.(bytes)) return [say(path, NOT_THAT)]
    return pixelsOf(bytes) > MAX_IMAGE_PIXELS ? [say(path, TOO_MANY_PIXELS)] : []
  }
  try {
    return gateSvg(path, new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return [say(path, NOT_THAT)]
  }
}

type Said = Pick<Message, 'text' | 'fix'>

const UNKNOWN: Said = {
  text: {
    ja: '画像として使えない種類のファイルです。',
    en: 'Unexpected kind of file, expected svg, png, jpg, webp, avif or gif.',
  },
  fix: { ja: '画像に変換するか、消してください。', en: 'Convert it to an image, or remove it.' },
}
const NOT_THAT: Said = {
  text: {
    ja: '中身が拡張子の示す画像ではありません。',
    en: 'Unexpected content, expected the image its name says.',
  },
  fix: {
    ja: '画像ソフトで開き、書き出し直してください。',
    en: 'Open it in an image editor and export it again.',
  },
}

const TOO_MANY_PIXELS: Said = {
  text: {
    ja: `画像の画素数が上限（${MAX_IMAGE_PIXELS / 1e6}メガピクセル）を超えています。`,
    en: `Unexpected size, expected at most ${MAX_IMAGE_PIXELS / 1e6} million pixels.`,
  },
  fix: { ja: '必要な部分を切り取り、縮めてください。', en: 'Crop it and scale it down.' },
}

/** Zero where the size can't be told. */
function pixelsOf(bytes: Uint8Array): number {
  try {
    const { width, height } = imageSize(bytes)
    return width * height
  } catch {
    return 0
  }
}

function tooLarge(size: number): Said {
  return {
    text: {
      ja: `画像が ${(size / 1e6).toFixed(1)} MB あります。上限は ${MAX_IMAGE_BYTES / 1e6} MB です。`,
      en: `Unexpected size ${(size / 1e6).toFixed(1)} MB, expected at most ${MAX_IMAGE_BYTES / 1e6} MB.`,
    },
    fix: { ja: '必要な部分を切り取り、縮めてください。', en: 'Crop it and scale it down.' },
  }
}

function say(path: string, said: Said): Message {
  return { path, line: 1, column: 1, rule: 'safe-image', severity: 'error', ...said }
}

function starts(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}
