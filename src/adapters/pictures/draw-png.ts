import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'
import { renderAsync } from '@resvg/resvg-js'

/** Draws an SVG of few colours as a PNG so many pixels wide. Indexed colours: a tenth of the bytes of true colour. */
export async function drawPng(svg: string, width: number): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false },
  })
  const { palette, indexes } = toPalette(image.pixels)
  const rows = new Uint8Array((image.width + 1) * image.height)
  for (let y = 0; y < image.height; y++) {
    rows.set(indexes.subarray(y * image.width, (y + 1) * image.width), y * (image.width + 1) + 1)
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(image.width, 0)
  header.writeUInt32BE(image.height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', await promisify(deflate)(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** At most 256 colours: shades that differ by less than an eighth (then more) of the scale become one. */
function toPalette(pixels: Buffer): Readonly<{ palette: Uint8Array; indexes: Uint8Array }> {
  for (const bits of [5, 4, 3, 2]) {
    const found = quantised(pixels, bits)
    if (found) return found
  }
  throw new Error('Two bits a channel are at most 64 colours')
}

function quantised(pixels: Buffer, bits: number) {
  const shift = 8 - bits
  const slots = new Int16Array(1 << (3 * bits)).fill(-1)
  const colours: number[] = []
  const indexes = new Uint8Array(pixels.length / 4)
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4)
  let last = -1
  let index = 0
  for (let to = 0; to < words.length; to++) {
    const word = words[to] ?? 0
    // Most pixels are as the one before.
    if (word !== last) {
      last = word
      const [red, green, blue] = [word & 255, (word >> 8) & 255, (word >> 16) & 255]
      const slot = ((red >> shift) << (2 * bits)) | ((green >> shift) << bits) | (blue >> shift)
      index = slots[slot] ?? -1
      if (index < 0) {
        index = colours.length / 3
        if (index > 255) return undefined
        colours.push(red, green, blue)
        slots[slot] = index
      }
    }
    indexes[to] = index
  }
  return { palette: Uint8Array.from(colours), indexes }
}

function chunk(type: string, data: Uint8Array): Buffer {
  const out = Buffer.alloc(data.length + 12)
  out.writeUInt32BE(data.length, 0)
  out.write(type, 4, 'latin1')
  out.set(data, 8)
  out.writeUInt32BE(crc32(out.subarray(4, data.length + 8)), data.length + 8)
  return out
}
