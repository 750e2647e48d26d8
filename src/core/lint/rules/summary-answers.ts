import { type ArticleRule, atField } from '../rule.ts'

const LIMITS = { ja: { least: 12, most: 160 }, en: { least: 25, most: 320 } } as const
const ABOUT_ITSELF = {
  ja: /^(?:この|本)(?:記事|ページ|文書)|(?:について|方法を)(?:説明|解説|紹介)し(?:ます|ています)/,
  en: /^this (?:article|page|document|guide)\b/i,
} as const

/**
 * ja: summary は答えそのものです。12〜160文字で、「この記事では〜を説明します」とは書きません。
 * en: The summary is the answer itself in 25 to 320 characters, not "This article explains …".
 *
 * @example ok ja
 * summary: サインイン画面の「パスワードを忘れた」から、自分で変えられます。
 * @example bad ja
 * summary: この記事ではパスワードの変更方法を説明します。
 * @example bad en
 * summary: This article explains how to change your password.
 * @example bad ja
 * summary: 変更可能。
 */
export const summaryAnswers: ArticleRule = {
  id: 'summary-answers',
  check: subject => {
    const { summary, locale } = subject.article
    const { least, most } = LIMITS[locale]
    const length = [...summary].length
    if (ABOUT_ITSELF[locale].test(summary))
      return [
        atField(subject, 'summary', {
          rule: 'summary-answers',
          text: {
            ja: 'summary が記事の紹介になっています。答えそのものが必要です。',
            en: 'Unexpected summary about the article, expected the answer itself.',
          },
          fix: {
            ja: '読者が次にすることを1〜2文で書いてください。',
            en: 'Say in one or two sentences what to do.',
          },
        }),
      ]
    if (length >= least && length <= most) return []
    return [
      atField(subject, 'summary', {
        rule: 'summary-answers',
        text: {
          ja: `summary が ${length} 文字です。${least}〜${most} 文字が必要です。`,
          en: `Unexpected summary of ${length} characters, expected ${least} to ${most}.`,
        },
      }),
    ]
  },
}
