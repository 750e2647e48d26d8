import sharp from 'sharp'

/** Twice the width of an article's text: sharp on fine screens, and no more. */
const WIDEST = 1600

/**
 * A PNG or JPEG as readers get it: upright, at most 1600 pixels wide, and without what cameras write into it, such as
 * the place. PNG loses nothing else. Undefined for other kinds, which stay as they are. Throws where it is no picture.
 */
export async function shrinkPicture(path: string, bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const kind = /\.(png|jpe?g)$/i.exec(path)?.[1]?.toLowerCase()
  if (kind === undefined) return undefined
  const picture = sharp(bytes).autoOrient().resize({ width: WIDEST, withoutEnlargement: true })
  return kind === 'png'
    ? picture.png({ compressionLevel: 9, effort: 10, adaptiveFiltering: true }).toBuffer()
    : picture.jpeg({ mozjpeg: true, quality: 82 }).toBuffer()
}
