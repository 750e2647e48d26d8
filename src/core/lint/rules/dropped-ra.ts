import { messageAt } from '../message-at.ts'
import { hitsOf } from '../prose.ts'
import type { ProseRule } from '../prose-rule.ts'
import type { ArticleRule, Finding } from '../rule.ts'

const PATTERN =
  /(見|出|来|着|寝|起き|食べ|開け|閉め|調べ|確かめ|止め|変え|受け|続け|答え|覚え|考え|伝え|付け|届け|入れ|忘れ|決め|始め|求め|認め|進め)れ(?=(?:る|ない|ます|ません|た|て))/g
const NOT_DROPPED = new Set(['入れ', '忘れ'])

/**
 * ja: ら抜き言葉は使いません（「見れます」は「見られます」）。
 * en: Japanese potential verbs keep their ら. (Japanese only: English has no such form.)
 *
 * @example ok ja
 * どこからでも見られます。
 * @example bad ja
 * どこからでも見れます。
 * @example bad ja
 * この部屋では朝まで寝れません。
 * @example bad ja
 * 来週の会議にも出れるはずです。
 * @example ok en
 * You can see it from anywhere.
 */
export const droppedRa: ArticleRule & ProseRule = {
  id: 'dropped-ra',
  engines: { ja: ['no-dropping-the-ra'] },
  say: ({ found }) => ({
    text: { ja: `「${found}」の辺りがら抜き言葉です。`, en: `Unexpected "${found}" without ら.` },
    fix: { ja: '「見れる」は「見られる」と書きます。', en: 'Write 見られる for 見れる.' },
  }),
  check: subject => {
    const { article } = subject
    if (article.locale !== 'ja') return []
    return hitsOf(subject, PATTERN)
      .filter(hit => !NOT_DROPPED.has(hit.found.slice(0, -1)))
      .map((hit): Finding => {
        const right = `${hit.found.slice(0, -1)}られ`
        return {
          ...messageAt(
            article,
            hit.node,
            'dropped-ra',
            {
              text: {
                ja: `「${hit.found}」はら抜き言葉です。`,
                en: `Unexpected "${hit.found}", expected "${right}".`,
              },
              fix: { ja: `「${right}」と書きます。`, en: `Write "${right}".` },
            },
            'warning',
          ),
          edit: { start: hit.start, end: hit.end, text: right },
        }
      })
  },
}
