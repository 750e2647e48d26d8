import type { Article } from '#core/article/article.ts'
import { expandQuestions } from '#core/article/variants.ts'
import type { FindingInput, Found } from '../findings.ts'

const ID = /[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*/g

/** broken-link and broken-anchor, from the results of the link job. */
export function findBrokenLinks({ articles, links }: FindingInput): readonly Found[] {
  if (!links) return []
  const byPath = Map.groupBy(links.broken, one => one.path)
  return articles.flatMap(article =>
    (byPath.get(article.path) ?? []).map(({ url, kind, status, since }) => ({
      article,
      kind: kind === 'anchor' ? ('broken-anchor' as const) : ('broken-link' as const),
      severity: 'normal' as const,
      evidence: status ? [url, String(status)] : [url],
      since,
      text: {
        ja: `リンク先が開けません: ${url}${status ? `（${status}）` : ''}`,
        en: `A link does not open: ${url}${status ? ` (${status})` : ''}`,
      },
      clears: { ja: 'リンクを直すか、消す', en: 'Correct the link or remove it' },
    })),
  )
}

/** orphan: no other article leads to it. Lists and search still do, so it is only worth knowing. */
export function findOrphans({ articles }: FindingInput): readonly Found[] {
  const reached = new Set(articles.flatMap(article => linkedFrom(article)))
  return articles
    .filter(article => !reached.has(`${article.locale} ${article.id}`))
    .map(article => ({
      article,
      kind: 'orphan' as const,
      severity: 'low' as const,
      evidence: [],
      text: {
        ja: 'ほかの記事からたどれません。検索と一覧だけが入り口です',
        en: 'No other article leads to it, only search and lists',
      },
      clears: {
        ja: '関係する記事の related か本文からリンクする',
        en: 'Link to it from a related article',
      },
    }))
}

function linkedFrom(article: Article): readonly string[] {
  const ids = [...article.related, ...(article.body.match(ID) ?? [])]
  return ids.filter(id => id !== article.id).map(id => `${article.locale} ${id}`)
}

/** competes: two articles of a language and desk claim the same question, or were found for the same ones. */
export function findCompeting({ articles, demand, settings }: FindingInput): readonly Found[] {
  const desks = new Map(settings.categories.map(({ id, desk }) => [id, desk]))
  const claims = new Map<string, Article[]>()
  for (const article of articles) {
    const own = new Set([article.title, ...expandQuestions(article.questions)].map(plain))
    for (const text of own) {
      const key = `${article.locale} ${desks.get(article.category) ?? ''} ${text}`
      const list = claims.get(key)
      if (list) list.push(article)
      else claims.set(key, [article])
    }
  }
  const rivals = new Map<Article, Set<string>>()
  const add = (article: Article, id: string) =>
    rivals.set(article, (rivals.get(article) ?? new Set()).add(id))
  for (const group of claims.values())
    if (group.length > 1) for (const a of group) for (const b of group) if (a.id !== b.id) add(a, b.id)
  for (const article of articles)
    for (const id of demand?.articles[article.id]?.competes ?? []) add(article, id)
  return [...rivals].map(([article, ids]) => ({
    article,
    kind: 'competes' as const,
    severity: 'normal' as const,
    evidence: [...ids].toSorted(),
    text: {
      ja: `同じ質問に答える記事があります: ${[...ids].toSorted().join('、')}`,
      en: `Another article answers the same question: ${[...ids].toSorted().join(', ')}`,
    },
    clears: { ja: '一つにまとめるか、役割を分ける', en: 'Merge them, or say which answers what' },
  }))
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s。、？！?!.,・]+/g, '')
}
