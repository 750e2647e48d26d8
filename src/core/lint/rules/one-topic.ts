import { toString as plainText } from 'mdast-util-to-string'
import { type ArticleRule, atField } from '../rule.ts'

const MOST_HEADINGS = 10
const MOST = { ja: 6000, en: 14_000 } as const

/**
 * ja: 記事1つに話題は1つ。大見出しは10個まで、本文は6,000文字までにします。
 * en: One topic per article: at most 10 sections and 14,000 characters.
 *
 * @example ok ja
 * ## 手順
 * @example bad ja
 * {12 headings}
 * @example bad en
 * {12 headings}
 */
export const oneTopic: ArticleRule = {
  id: 'one-topic',
  check: subject => {
    const { locale } = subject.article
    const headings = subject.root.children.filter(node => node.type === 'heading' && node.depth <= 2).length
    const length = plainText(subject.root).length
    if (headings <= MOST_HEADINGS && length <= MOST[locale]) return []
    return [
      atField(subject, 'title', {
        rule: 'one-topic',
        text: {
          ja: `話題が多すぎるようです（見出し ${headings}、${length.toLocaleString('en')} 文字）。`,
          en: `Unexpected size (${headings} sections, ${length.toLocaleString('en')} characters), expected one topic.`,
        },
        fix: {
          ja: '問いごとに記事を分け、related でつないでください。',
          en: 'Split it by question and link with related.',
        },
      }),
    ]
  },
}
