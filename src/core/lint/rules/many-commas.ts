import type { ProseRule } from '../prose-rule.ts'

/**
 * ja: 1文の読点「、」は4つまでにします。多い文は、たいてい2文か、箇条書きにできます。
 * en: A Japanese sentence has at most four commas (、). More of them want two sentences or a list. (Japanese only.)
 *
 * @example ok ja
 * 設定を開き、右上の歯車を選び、「保存」を押します。
 * @example bad ja
 * 設定を開き、歯車を選び、「全般」へ進み、言語を変え、色を選び、「保存」を押します。
 * @example ok en
 * Open Settings, choose the gear, go to General, pick a language, and, at last, save.
 */
export const manyCommas: ProseRule = {
  id: 'many-commas',
  engines: { ja: ['max-ten'] },
  say: () => ({
    text: {
      ja: '1文に読点が5つ以上あります。',
      en: 'Unexpected number of commas (、), expected at most four.',
    },
    fix: { ja: '2文に分けるか、箇条書きにしてください。', en: 'Make it two sentences, or a list.' },
  }),
}
