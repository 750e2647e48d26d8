import { type ArticleRule, atField } from '../rule.ts'

/**
 * ja: 手順の記事（kind: how-to）には番号付きリストを入れます。文章に埋もれた手順は追えません。
 * en: A how-to has a numbered list. Steps buried in a paragraph cannot be followed.
 *
 * @example ok ja
 * kind: how-to
 * ---
 * 1. 設定を開きます。
 * 2. 「保存」を押します。
 * @example bad ja
 * kind: how-to
 * ---
 * まず設定を開き、次に保存を押します。
 * @example bad en
 * kind: how-to
 * ---
 * Open Settings and then press Save.
 */
export const stepsAsList: ArticleRule = {
  id: 'steps-as-list',
  check: subject => {
    const { kind } = subject.article
    const has = subject.nodes.some(
      node =>
        (node.type === 'list' && node.ordered === true) ||
        (node.type === 'mdxJsxFlowElement' && /^(?:Troubleshoot|Include|Checklist)$/.test(node.name ?? '')),
    )
    if (kind !== 'how-to' || has) return []
    return [
      atField(subject, 'kind', {
        rule: 'steps-as-list',
        text: {
          ja: '手順の記事に番号付きリストがありません。',
          en: 'Missing numbered list in a how-to.',
        },
        fix: {
          ja: '手順を「1. 」で始まる行に分けてください。',
          en: 'Write each step on a line that begins with "1. ".',
        },
      }),
    ]
  },
}
