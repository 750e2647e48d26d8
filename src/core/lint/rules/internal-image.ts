import type { Facts, ImageFact } from '../facts.ts'
import type { Finding, SiteRule } from '../rule.ts'
import { inArticle } from '../site-index.ts'

/**
 * ja: <Internal> や <Partner> の中の画像は、その読者だけのものです。公開の部分でも同じ画像を使うと、公開サイトに出ます。
 * en: An image within <Internal> or <Partner> is for those readers. Used in a public part too, it is on the public site.
 *
 * @example ok ja
 * ![公開の図の説明](../../../images/account/a.svg)
 *
 * <Internal>
 *
 * ![社内の図の説明](../../../images/account/b.svg)
 *
 * </Internal>
 * @example bad ja
 * ![図の説明](../../../images/account/a.svg)
 *
 * <Internal>
 *
 * ![図の説明](../../../images/account/a.svg)
 *
 * </Internal>
 * @example bad en
 * ![What it shows](../../../images/account/a.svg)
 * === en/network/vpn
 *
 * <Internal>
 *
 * ![What it shows](../../../images/account/a.svg)
 *
 * </Internal>
 */
export const internalImage: SiteRule = {
  id: 'internal-image',
  check: ({ articles }) => {
    const open = new Map<string, Facts>()
    for (const facts of articles)
      for (const image of facts.images) if (image.audience === 'public') open.set(image.path, facts)
    return articles.flatMap(facts =>
      facts.images.flatMap(image => {
        const shownBy = image.audience === facts.article.audience ? undefined : open.get(image.path)
        return shownBy ? [shown(facts, image, shownBy)] : []
      }),
    )
  },
}

function shown(facts: Facts, { path, audience, line, column }: ImageFact, by: Facts): Finding {
  return inArticle(facts, 'body', {
    rule: 'internal-image',
    severity: 'warning',
    line,
    column,
    text: {
      ja: `${audience} 向けの画像 ${path} が「${by.article.title}」（${by.article.path}）で公開されています。`,
      en: `Unexpected public use of ${path}, which is ${audience} here: "${by.article.title}" (${by.article.path}) shows it.`,
    },
    fix: {
      ja: '見せてよい画像なら囲みの外へ、そうでなければ別の画像にしてください。',
      en: 'Move it out of the block if everyone may see it, or use another image there.',
    },
  })
}
