import { isComponentNode } from '#core/article/component-node.ts'
import { audienceOf } from '#core/article/for-audience.ts'
import { messageAt } from '../message-at.ts'
import type { ArticleRule } from '../rule.ts'

/**
 * ja: <Internal> や <Partner> は記事の一部に使います。全体を囲むなら、audience: internal と書きます。
 * en: <Internal> and <Partner> hide a part. When they hold the whole article, write audience: internal instead.
 *
 * @example ok ja
 * 本文
 *
 * <Internal>
 *
 * 内線 2400
 *
 * </Internal>
 * @example bad ja
 * <Internal>
 *
 * 内線 2400
 *
 * </Internal>
 * @example bad en
 * <Partner>
 *
 * Extension 2400
 *
 * </Partner>
 */
export const internalPart: ArticleRule = {
  id: 'internal-part',
  check: ({ article, root }) => {
    const shown = root.children.filter(node => node.type !== 'definition')
    const [first] = shown
    if (!first || !shown.every(node => isComponentNode(node) && audienceOf(node))) return []
    return [
      messageAt(article, first, 'internal-part', {
        text: {
          ja: '記事の全体が一部の読者向けになっています。',
          en: 'Unexpected block around the whole article: others would see an empty one.',
        },
        fix: {
          ja: 'タグを外し、audience: internal か partner と書いてください。',
          en: 'Remove the tags and write audience: internal or partner.',
        },
      }),
    ]
  },
}
