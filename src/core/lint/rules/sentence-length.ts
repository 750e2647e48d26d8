import { messageAt } from '../message-at.ts'
import { sentencesOf } from '../prose.ts'
import type { ArticleRule } from '../rule.ts'

const MOST = { ja: 110, en: 40 } as const

/**
 * ja: 1文は110文字までにします。困っている人は長い文を読み返せません。
 * en: A sentence has at most 40 words. Someone in trouble can't read a long one twice.
 *
 * @example ok ja
 * 設定を開きます。
 * @example bad ja
 * {long sentence}
 * @example bad en
 * {long sentence}
 */
export const sentenceLength: ArticleRule = {
  id: 'sentence-length',
  check: ({ article, root }) => {
    const { locale } = article
    return sentencesOf(root).flatMap(({ text, node }) => {
      const length = locale === 'ja' ? [...text].length : text.split(/\s+/).length
      if (length <= MOST[locale]) return []
      return [
        messageAt(
          article,
          node,
          'sentence-length',
          {
            text: {
              ja: `1文が ${length} ${locale === 'ja' ? '文字' : '語'}あります（目安 ${MOST[locale]} まで）。「${text.slice(0, 20)}…」`,
              en: `Unexpected sentence of ${length} ${locale === 'ja' ? 'characters' : 'words'}, expected at most ${MOST[locale]}: "${text.slice(0, 30)}…"`,
            },
            fix: { ja: '2文に分けてください。', en: 'Make it two sentences.' },
          },
          'warning',
        ),
      ]
    })
  },
}
