import type { Root } from 'mdast'
import { combineExtensions } from 'micromark-util-combine-extensions'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Message } from '#schemas/message.ts'
import type { Article } from './article.ts'
import { MAX_DEPTH, outOfBounds, TOO_DEEP } from './body-bounds.ts'
import { gfmPartsOf, remarkGfmParts } from './gfm-parts.ts'
import { normaliseBody } from './normalise-body.ts'
import { sayParseError } from './parse-error-text.ts'
import { parsePlain } from './parse-plain.ts'

/** The tree of an article's text, or the messages that say why there is none. Lines are those of the body. */
export type ParsedBody =
  | Readonly<{ root: Root; messages: readonly [] }>
  | Readonly<{ root: undefined; messages: readonly Message[] }>

type Source = Pick<Article, 'path' | 'body' | 'bodyLine'>

const processors = new Map<number, ReturnType<typeof toProcessor>>()

/** remark-cjk-friendly: without it `これは**「強調」**です` shows its asterisks. */
function toProcessor(gfmParts: number) {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfmParts, gfmParts)
    .use(remarkMdx)
    .use(remarkCjkFriendly)
    .freeze()
  // micromark merges the extensions for each text anew; merged once they are one.
  const extensions = processor.data().micromarkExtensions ?? []
  extensions.splice(0, extensions.length, combineExtensions(extensions))
  return processor
}

/** The parser with just the syntax this text can contain: the tree is the one the whole parser would give. */
function processorFor(text: string): ReturnType<typeof toProcessor> {
  const gfmParts = gfmPartsOf(text)
  const processor = processors.get(gfmParts) ?? toProcessor(gfmParts)
  processors.set(gfmParts, processor)
  return processor
}

/**
 * Parses an article's text. The only parser there is: gate, checks, renderer and search text all get this tree,
 * so that nothing can look harmless to one and run in another. Nothing is evaluated.
 */
export function parseBody(article: Source): ParsedBody {
  const out = outOfBounds(article.body)
  if (out) return refuse(article, 'nesting', { line: out.line, column: 1, ...out.said })
  let root: Root
  try {
    root = parsePlain(article.body) ?? processorFor(article.body).parse(article.body)
  } catch (error) {
    return refuse(article, 'syntax', sayParseError(error))
  }
  const deep = tooDeepAt(root)
  if (deep !== undefined) return refuse(article, 'nesting', { line: deep, column: 1, ...TOO_DEEP })
  normaliseBody(root)
  return { root, messages: [] }
}

function refuse(
  article: Source,
  rule: string,
  said: Pick<Message, 'line' | 'column' | 'text' | 'fix'>,
): ParsedBody {
  const line = said.line + article.bodyLine - 1
  return { root: undefined, messages: [{ ...said, path: article.path, line, rule, severity: 'error' }] }
}

type Nested = Readonly<{
  children?: readonly Nested[]
  position?: Readonly<{ start: Readonly<{ line: number }> }> | undefined
}>

/** The line at which nesting goes past the limit. Walks with a list of its own: a deep tree can't end the stack. */
function tooDeepAt(root: Nested): number | undefined {
  let level: readonly Nested[] = [root]
  // A list and its entry are two levels of the tree, and one of the article.
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH * 2) return level[0]?.position?.start.line ?? 1
    level = level.flatMap(node => node.children ?? [])
  }
  return undefined
}
