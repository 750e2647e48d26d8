import type { ProseRule } from '../prose-rule.ts'

/**
 * ja: 英語の文の読みやすさを7つの式で測り、5つ以上が「難しい」とした24語以上の文を知らせます。日本語は sentence-length と many-commas が見ます。
 * en: Sentences of 24 words and more that five of seven readability formulas call hard. For Japanese see sentence-length and many-commas.
 *
 * @example ok ja
 * 設定を開きます。
 * @example ok en
 * Open the settings page and choose the gear at the top right. Then pick a language.
 * @example bad en
 * Notwithstanding organisational considerations regarding authentication infrastructure, administrative personnel occasionally necessitate supplementary documentation demonstrating authorisation, particularly concerning international telecommunications equipment procurement and subsequent redistribution among geographically dispersed subsidiaries.
 */
export const hardToRead: ProseRule = {
  id: 'hard-to-read',
  engines: { en: ['retext-readability'] },
  say: ({ found }) => ({
    text: {
      ja: `読みにくい文です。「${found.slice(0, 30)}…」`,
      en: `Unexpected hard sentence: "${found.slice(0, 30)}…"`,
    },
    fix: { ja: '短い語で、2文に分けてください。', en: 'Use shorter words, or make it two sentences.' },
  }),
}
