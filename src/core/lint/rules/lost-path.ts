import type { Facts } from '../facts.ts'
import type { ArticleBefore, Finding, SiteRule } from '../rule.ts'
import { inArticle, indexOf } from '../site-index.ts'
import { similarity } from '../sketch.ts'

/** How alike two texts are when one was made from the other. */
const MOVED = 0.4

/**
 * ja: 記事を移すとき・消すときは、行き先の記事の aliases に元のパスを書きます（元の記事の aliases も引き継ぎます）。リンクやブックマークを切らないためです。比べる相手は、枝分かれした時点の本流です。--fix で書き足せます。
 * en: When an article is moved or deleted, its old path, and the aliases it had, go into the aliases of another: bookmarks and links must not break. Compared with the merge base; --fix writes them where it is clear.
 *
 * @example ok ja
 * before: ja/account/old-name
 * aliases: [account/old-name]
 * @example bad ja
 * before: ja/account/old-name
 * @example bad ja
 * before: ja/account/old-name account/older-name
 * aliases: [account/old-name]
 * @example bad en
 * before: en/account/old-name
 */
export const lostPath: SiteRule = {
  id: 'lost-path',
  check: site => {
    if (!site.before) return []
    const index = indexOf(site)
    const aliases = new Set(
      site.articles.flatMap(({ article }) => article.aliases.map(alias => `${article.locale}/${alias}`)),
    )
    const known = new Set(site.before.map(({ locale, id }) => `${locale}/${id}`))
    return site.before
      .filter(({ status }) => status !== 'draft')
      .flatMap(before => {
        const { locale } = before
        const lost = [before.id, ...before.aliases].filter(
          path => !index.has(`${locale}/${path}`) && !aliases.has(`${locale}/${path}`),
        )
        if (lost.length === 0) return []
        const still = index.get(`${locale}/${before.id}`)
        const isNew = ({ article }: Facts) => !known.has(`${article.locale}/${article.id}`)
        const heir = still ?? nearestOf(before, site.articles.filter(isNew))
        return [heir ? moved(heir, before, lost) : gone(before, lost)]
      })
  },
}

/** The article of the same language most like the lost one, if it is like it at all. */
function nearestOf(before: ArticleBefore, articles: readonly Facts[]): Facts | undefined {
  let best: Facts | undefined
  let most = MOVED
  for (const facts of articles) {
    if (facts.article.locale !== before.locale) continue
    const alike = similarity(before.sketch, facts.sketch)
    if (alike >= most) [best, most] = [facts, alike]
  }
  return best
}

function moved(heir: Facts, before: ArticleBefore, lost: readonly string[]): Finding {
  const list = lost.join(', ')
  const isHere = heir.article.id === before.id
  const finding = inArticle(heir, 'aliases', {
    rule: 'lost-path',
    text: {
      ja: isHere
        ? `aliases から ${list} がなくなり、そのアドレスの行き先がありません。`
        : `「${before.id}」がここへ移ったようですが、元のアドレス（${list}）の行き先がありません。`,
      en: isHere
        ? `Unexpected loss of ${list} from aliases: nothing answers at that address.`
        : `Unexpected loss of "${before.id}", which seems to have moved here: nothing answers at ${list}.`,
    },
    fix: { ja: `aliases に ${list} を書いてください。`, en: `Add ${list} to aliases.` },
  })
  if (heir.lines['aliases'] !== undefined || heir.frontmatterEnd < 0) return finding
  const text = `aliases: [${list}]\n`
  return { ...finding, edit: { start: heir.frontmatterEnd, end: heir.frontmatterEnd, text } }
}

function gone({ locale, id }: ArticleBefore, lost: readonly string[]): Finding {
  const list = lost.join(', ')
  return {
    path: `content/articles/${locale}/${id}.mdx`,
    line: 1,
    column: 1,
    rule: 'lost-path',
    severity: 'error',
    text: {
      ja: `記事「${id}」がなくなり、元のアドレス（${list}）の行き先がありません。`,
      en: `Unexpected loss of "${id}": nothing answers at ${list}.`,
    },
    fix: {
      ja: `代わりの記事の aliases に ${list} を書くか、消さずに status: archived にしてください。`,
      en: `Add ${list} to the aliases of the article that replaces it, or keep it with status: archived.`,
    },
  }
}
