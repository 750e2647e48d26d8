import { inflateSync } from 'node:zlib'
import { imageSize } from 'image-size'
import { expect, test } from 'vitest'
import { openTypeface } from '#adapters/fonts/open-typeface.ts'
import { drawPng } from '#adapters/pictures/draw-png.ts'
import { socialImage } from '#site/components/reach/social-image.ts'

const face = openTypeface()

test.each([...'あ漢髙﨑①㈱～ーA1“'])('the typeface has %s', character => {
  expect(face.outline(character)).not.toBe('')
  expect(face.outline(character)).not.toBe(face.outline('〓'))
})

test('a character that no slice has is shown as 〓, never as nothing', () => {
  expect(face.outline('😀')).toBe(face.outline('〓'))
})

test('an image says its title: other words, other pixels; the same words, the same bytes', async () => {
  const draw = (title: string) =>
    drawPng(
      socialImage({ locale: 'ja', siteName: '試験', above: '分類', title, summary: '答えです。' }, face),
      1200,
    )
  const [one, same, other] = await Promise.all([draw('パスワード'), draw('パスワード'), draw('<b>"&')])
  expect(imageSize(one)).toMatchObject({ width: 1200, height: 630, type: 'png' })
  expect(Buffer.compare(one, same)).toBe(0)
  expect(Buffer.compare(one, other)).not.toBe(0)
  const data = Buffer.from(one)
  const at = data.indexOf('IDAT')
  const rows = inflateSync(data.subarray(at + 4, at + 4 + data.readUInt32BE(at - 4)))
  expect(rows.length).toBe(1201 * 630)
})
