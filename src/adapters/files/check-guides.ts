import { gateGuide } from '#core/lint/gate/gate-guide.ts'
import type { Message } from '#schemas/message.ts'
import { readSources, type Source } from './read-sources.ts'

/** The guides as they are written, and what the gate says of them. Links to other files are not followed. */
export function checkGuides(
  root: string,
): Readonly<{ sources: readonly Source[]; messages: readonly Message[] }> {
  const { sources, messages } = readSources(root, 'content/guide', ['.mdx'])
  return { sources, messages: [...messages, ...sources.flatMap(({ path, text }) => gateGuide(path, text))] }
}
