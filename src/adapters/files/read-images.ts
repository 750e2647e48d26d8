import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { imageSize } from 'image-size'
import { digestOf } from './digest.ts'
import { filesBelow } from './files-below.ts'

/** A picture below content/images/: what it is by content, and its size in CSS pixels where that can be told. */
export type ImageSource = Readonly<{ digest: string; width?: number; height?: number }>

/** Reads every picture below `content/images/`, by its path there. */
export function readImages(root: string): ReadonlyMap<string, ImageSource> {
  const folder = join(root, 'content/images')
  return new Map(
    filesBelow(folder).map(path => {
      const bytes = readFileSync(join(folder, path))
      return [path, { digest: digestOf(bytes), ...sizeOf(bytes) }]
    }),
  )
}

function sizeOf(bytes: Uint8Array): Pick<ImageSource, 'width' | 'height'> {
  try {
    const { width, height } = imageSize(bytes)
    return { width: Math.round(width), height: Math.round(height) }
  } catch {
    return {}
  }
}
