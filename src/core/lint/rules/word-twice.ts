import type { ProseRule } from '../prose-rule.ts'

/**
 * ja: 同じ語が続いていないか見ます（「をを」「the the」）。直したあとに残りがちです。
 * en: No word twice in a row ("the the"). Such slips stay behind after an edit.
 *
 * @example ok ja
 * 画面を開きます。
 * @example bad ja
 * 画面をを開きます。
 * @example ok en
 * The form that appears is right.
 * @example bad en
 * Open the the portal.
 */
export const wordTwice: ProseRule = {
  id: 'word-twice',
  engines: { ja: ['ja-no-successive-word'], en: ['retext-repeated-words'] },
  say: ({ found }) => ({
    text: { ja: `「${found}」のところで同じ語が続いています。`, en: `Unexpected word twice: "${found}".` },
    fix: { ja: '片方を消してください。', en: 'Remove one of them.' },
  }),
}
