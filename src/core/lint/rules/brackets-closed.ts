import type { ProseRule } from '../prose-rule.ts'

/**
 * ja: 「 」や（ ）は、開いたら同じ文の中で閉じます。
 * en: Japanese brackets 「 」 and （ ） are closed in the sentence that opened them. (Japanese only.)
 *
 * @example ok ja
 * 「保存」を押します。
 * @example bad ja
 * 「保存を押します。
 * @example ok en
 * Press "Save" (top right).
 */
export const bracketsClosed: ProseRule = {
  id: 'brackets-closed',
  engines: { ja: ['no-unmatched-pair'] },
  say: ({ found }) => ({
    text: {
      ja: `「${found}」の対がありません。`,
      en: `Unexpected bracket "${found}" without its other half.`,
    },
    fix: { ja: '閉じる括弧か開く括弧を足してください。', en: 'Add the other half.' },
  }),
}
