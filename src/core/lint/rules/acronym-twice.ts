import type { ProseRule } from '../prose-rule.ts'

/**
 * ja: 英語の略語に、略した語を重ねません（PIN number は PIN）。（英語だけの規則です。）
 * en: An acronym is not followed by a word it already contains: "PIN", not "PIN number".
 *
 * @example ok ja
 * PIN番号を入れます。
 * @example ok en
 * Enter your PIN.
 * @example bad en
 * Enter your PIN number.
 */
export const acronymTwice: ProseRule = {
  id: 'acronym-twice',
  engines: { en: ['retext-redundant-acronyms'] },
  say: ({ found, expected }) => ({
    text: {
      ja: `「${found}」は「${expected}」で足ります。`,
      en: `Unexpected "${found}", expected "${expected}".`,
    },
    fix: { ja: '重なっている語を消してください。', en: 'Remove the word the acronym already contains.' },
  }),
}
