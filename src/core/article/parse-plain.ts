import type { Root, RootContent } from 'mdast'
import { type Chunk, isListLike, plainBlock } from './plain-block.ts'

/**
 * The tree of a text that is all plain paragraphs, headings and flat lists; undefined for any other text.
 * It is the tree the parser gives, positions included (property test), at a tenth of the cost: most articles of most
 * desks are such texts.
 */
export function parsePlain(body: string): Root | undefined {
  const lines = body.split('\n')
  const children: RootContent[] = []
  let isListBefore = false
  let offset = 0
  for (let line = 0; line < lines.length; line++) {
    let text = lines[line] ?? ''
    const chunk = { line: line + 1, offset }
    if (!isBlank(text)) {
      for (let next = lines[line + 1]; next !== undefined && !isBlank(next); next = lines[line + 1]) {
        text += `\n${next}`
        line++
      }
      const isList = isListLike(text)
      // A list after a list may be the same list.
      const block = isList && isListBefore ? undefined : plainBlock({ ...chunk, text } satisfies Chunk)
      if (!block) return undefined
      children.push(block)
      isListBefore = isList
    }
    offset += text.length + 1
  }
  const end = { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset: body.length }
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } }
}

/** Not `trim`: to Markdown a line of wide spaces is text. */
function isBlank(line: string): boolean {
  return /^ *$/.test(line)
}
