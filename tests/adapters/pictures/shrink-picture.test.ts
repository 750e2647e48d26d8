import sharp from 'sharp'
import { expect, test } from 'vitest'
import { shrinkPicture } from '#adapters/pictures/shrink-picture.ts'

/** A photo lying on its side, with the place where it was taken. */
function photo(width: number, height: number): Promise<Buffer> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 30 }
  return sharp({ create: { width, height, channels: 3, background: '#888', noise } })
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD3: { GPSLatitude: '35/1 41/1 22/1' } })
    .jpeg({ quality: 98 })
    .toBuffer()
}

test('a photo becomes smaller, stands upright, and no longer says where it was taken', async () => {
  const given = await photo(2400, 1800)
  expect((await sharp(given).metadata()).exif).toBeDefined()
  const small = await shrinkPicture('pc/photo.JPG', given)
  const { width, height, exif, orientation } = await sharp(small).metadata()
  expect({ width, height, exif, orientation }).toEqual({
    width: 1600,
    height: 2133,
    exif: undefined,
    orientation: undefined,
  })
  expect(small?.length).toBeLessThan(given.length / 2)
})

test('a PNG that is not too wide keeps every pixel', async () => {
  const given = await sharp({ create: { width: 900, height: 300, channels: 3, background: '#1c6549' } })
    .png({ compressionLevel: 0 })
    .toBuffer()
  const small = await shrinkPicture('pc/screen.png', given)
  expect(small?.length).toBeLessThan(given.length)
  expect(await sharp(small).raw().toBuffer()).toEqual(await sharp(given).raw().toBuffer())
})

test('other kinds stay as they are', async () => {
  expect(await shrinkPicture('pc/drawing.svg', Buffer.from('<svg/>'))).toBeUndefined()
})
