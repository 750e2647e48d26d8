import { expandVariants, MAX_VARIANTS } from '#core/article/variants.ts'
import { type ArticleRule, atField } from '../rule.ts'

/**
 * ja: questions の ( | ) と [ ] は対で書き、1行が表す言い方は多くしすぎないでください。
 * en: ( | ) and [ ] in questions come in pairs, and one line must not stand for too many phrasings.
 *
 * @example ok ja
 * questions: ['VPNに(繋がらない|接続できない)']
 * @example bad ja
 * questions: ['VPNに(繋がらない']
 * @example bad en
 * questions: ['(a|b|c|d)(a|b|c|d)(a|b|c|d)(a|b|c|d)']
 */
export const questionGrammar: ArticleRule = {
  id: 'question-grammar',
  check: subject =>
    subject.article.questions.flatMap((line, index) => {
      const { problem } = expandVariants(line)
      if (!problem) return []
      const unbalanced = problem === 'unbalanced'
      return [
        atField(subject, 'questions', {
          rule: 'question-grammar',
          severity: 'error',
          index,
          text: unbalanced
            ? {
                ja: `「${line}」の括弧が対になっていません。`,
                en: `Unexpected brackets in "${line}", expected pairs.`,
              }
            : {
                ja: `「${line}」が表す言い方が多すぎます（上限 ${MAX_VARIANTS}）。`,
                en: `Unexpected number of phrasings of "${line}", expected at most ${MAX_VARIANTS}.`,
              },
          fix: unbalanced
            ? {
                ja: '文字としての括弧は \\( と書くか、全角にしてください。',
                en: 'Write \\( for the character itself.',
              }
            : { ja: '行を分けてください。', en: 'Break it into several lines.' },
        }),
      ]
    }),
}
