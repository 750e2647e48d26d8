import { LOCALES } from '#schemas/locales.ts'
import type { Facts } from '../facts.ts'
import type { Finding, SiteFacts, SiteRule } from '../rule.ts'
import { areSisters } from '../sisters.ts'
import { inArticle } from '../site-index.ts'
import { similarity } from '../sketch.ts'

const ALIKE = 0.6
/** What stands in more articles is boilerplate (whom to reach, a notice) and says nothing of two of them. */
const COMMON = 6
/** An article must say so much besides boilerplate. */
const LEAST = 16

/** An article and what of its sketch is not boilerplate. */
type Own = Readonly<{ facts: Facts; sketch: readonly number[] }>

/**
 * ja: ほとんど同じ記事が2つあると、片方だけが直され、もう片方が誤りのまま残ります。1つにまとめます。それぞれが自分のもの（東京と大阪など）について書いた姉妹の記事は構いません。
 * en: Of two articles that are nearly the same, one gets corrected and the other misleads. Make them one. Sisters, each about something of its own (Windows, Mac), may be alike.
 *
 * @example ok ja
 * まったく別の話題です。電源を入れて待ちます。
 * === ja/network/vpn
 * VPNの証明書を更新する手順をここに書きます。
 * @example bad ja
 * {long text}
 * === ja/network/vpn
 * {long text}
 * @example bad en
 * {long text}
 * === en/network/vpn
 * {long text}
 */
export const nearDuplicate: SiteRule = {
  id: 'near-duplicate',
  check: site =>
    LOCALES.flatMap(locale => {
      const own = withoutBoilerplate(
        site.articles.filter(({ article }) => article.locale === locale && article.status === 'published'),
      )
      return pairsOf(own).flatMap(([one, other]): readonly Finding[] => {
        const alike = similarity(one.sketch, other.sketch)
        if (alike < ALIKE || areSisters(textIn(site, one.facts), textIn(site, other.facts))) return []
        return [duplicate(one.facts, other.facts, alike)]
      })
    }),
}

/** Each article with what of its sketch stands in few others; those of which nothing much is left are left out. */
function withoutBoilerplate(articles: readonly Facts[]): readonly Own[] {
  const counts = new Map<number, number>()
  for (const { sketch } of articles) for (const hash of sketch) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  const isOwn = (hash: number) => (counts.get(hash) ?? 0) <= COMMON
  return articles
    .filter(({ sketch }) => sketch.length >= LEAST * 2)
    .map(facts => ({ facts, sketch: facts.sketch.filter(isOwn) }))
    .filter(({ sketch }) => sketch.length >= LEAST)
}

/** Pairs that share something, the later one first. */
function pairsOf(all: readonly Own[]): readonly (readonly [Own, Own])[] {
  const pairs: (readonly [Own, Own])[] = []
  const seen = new Map<number, Own[]>()
  for (const one of all) {
    const shared = new Map<Own, number>()
    for (const hash of one.sketch) {
      const others = seen.get(hash)
      if (!others) {
        seen.set(hash, [one])
        continue
      }
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1)
      others.push(one)
    }
    for (const [other, count] of shared) if (count >= LEAST / 2) pairs.push([one, other])
  }
  return pairs
}

function textIn({ bodies }: SiteFacts, { article }: Facts) {
  return { title: article.title, text: `${article.summary}\n${bodies.get(article.path) ?? ''}` }
}

function duplicate(facts: Facts, other: Facts, alike: number): Finding {
  const percent = Math.round(alike * 100)
  return inArticle(facts, 'title', {
    rule: 'near-duplicate',
    severity: 'warning',
    text: {
      ja: `「${other.article.title}」（${other.article.path}）と約 ${percent}% 同じです。`,
      en: `Unexpected likeness of about ${percent} % with "${other.article.title}" (${other.article.path}).`,
    },
    fix: {
      ja: '1つにまとめるか、同じ一節を <Include> で引いてください。',
      en: 'Make them one, or take the common part with <Include>.',
    },
  })
}
