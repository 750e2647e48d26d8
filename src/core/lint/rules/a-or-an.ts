import type { ProseRule } from '../prose-rule.ts'

/**
 * ja: 英語の a と an を音に合わせます（an hour、a user）。--fix で直せます。（英語だけの規則です。）
 * en: "a" or "an" by sound: an hour, a user. --fix repairs it.
 *
 * @example ok ja
 * a Internet という語は見ません。
 * @example ok en
 * Wait an hour for a user to answer.
 * @example bad en
 * Open a account first.
 */
export const aOrAn: ProseRule = {
  id: 'a-or-an',
  engines: { en: ['retext-indefinite-article'] },
  isSafe: true,
  say: ({ found, expected }) => ({
    text: {
      ja: `「${found}」は「${expected}」と書きます。`,
      en: `Unexpected "${found}", expected "${expected}".`,
    },
    fix: { ja: '--fix で直せます。', en: '--fix repairs it.' },
  }),
}
