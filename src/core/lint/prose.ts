import type { Nodes } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { Article } from '#core/article/article.ts'
import { nodesOf, type Subject } from './rule.ts'

/** A sentence and the block it stands in. */
export type Sentence = Readonly<{ text: string; node: Nodes }>

const END = /(?<=[。！？])|(?<=[.!?])\s+/

/** The sentences of an article's paragraphs, lists included; headings, tables and code left out. */
export function sentencesOf(root: Nodes): readonly Sentence[] {
  const known = SENTENCES.get(root) ?? sentencesIn(root)
  SENTENCES.set(root, known)
  return known
}

/** Several rules ask for the sentences of one tree. */
const SENTENCES = new WeakMap<Nodes, readonly Sentence[]>()

function sentencesIn(root: Nodes): readonly Sentence[] {
  return nodesOf(root)
    .filter(node => node.type === 'paragraph')
    .flatMap(node =>
      plainText(node)
        .split(END)
        .map(text => text.trim())
        .filter(Boolean)
        .map(text => ({ text, node })),
    )
}

/** A match of a pattern: what, where in the source, and where as line and column of the text (see `messageAt`). */
export type Hit = Readonly<{
  found: string
  start: number
  end: number
  node: Readonly<{ position: Readonly<{ start: Readonly<{ line: number; column: number }> }> }>
}>

/** Every match of a pattern in an article's prose, titles and labels included. Code is no prose. Needs the g flag. */
export function hitsOf({ article, source, texts }: Subject, pattern: RegExp): readonly Hit[] {
  return texts.flatMap(({ text, start }) =>
    matchesOf(text, pattern).map(({ 0: found, index }) => toHit(article, source, found, start + index)),
  )
}

/** What `matchAll` gives, which makes another pattern for each text it is asked about. */
function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return matches
}

/** Every match of a pattern anywhere in the source: frontmatter, code and addresses too. Needs the g flag. */
export function hitsAnywhere({ article, source }: Subject, pattern: RegExp): readonly Hit[] {
  return matchesOf(source, pattern).map(({ 0: found, index }) => toHit(article, source, found, index))
}

function toHit(article: Article, source: string, found: string, start: number): Hit {
  const { line, column } = placeAt(source, start)
  const position = { start: { line: line - article.bodyLine + 1, column } }
  return { found, start, end: start + found.length, node: { position } }
}

/** The 1-based line and column of an offset. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  let line = 1
  let from = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++
    from = at + 1
  }
  return { line, column: offset - from + 1 }
}
