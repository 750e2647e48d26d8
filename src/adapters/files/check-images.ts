import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gateImage } from '#core/lint/gate/image-file.ts'
import type { Message } from '#schemas/message.ts'
import { filesBelow } from './files-below.ts'

/** Every picture below content/images/ by its path there, and what the gate says of them. Links are not followed. */
export function checkImages(
  root: string,
): Readonly<{ images: ReadonlySet<string>; messages: readonly Message[] }> {
  const folder = join(root, 'content/images')
  const paths = filesBelow(folder).map(path => path.replaceAll('\\', '/'))
  const messages = paths.flatMap(path =>
    gateImage(`content/images/${path}`, readFileSync(join(folder, path))),
  )
  return { images: new Set(paths), messages }
}
