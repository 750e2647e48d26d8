import type { Nodes, Root } from 'mdast'
import type { Article } from '#core/article/article.ts'
import { childrenOf, isComponentNode } from '#core/article/component-node.ts'
import { audienceOf } from '#core/article/for-audience.ts'
import { messageAt } from '../message-at.ts'
import { sentencesOf } from '../prose.ts'
import type { ProseRule } from '../prose-rule.ts'
import type { ArticleRule, Finding } from '../rule.ts'

const POLITE = /(?:です|ます|ました|ません|でした|ください|でしょう|ましょう)(?:か|ね|よ)?[。？！?]?$/
/** A sentence quoted from the screen, 「接続できない。」, cut at its full stop: it keeps the style of the screen. */
const QUOTED = /「[^」]*$/
const PLAIN = /(?:である|であった|ではない|だった|だ|した|する|される|できる|なる|れる|ない|なかった)。$/

/**
 * ja: 文末は「です・ます」に揃えます。「である」が混ざると、急に突き放された感じがします。
 * en: Japanese sentences end in です・ます throughout. (Japanese only: English has no such pair of styles.)
 *
 * @example ok ja
 * 設定を開きます。次に保存してください。
 * @example ok ja
 * 「サーバーに接続できない。」と表示されます。
 * @example ok ja
 * 次を見ます。
 *
 * - [設定を削除する](https://example.com/a)。
 * @example bad ja
 * 設定を開きます。これで完了である。
 * @example ok en
 * Open Settings. Then save.
 */
export const oneStyle: ArticleRule & ProseRule = {
  id: 'one-style',
  engines: { ja: ['no-mix-dearu-desumasu'] },
  say: ({ found }) => ({
    text: {
      ja: `「${found}」だけ「である調」です。`,
      en: `Unexpected plain style "${found}", expected です・ます as elsewhere.`,
    },
    fix: { ja: '「です・ます」で終えてください。', en: 'End the sentence in です or ます.' },
  }),
  check: ({ article, root }) =>
    article.locale === 'ja' ? partsOf(root).flatMap(part => mixed(article, part)) : [],
}

function mixed(article: Article, part: Nodes): readonly Finding[] {
  const sentences = sentencesOf(part)
  if (!sentences.some(({ text }) => POLITE.test(text))) return []
  return sentences
    .filter(({ text }) => PLAIN.test(text) && !POLITE.test(text) && !QUOTED.test(text))
    .filter(({ node }) => !isNothingButLinks(node))
    .map(({ text, node }) =>
      messageAt(
        article,
        node,
        'one-style',
        {
          text: {
            ja: `「${text.slice(-12)}」だけ「である調」です。`,
            en: `Unexpected plain style "${text.slice(-12)}", expected です・ます as elsewhere.`,
          },
          fix: { ja: '「です・ます」で終えてください。', en: 'End the sentence in です or ます.' },
        },
        'warning',
      ),
    )
}

/** A list of links says the titles of other pages. */
function isNothingButLinks(node: Nodes): boolean {
  return childrenOf(node).every(
    child => child.type === 'link' || (child.type === 'text' && /^[\s、。・または/]*$/.test(child.value)),
  )
}

/** Notes for agents may be terse: what stands in <Internal> or <Partner> is judged by itself. */
function partsOf(root: Root): readonly Nodes[] {
  const isApart = (node: Nodes) => isComponentNode(node) && audienceOf(node) !== undefined
  if (!root.children.some(isApart)) return [root]
  return [
    { ...root, children: root.children.filter(node => !isApart(node)) },
    ...root.children.filter(isApart),
  ]
}
