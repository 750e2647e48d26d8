import type { ListItem, RootContent } from 'mdast'
import { plainPhrasing } from './plain-phrasing.ts'

/** Lines without a blank one between them, and where they begin. */
export type Chunk = Readonly<{ text: string; line: number; offset: number }>

const HEADING = /^(#{1,6}) (?=\S)/
const MARKER = /^(?:([-*+])|(\d{1,9})([.)])) (?=\S)/
/** Where MDX reads code. */
const MODULE = /^(?:import|export)\b/m
/** A line that a list may go on with: after a list such a chunk belongs to it. */
const LIST_LIKE = /^(?:[ \t]|[-*+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$))/m

/** Whether a text is, holds or may carry on a list. */
export function isListLike(text: string): boolean {
  return LIST_LIKE.test(text)
}

/** The block a chunk is, if it is a paragraph, a heading or a flat list of plain text; undefined for anything else. */
export function plainBlock(chunk: Chunk): RootContent | undefined {
  const { text, line, offset } = chunk
  if (MODULE.test(text)) return undefined
  const lines = text.split('\n')
  const last = lines.at(-1) ?? ''
  const position = {
    start: { line, column: 1, offset },
    end: { line: line + lines.length - 1, column: last.length + 1, offset: offset + text.length },
  }
  if (MARKER.test(text)) return plainList(chunk, position)
  const heading = lines.length === 1 ? HEADING.exec(text) : null
  const lead = heading?.[0].length ?? 0
  const children = plainPhrasing({ text: text.slice(lead), line, column: lead + 1, offset: offset + lead })
  if (!children) return undefined
  const depth = DEPTHS[(heading?.[1]?.length ?? 0) - 1]
  return depth ? { type: 'heading', depth, children, position } : { type: 'paragraph', children, position }
}

const DEPTHS = [1, 2, 3, 4, 5, 6] as const

function plainList(chunk: Chunk, position: NonNullable<ListItem['position']>): RootContent | undefined {
  const children: ListItem[] = []
  const first = MARKER.exec(chunk.text)
  let { line, offset } = chunk
  for (const text of chunk.text.split('\n')) {
    const marker = MARKER.exec(text)
    // Another bullet or another bracket begins another list.
    if (!marker || marker[1] !== first?.[1] || marker[3] !== first?.[3]) return undefined
    const lead = marker[0].length
    const inner = plainPhrasing({ text: text.slice(lead), line, column: lead + 1, offset: offset + lead })
    if (!inner) return undefined
    const end = { line, column: text.length + 1, offset: offset + text.length }
    const start = { line, column: 1, offset }
    const content = { start: { line, column: lead + 1, offset: offset + lead }, end }
    const paragraph = { type: 'paragraph', children: inner, position: content } as const
    children.push({
      type: 'listItem',
      spread: false,
      checked: null,
      children: [paragraph],
      position: { start, end },
    })
    line++
    offset += text.length + 1
  }
  const start = first?.[2] === undefined ? null : Number(first[2])
  return { type: 'list', ordered: start !== null, start, spread: false, children, position }
}
