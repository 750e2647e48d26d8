import type { Nodes } from 'mdast'
import { attributeOf, isComponentNode } from '#core/article/component-node.ts'
import { messageAt } from '../message-at.ts'
import type { ArticleRule } from '../rule.ts'

/**
 * ja: 画像には、見えない人に伝わる説明を書きます。ファイル名や「画像」だけでは伝わりません。
 * en: Every image says what it shows, for those who cannot see it. A file name or "image" says nothing.
 *
 * @example ok ja
 * ![サインイン画面の右下に「次へ」がある](../../../images/account/a.svg)
 * @example bad ja
 * ![](../../../images/account/a.svg)
 * @example bad en
 * ![screenshot](../../../images/account/a.svg)
 */
export const altText: ArticleRule = {
  id: 'alt-text',
  check: ({ article, nodes }) =>
    nodes.flatMap(node => {
      const alt = altOf(node)
      if (alt === undefined || (alt.trim() !== '' && !EMPTY.test(alt.trim()))) return []
      return [
        messageAt(article, node, 'alt-text', {
          text: {
            ja:
              alt.trim() === ''
                ? '画像の説明がありません。'
                : `画像の説明「${alt}」では何の図か分かりません。`,
            en: alt.trim() === '' ? 'Missing description of the image.' : `Unexpected description "${alt}".`,
          },
          fix: {
            ja: '何が見えるかを ![説明](…) か alt="…" に書いてください。',
            en: 'Say what it shows in ![…](…) or alt="…".',
          },
        }),
      ]
    }),
}

const EMPTY =
  /^(?:画像|図|スクリーンショット|スクショ|image|picture|figure|screenshot|img)\s*\d*$|\.(?:png|jpe?g|svg|webp|gif|avif)$/i

function altOf(node: Nodes): string | undefined {
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  return isComponentNode(node) && node.name === 'Figure' ? attributeOf(node, 'alt') : undefined
}
