import { nearest } from '#core/text/nearest.ts'
import type { Facts } from '../facts.ts'
import type { Finding, SiteRule } from '../rule.ts'
import { inArticle, indexOf, targetOf } from '../site-index.ts'

/**
 * ja: リンク、見出しへのリンク、related、<Include>、画像の行き先があることを確かめます。<Include> は輪になりません。
 * en: Links, anchors, related, <Include> and images lead to something that exists, and <Include> never runs in a circle.
 *
 * @example ok ja
 * [VPN](../network/vpn.mdx#手順)
 * === ja/network/vpn
 * ## 手順
 * @example bad ja
 * [VPN](../network/vnp.mdx)
 * === ja/network/vpn
 * @example bad ja
 * [VPN](../network/vpn.mdx#手順書)
 * === ja/network/vpn
 * ## 手順
 * @example bad ja
 * related: [network/none]
 * @example bad ja
 * <Include article="account/reset-password" />
 * @example bad en
 * ![A window](../../../images/account/none.svg)
 * @example bad en
 * [Steps](#steps)
 */
export const linksResolve: SiteRule = {
  id: 'links-resolve',
  check: site => {
    const index = indexOf(site)
    const ids = [...new Set(site.articles.map(({ article }) => article.id))]
    const images = [...site.images]
    return site.articles.flatMap(from => [
      ...from.links.flatMap(link => {
        const to = targetOf(index, from, link)
        if (!to) return [noArticle(from, 'body', link.id, ids, link)]
        if (!link.anchor || to.anchors.includes(link.anchor)) return []
        return [noAnchor(from, link.anchor, to, link)]
      }),
      ...from.includes.flatMap(include => {
        const to = targetOf(index, from, include)
        if (!to) return [noArticle(from, 'body', include.id, ids, include)]
        if (include.section && !to.anchors.includes(include.section))
          return [noAnchor(from, include.section, to, include)]
        return isCircle(index, to, from) ? [circle(from, include)] : []
      }),
      ...from.article.related.flatMap(id =>
        targetOf(index, from, { id }) ? [] : [noArticle(from, 'related', id, ids)],
      ),
      ...from.images
        .filter(({ path }) => !site.images.has(path))
        .map(image => noImage(from, image.path, images, image)),
    ])
  },
}

type At = Readonly<{ line: number; column: number }>

function noArticle(from: Facts, field: string, id: string, ids: readonly string[], at?: At): Finding {
  const near = nearest(id, ids)
  return inArticle(from, field, {
    rule: 'links-resolve',
    ...at,
    text: { ja: `記事「${id}」がありません。`, en: `Unexpected link to "${id}": there is no such article.` },
    ...(near !== undefined && {
      fix: { ja: `「${near}」ではありませんか。`, en: `Did you mean "${near}"?` },
    }),
  })
}

function noAnchor(from: Facts, anchor: string, to: Facts, at: At): Finding {
  const near = nearest(anchor, to.anchors)
  const known = to.anchors.slice(0, 8)
  return inArticle(from, 'body', {
    rule: 'links-resolve',
    ...at,
    text: {
      ja: `「${to.article.title}」に見出し「${anchor}」がありません。`,
      en: `Unexpected section "${anchor}": "${to.article.title}" has none of that name.`,
    },
    fix: near
      ? { ja: `「${near}」ではありませんか。`, en: `Did you mean "${near}"?` }
      : { ja: `あるもの: ${known.join('・') || 'なし'}`, en: `It has: ${known.join(', ') || 'none'}.` },
  })
}

function noImage(from: Facts, path: string, images: readonly string[], at: At): Finding {
  const near = nearest(path, images)
  return inArticle(from, 'body', {
    rule: 'links-resolve',
    ...at,
    text: {
      ja: `画像 content/images/${path} がありません。`,
      en: `Unexpected image content/images/${path}: there is no such file.`,
    },
    ...(near !== undefined && {
      fix: { ja: `「${near}」ではありませんか。`, en: `Did you mean "${near}"?` },
    }),
  })
}

function circle(from: Facts, at: At): Finding {
  return inArticle(from, 'body', {
    rule: 'links-resolve',
    ...at,
    text: { ja: '<Include> が輪になっています。', en: 'Unexpected <Include> in a circle.' },
    fix: { ja: 'どちらかを普通のリンクにしてください。', en: 'Make one of them an ordinary link.' },
  })
}

/** Whether following includes from an article leads to another one. */
function isCircle(index: ReadonlyMap<string, Facts>, start: Facts, goal: Facts): boolean {
  const seen = new Set<Facts>()
  const left = [start]
  for (let facts = left.pop(); facts; facts = left.pop()) {
    if (facts === goal) return true
    if (seen.has(facts)) continue
    seen.add(facts)
    for (const include of facts.includes) {
      const next = targetOf(index, facts, include)
      if (next) left.push(next)
    }
  }
  return false
}
