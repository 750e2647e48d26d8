import { messageAt } from '../message-at.ts'
import { hitsOf } from '../prose.ts'
import type { ProseRule } from '../prose-rule.ts'
import type { ArticleRule } from '../rule.ts'

const WORDY = {
  ja: {
    することができ: 'でき',
    を行う必要があります: 'てください',
    させていただきます: 'します',
    というふうに: 'と',
  },
  en: {
    'in order to': 'to',
    'due to the fact that': 'because',
    utilize: 'use',
    'at this point in time': 'now',
    'prior to': 'before',
    'please be advised that': '',
  },
} as const

/**
 * ja: 回りくどい言い方は短くします（「することができます」は「できます」）。
 * en: Plain words instead of long ones ("in order to" is "to").
 *
 * @example ok ja
 * 変更できます。
 * @example bad ja
 * 変更することができます。
 * @example bad en
 * Restart in order to apply it.
 * @example bad ja
 * 設定の変更を行います。
 * @example bad en
 * Commence the update.
 */
export const plainWords: ArticleRule & ProseRule = {
  id: 'plain-words',
  engines: { ja: ['ja-no-redundant-expression'], en: ['retext-simplify'] },
  say: ({ found, expected, note }) => ({
    text: {
      ja:
        expected === undefined ? `「${found}」は短く書けます。` : `「${found}」は「${expected}」で足ります。`,
      en:
        expected === undefined
          ? `Unexpected "${found}": it can be said shorter.`
          : `Unexpected "${found}", expected "${expected}".`,
    },
    ...(note !== undefined && expected === undefined && { fix: { ja: note, en: 'Say it in fewer words.' } }),
  }),
  check: subject => {
    const { article } = subject
    const words: Readonly<Record<string, string>> = WORDY[article.locale]
    const say = (hit: ReturnType<typeof hitsOf>[number], ja: string, en: string) =>
      messageAt(article, hit.node, 'plain-words', { text: { ja, en } }, 'warning')
    const wordy = hitsOf(subject, new RegExp(Object.keys(words).join('|'), 'gi')).map(hit => {
      const right = words[hit.found.toLowerCase()] ?? ''
      return say(
        hit,
        `「${hit.found}」は「${right}」で足ります。`,
        `Unexpected "${hit.found}", expected "${right}".`,
      )
    })
    return wordy
  },
}
