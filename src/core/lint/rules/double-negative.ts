import { messageAt } from '../message-at.ts'
import { hitsOf } from '../prose.ts'
import type { ProseRule } from '../prose-rule.ts'
import type { ArticleRule } from '../rule.ts'

const PATTERN = {
  ja: /ない(?:わけ|こと|もの)(?:では|も|は)(?:ない|ありません)|(?:なく|ず)は(?:ない|ありません)|ないとは(?:限らない|限りません|言えない|言えません)/g,
  en: /\b(?:not|never|cannot|can't|don't|doesn't) (?:un(?:able|common|likely|usual)|impossible|without|uncommon|unless not|not)\b/gi,
} as const

/**
 * ja: 二重否定は使いません。「できないわけではありません」は「できます」と書きます。
 * en: No double negatives. "It is not impossible" is "it is possible".
 *
 * @example ok ja
 * 変更できます。
 * @example bad ja
 * 変更できないわけではありません。
 * @example bad en
 * It is not impossible to change it.
 */
export const doubleNegative: ArticleRule & ProseRule = {
  id: 'double-negative',
  engines: { ja: ['no-double-negative-ja'] },
  say: ({ found }) => ({
    text: { ja: `「${found}」は二重否定です。`, en: `Unexpected double negative in "${found}".` },
    fix: { ja: '肯定の形で書いてください。', en: 'Say it in the positive.' },
  }),
  check: subject =>
    hitsOf(subject, PATTERN[subject.article.locale]).map(hit =>
      messageAt(
        subject.article,
        hit.node,
        'double-negative',
        {
          text: { ja: `「${hit.found}」は二重否定です。`, en: `Unexpected double negative "${hit.found}".` },
          fix: { ja: '肯定の形で書いてください。', en: 'Say it in the positive.' },
        },
        'warning',
      ),
    ),
}
