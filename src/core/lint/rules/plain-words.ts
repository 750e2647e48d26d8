import { messageAt } from '../message-at.ts'
import { hitsOf } from '../prose.ts'
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
 * ja: 回りくどい言い方は短くします（「することができます」は「できます」）。同じ語が続いていないかも見ます。
 * en: Plain words instead of long ones ("in order to" is "to"), and no word twice in a row.
 *
 * @example ok ja
 * 変更できます。
 * @example bad ja
 * 変更することができます。
 * @example bad en
 * Restart in order to apply it.
 * @example bad en
 * Open the the portal.
 */
export const plainWords: ArticleRule = {
  id: 'plain-words',
  check: ({ article, root }) => {
    const words: Readonly<Record<string, string>> = WORDY[article.locale]
    const say = (hit: ReturnType<typeof hitsOf>[number], ja: string, en: string) =>
      messageAt(article, hit.node, 'plain-words', { text: { ja, en } }, 'warning')
    const wordy = hitsOf(root, article.body, new RegExp(Object.keys(words).join('|'), 'gi')).map(hit => {
      const right = words[hit.found.toLowerCase()] ?? ''
      return say(
        hit,
        `「${hit.found}」は「${right}」で足ります。`,
        `Unexpected "${hit.found}", expected "${right}".`,
      )
    })
    const twice = hitsOf(root, article.body, /\b([a-z]{2,20}) \1\b/gi)
      .filter(({ found }) => !/^(?:that that|had had|in in|on on)$/i.test(found))
      .map(hit =>
        say(hit, `「${hit.found}」と同じ語が続いています。`, `Unexpected word twice: "${hit.found}".`),
      )
    return [...wordy, ...twice]
  },
}
