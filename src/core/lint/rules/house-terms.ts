import { messageAt } from '../message-at.ts'
import { hitsOf } from '../prose.ts'
import type { ArticleRule, Finding } from '../rule.ts'

/**
 * ja: 言葉は content/terms.yaml の決まりに揃えます。同じものを違う名前で呼ぶと、探せず、別のものに見えます。
 * en: Words follow content/terms.yaml. One thing under two names can't be found and looks like two things.
 *
 * @example ok ja
 * ユーザーの画面を開きます。
 * @example bad ja
 * ユーザの画面を開きます。
 * @example ok en
 * The login page is open.
 * @example bad en
 * Now login to the portal.
 */
export const houseTerms: ArticleRule = {
  id: 'house-terms',
  check: (subject, { terms }) => {
    const { article } = subject
    return terms
      .filter(term => term.locale === article.locale)
      .flatMap(term =>
        term.not.flatMap(word =>
          hitsOf(subject, patternOf(word, [term.say, ...term.except], article.locale)).map(
            (hit): Finding => ({
              ...messageAt(
                article,
                hit.node,
                'house-terms',
                {
                  text: {
                    ja: `「${hit.found}」は「${term.say}」と書きます。`,
                    en: `Unexpected "${hit.found}", expected "${term.say}".`,
                  },
                  ...(term.why !== undefined && { fix: { ja: term.why, en: term.why } }),
                },
                'warning',
              ),
              ...(term.fix && { edit: { start: hit.start, end: hit.end, text: term.say } }),
            }),
          ),
        ),
      )
  },
}

/** The word, but not as part of a longer one that is right. In English between word boundaries. */
function patternOf(word: string, right: readonly string[], locale: 'ja' | 'en'): RegExp {
  const quoted = escaped(word)
  const guards = right
    .filter(one => one.includes(word))
    .map(one => {
      const at = one.indexOf(word)
      const head = escaped(one.slice(0, at))
      const tail = escaped(one.slice(at + word.length))
      return `(?!(?<=${head})${quoted}${tail})`
    })
    .join('')
  return locale === 'en'
    ? new RegExp(`${guards}\\b${quoted}\\b`, 'gi')
    : new RegExp(`${guards}${quoted}`, 'g')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
