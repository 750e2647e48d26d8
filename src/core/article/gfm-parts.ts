import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import type { Plugin } from 'unified'

/**
 * The parts of GitHub Flavored Markdown, each with the least a text must contain for it to matter.
 * A part that can't match still costs a third of the parse: tables and bare links alone double it.
 */
const PARTS = [
  // Bare links are also found in decoded text, so any entity may hide one.
  { needs: /http|www|[@&]/i, syntax: gfmAutolinkLiteral(), tree: gfmAutolinkLiteralFromMarkdown() },
  { needs: /\[\^/, syntax: gfmFootnote(), tree: gfmFootnoteFromMarkdown() },
  { needs: /~/, syntax: gfmStrikethrough({ singleTilde: false }), tree: gfmStrikethroughFromMarkdown() },
  { needs: /\||:-|-:/, syntax: gfmTable(), tree: gfmTableFromMarkdown() },
  { needs: /\[[\sxX]\]/, syntax: gfmTaskListItem(), tree: gfmTaskListItemFromMarkdown() },
] as const

/** Which parts a text needs, as bits: the same bits, the same parser. */
export function gfmPartsOf(text: string): number {
  return PARTS.reduce((bits, { needs }, index) => (needs.test(text) ? bits | (1 << index) : bits), 0)
}

/** remark-gfm, with only the parts in `bits`. */
export const remarkGfmParts: Plugin<[bits: number]> = function (bits) {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.fromMarkdownExtensions ??= []
  for (const [index, { syntax, tree }] of PARTS.entries()) {
    if ((bits & (1 << index)) === 0) continue
    data.micromarkExtensions.push(syntax)
    data.fromMarkdownExtensions.push(tree)
  }
}
