import { messageAt } from '../message-at.ts'
import { hitsOf } from '../prose.ts'
import type { ArticleRule, Finding } from '../rule.ts'

const PATTERN = /[Ａ-Ｚａ-ｚ０-９]+|[ｦ-ﾟ]+/g

/**
 * ja: 英数字は半角、カタカナは全角で書きます。混ざると検索で見つかりません。
 * en: Letters and digits are half-width and katakana full-width; mixed forms are not found.
 *
 * @example ok ja
 * Windows 11のパソコン
 * @example bad ja
 * Ｗｉｎｄｏｗｓのﾊﾟｿｺﾝ
 * @example bad en
 * Press Ｆ５.
 */
export const characterWidth: ArticleRule = {
  id: 'character-width',
  check: subject => {
    return hitsOf(subject, PATTERN).map((hit): Finding => {
      const right = hit.found.normalize('NFKC')
      return {
        ...messageAt(
          subject.article,
          hit.node,
          'character-width',
          {
            text: {
              ja: `「${hit.found}」は「${right}」と書きます。`,
              en: `Unexpected "${hit.found}", expected "${right}".`,
            },
            fix: { ja: '--fix で直せます。', en: '--fix repairs it.' },
          },
          'warning',
        ),
        edit: { start: hit.start, end: hit.end, text: right },
      }
    })
  },
}
