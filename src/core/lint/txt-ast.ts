import type { Nodes } from 'mdast'
import { childrenOf, isComponentNode } from '#core/article/component-node.ts'
import { audienceOf } from '#core/article/for-audience.ts'
import { placeAt } from './prose.ts'
import type { ProseText } from './prose-texts.ts'
import type { Subject } from './rule.ts'

type Place = Readonly<{ line: number; column: number }>

/** A node of textlint's tree. Lines count from 1, columns from 0; ranges are offsets in UTF-16 units. */
export type TxtNode = {
  type: string
  raw: string
  range: [number, number]
  loc: { start: Place; end: Place }
  value?: string
  depth?: number
  ordered?: boolean
  url?: string
  children?: TxtNode[]
}

/**
 * An article as textlint wants it: the same nodes at the same places of the source under its names, title and
 * summary as paragraphs. Components keep their content; keys and code are `Code`, which no rule reads.
 * Notes for agents (<Internal>, <Partner>) may be terse, so each is a document of its own.
 */
export function txtDocuments({ article, source, root, texts }: Subject): readonly TxtNode[] {
  const on = { source, before: source.length - article.body.length, firstLine: article.bodyLine }
  const isApart = (node: Nodes) => isComponentNode(node) && audienceOf(node) !== undefined
  const whole = (children: readonly TxtNode[]): TxtNode => ({
    type: 'Document',
    raw: source,
    range: [0, source.length],
    loc: { start: { line: 1, column: 0 }, end: zeroBased(placeAt(source, source.length)) },
    children: [...children],
  })
  // The title comes first; it is the reader's wording, 「画面が映らない」, and keeps its own style.
  const fields = texts
    .filter(text => text.kind === 'field')
    .map((text, index) => fieldNode(text, source, index === 0 ? 'Header' : 'Paragraph'))
  return [
    whole([...fields, ...root.children.filter(node => !isApart(node)).flatMap(node => toTxtNode(node, on))]),
    ...root.children.filter(isApart).map(node => whole(toTxtNode(node, on))),
  ]
}

type On = Readonly<{ source: string; before: number; firstLine: number }>

function fieldNode({ text, start }: ProseText, source: string, type: 'Header' | 'Paragraph'): TxtNode {
  const place = {
    raw: text,
    range: [start, start + text.length] satisfies [number, number],
    loc: {
      start: zeroBased(placeAt(source, start)),
      end: zeroBased(placeAt(source, start + text.length)),
    },
  }
  const children = [{ type: 'Str', value: text, ...place }]
  return type === 'Header' ? { type, depth: 1, ...place, children } : { type, ...place, children }
}

function zeroBased({ line, column }: Place): Place {
  return { line, column: column - 1 }
}

const TYPES: Readonly<Record<string, string>> = {
  paragraph: 'Paragraph',
  blockquote: 'BlockQuote',
  listItem: 'ListItem',
  list: 'List',
  heading: 'Header',
  code: 'CodeBlock',
  html: 'Html',
  thematicBreak: 'HorizontalRule',
  text: 'Str',
  break: 'Break',
  emphasis: 'Emphasis',
  strong: 'Strong',
  link: 'Link',
  linkReference: 'LinkReference',
  image: 'Image',
  imageReference: 'ImageReference',
  definition: 'Definition',
  inlineCode: 'Code',
  delete: 'Delete',
  table: 'Table',
  tableRow: 'TableRow',
  tableCell: 'TableCell',
}

function toTxtNode(node: Nodes, on: On): readonly TxtNode[] {
  const start = node.position?.start
  const end = node.position?.end
  if (start?.offset === undefined || end?.offset === undefined) return []
  const range: [number, number] = [on.before + start.offset, on.before + end.offset]
  const raw = on.source.slice(...range)
  const place = { raw, range, loc: { start: placeOf(start, on), end: placeOf(end, on) } }
  const inner = () => childrenOf(node).flatMap(child => toTxtNode(child, on))
  if (isComponentNode(node)) {
    if (node.name === 'Kbd') return [{ type: 'Code', value: raw, ...place }]
    const type = node.type === 'mdxJsxTextElement' ? 'Emphasis' : 'Component'
    return [{ type, ...place, children: inner() }]
  }
  return [
    {
      type: TYPES[node.type] ?? 'Html',
      ...place,
      ...('value' in node && { value: node.value }),
      ...('depth' in node && { depth: node.depth }),
      ...('url' in node && { url: node.url }),
      ...('children' in node && { children: inner() }),
    },
  ]
}

function placeOf({ line, column }: Place, { firstLine }: On): Place {
  return { line: line + firstLine - 1, column: column - 1 }
}
