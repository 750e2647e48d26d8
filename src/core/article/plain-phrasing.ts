import type { PhrasingContent } from 'mdast'

/** A stretch of text and where it begins: 1-based line and column, offset in UTF-16 units. */
export type PlainText = Readonly<{ text: string; line: number; column: number; offset: number }>

// Characters with which no construct of Markdown, GFM or MDX begins or ends within a line.
const LETTERS = String.raw`\p{L}\p{N}`
const INERT = String.raw`[${LETTERS},.'"?():;%/=+\-]|[^\p{L}\p{N}\p{Z}\p{C}\x00-\x7f]|!(?!\[)`
const SPACE = String.raw` (?![ \n]|$)`
const LINE_START = String.raw`(?:[^\p{N}\p{Z}\p{C}\x00-\x40\x5b-\x60\x7b-\x7f]|\x60|\*\*(?=[${LETTERS}])|\[|\d+(?![\d.)]))`
const WORDS = new RegExp(String.raw`(?:${INERT}|${SPACE}|\n(?=${LINE_START}))+`, 'uy')
const STRONG = new RegExp(
  String.raw`\*\*(?!\*)((?:[${LETTERS}])(?:(?:${INERT}| )*[${LETTERS}])?)\*\*(?!\*)`,
  'uy',
)
// biome-ignore lint/suspicious/noControlCharactersInRegex: a tab or another control character in code is left to the parser.
const CODE = /`(?! )([^`\u0000-\u001f]+)(?<! )`(?!`)/uy
const LINK = new RegExp(String.raw`\[(?! )((?:${INERT}| )+)(?<! )\]\(([\w/#.?=%:+,~-]+)\)`, 'uy')
const STARTS_PLAIN = new RegExp(LINE_START, 'uy')
/** What GFM makes a link of where it stands. */
const BARE_LINK = /http|www/i

/**
 * The nodes of text without any mark but `**strong**`, `code` and links to plain addresses; undefined for any other text.
 * They are those the parser would give, positions included.
 */
export function plainPhrasing(from: PlainText): PhrasingContent[] | undefined {
  const { text } = from
  STARTS_PLAIN.lastIndex = 0
  if (!STARTS_PLAIN.test(text)) return undefined
  const nodes: PhrasingContent[] = []
  let at: PlainPoint = { line: from.line, column: from.column, offset: from.offset }
  for (let index = 0; index < text.length; ) {
    const found = nodeAt(text, index, at)
    if (!found) return undefined
    nodes.push(found.node)
    index += found.length
    at = found.end
  }
  return nodes
}

type PlainPoint = Readonly<{ line: number; column: number; offset: number }>
type Found = Readonly<{ node: PhrasingContent; length: number; end: PlainPoint }>

function nodeAt(text: string, index: number, start: PlainPoint): Found | undefined {
  const words = matchAt(WORDS, text, index)?.[0]
  if (words !== undefined) {
    const end = after(words, start)
    if (BARE_LINK.test(words)) return undefined
    return { node: { type: 'text', value: words, position: { start, end } }, length: words.length, end }
  }
  const strong = matchAt(STRONG, text, index)
  if (strong) return within(strong, start, (children, position) => ({ type: 'strong', children, position }))
  const code = matchAt(CODE, text, index)
  if (code) {
    const end = after(code[0], start)
    const node = { type: 'inlineCode', value: code[1] ?? '', position: { start, end } } as const
    return { node, length: code[0].length, end }
  }
  const link = matchAt(LINK, text, index)
  const url = link?.[2] ?? ''
  return (
    link &&
    within(link, start, (children, position) => ({ type: 'link', title: null, url, children, position }))
  )
}

function within(
  match: RegExpExecArray,
  start: PlainPoint,
  toNode: (
    children: [PhrasingContent],
    position: NonNullable<PhrasingContent['position']>,
  ) => PhrasingContent,
): Found | undefined {
  const [whole, value = ''] = match
  if (BARE_LINK.test(value)) return undefined
  const end = after(whole, start)
  const from = after(whole.slice(0, whole.indexOf(value)), start)
  const position = { start: from, end: after(value, from) }
  return { node: toNode([{ type: 'text', value, position }], { start, end }), length: whole.length, end }
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | undefined {
  pattern.lastIndex = index
  return pattern.exec(text) ?? undefined
}

function after(text: string, { line, column, offset }: PlainPoint): PlainPoint {
  const last = text.lastIndexOf('\n')
  if (last < 0) return { line, column: column + text.length, offset: offset + text.length }
  return {
    line: line + text.split('\n').length - 1,
    column: text.length - last,
    offset: offset + text.length,
  }
}
