import { toString as plainText } from 'mdast-util-to-string'
import { messageAt } from '../message-at.ts'
import type { ArticleRule } from '../rule.ts'

const EMPTY =
  /^(?:こちら|ここ|これ|こちらのページ|リンク|詳細|詳しくはこちら|here|click here|this|this page|link|more|read more|details)[。.]?$/i

/**
 * ja: リンクの文字は行き先を表します。「こちら」だけでは、読み上げで聞いた人が選べません。
 * en: Link text names where it leads. "Here" means nothing to someone listening to a list of links.
 *
 * @example ok ja
 * [VPNの設定](https://example.com/)を見てください。
 * @example bad ja
 * [こちら](https://example.com/)を見てください。
 * @example bad en
 * Click [here](https://example.com/).
 */
export const linkText: ArticleRule = {
  id: 'link-text',
  check: ({ article, nodes }) =>
    nodes.flatMap(node => {
      if (node.type !== 'link' && node.type !== 'linkReference') return []
      const text = plainText(node).trim()
      if (text !== '' && !EMPTY.test(text)) return []
      return [
        messageAt(
          article,
          node,
          'link-text',
          {
            text: {
              ja: `リンクの文字「${text}」から行き先が分かりません。`,
              en: `Unexpected link text "${text}", expected words that say where it leads.`,
            },
            fix: { ja: '行き先の題を文字にしてください。', en: 'Use the title of the page it leads to.' },
          },
          'warning',
        ),
      ]
    }),
}
