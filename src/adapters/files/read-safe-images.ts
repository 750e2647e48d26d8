import type { Message } from '#schemas/message.ts'
import { checkImages } from './check-images.ts'
import { type ImageSource, readImages } from './read-images.ts'

/** The pictures that pass the gate, by path, and what the gate says of the others: whatever shows pictures reads these. */
export function readSafeImages(
  root: string,
): Readonly<{ images: ReadonlyMap<string, ImageSource>; messages: readonly Message[] }> {
  const { messages } = checkImages(root)
  const refused = new Set(messages.filter(({ severity }) => severity === 'error').map(({ path }) => path))
  const images = [...readImages(root)].filter(([path]) => !refused.has(`content/images/${path}`))
  return { images: new Map(images), messages }
}
