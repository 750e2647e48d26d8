import type { ProseRule } from '../prose-rule.ts'

/**
 * ja: 同じ接続詞（しかし…しかし）や、逆接の「が」を1文に2回使いません。話の筋が追いにくくなります。
 * en: The same conjunction is not used twice in a row, nor が twice in one sentence. (Japanese only.)
 *
 * @example ok ja
 * 設定は残りますが、履歴は消えます。
 * @example bad ja
 * 設定は残りますが、履歴は消えますが、写真は残ります。
 * @example bad ja
 * しかし、画面は出ません。しかし、音は出ます。
 * @example ok en
 * But the sound works. But the screen stays black.
 */
export const sameConjunction: ProseRule = {
  id: 'same-conjunction',
  engines: { ja: ['no-doubled-conjunction', 'no-doubled-conjunctive-particle-ga'] },
  say: () => ({
    text: {
      ja: '同じつなぎの言葉が続いています。',
      en: 'Unexpected conjunction: the same one came just before.',
    },
    fix: { ja: '文を分けるか、言い換えてください。', en: 'Split the sentence or say it another way.' },
  }),
}
