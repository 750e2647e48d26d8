import type { Nodes, Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { nodesOf, textNodes } from './rule.ts'

/** A sentence and the block it stands in. */
export type Sentence = Readonly<{ text: string; node: Nodes }>

const END = /(?<=[。！？])|(?<=[.!?])\s+/

/** The sentences of an article's paragraphs, lists included; headings, tables and code left out. */
export function sentencesOf(root: Nodes): readonly Sentence[] {
  return [...nodesOf(root)]
    .filter(node => node.type === 'paragraph')
    .flatMap(node =>
      plainText(node)
        .split(END)
        .map(text => text.trim())
        .filter(Boolean)
        .map(text => ({ text, node })),
    )
}

/** A match of a pattern in the prose: where in the body, and where as line and column. */
export type Hit = Readonly<{
  found: string
  start: number
  end: number
  node: Readonly<{ position: Readonly<{ start: Readonly<{ line: number; column: number }> }> }>
}>

/** Every match of a pattern in an article's prose. A match inside code is none. The pattern needs the g flag. */
export function hitsOf(root: Root, body: string, pattern: RegExp): readonly Hit[] {
  return textNodes(root).flatMap(node => {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return []
    const raw = body.slice(start, end)
    return [...raw.matchAll(pattern)].map(match => {
      const at = start + match.index
      return {
        found: match[0],
        start: at,
        end: at + match[0].length,
        node: { position: { start: placeAt(body, at) } },
      }
    })
  })
}

function placeAt(body: string, offset: number): { line: number; column: number } {
  let line = 1
  let from = 0
  for (let at = body.indexOf('\n'); at >= 0 && at < offset; at = body.indexOf('\n', at + 1)) {
    line++
    from = at + 1
  }
  return { line, column: offset - from + 1 }
}
