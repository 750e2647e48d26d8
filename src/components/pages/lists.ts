import { scaffoldOf } from '#core/authoring/scaffold.ts'
import { type Html, html } from '#core/html/html.ts'
import { QUERY_LIMIT } from '#core/search/normalise.ts'
import type { Locale } from '#schemas/locale.ts'
import { STRINGS } from '../../i18n/strings.ts'
import { type ArticleCard, articlePath, type Model } from '../model.ts'
import { phrases } from '../phrases.ts'

/** Articles on one list page. A list longer than this continues on the next page. */
export const PER_PAGE = 100

/** What a list shows of an article; also what its page depends on. */
export function cardInputs(card: ArticleCard) {
  return [card.id, card.title, card.summary, card.audience, card.status, card.verified ?? '']
}

/** A list of articles, each with the answer under the question. */
export function articleList(model: Model, locale: Locale, cards: readonly ArticleCard[]): Html {
  return html`<ul class="article-list">${cards.map(
    card =>
      html`<li><a href="${model.url(articlePath(card))}"><span class="article-list-title phrases">${phrases(card.title, locale)}</span>${audienceBadge(
        card,
        locale,
      )}<span class="article-list-summary">${card.summary}</span></a></li>`,
  )}</ul>`
}

/** Says who may read, where that is not everyone. */
export function audienceBadge(card: Pick<ArticleCard, 'audience' | 'status'>, locale: Locale): Html {
  const strings = STRINGS[locale]
  return html`${card.audience !== 'public' && html`<span class="badge badge-${card.audience}">${strings.audience[card.audience]}</span>`}${
    card.status === 'draft' && html`<span class="badge badge-draft">${strings.draft}</span>`
  }`
}

/** Cuts a long list into pages. There is always a first page. */
export function paginate<T>(all: readonly T[]): readonly (readonly T[])[] {
  const pages: T[][] = []
  for (let at = 0; at < all.length; at += PER_PAGE) pages.push(all.slice(at, at + PER_PAGE))
  return pages.length > 0 ? pages : [[]]
}

/** Links to the neighbouring pages of a list, or nothing for a list of one page. */
export function pager(
  model: Model,
  locale: Locale,
  base: string,
  page: number,
  count: number,
): Html | undefined {
  if (count < 2) return undefined
  const strings = STRINGS[locale]
  const to = (n: number) => model.url(listPath(base, n))
  return html`<nav class="pager" aria-label="${strings.pageOf(page, count)}">${
    page > 1 && html`<a rel="prev" href="${to(page - 1)}">${strings.previous}</a>`
  }<span>${strings.pageOf(page, count)}</span>${page < count && html`<a rel="next" href="${to(page + 1)}">${strings.next}</a>`}</nav>`
}

/** The address of the n-th page of a list: `ja/account/`, `ja/account/page/2/`. */
export function listPath(base: string, page: number): string {
  return page === 1 ? base : `${base}page/${page}/`
}

/** The trail from the home page to here. */
export function breadcrumbs(
  model: Model,
  locale: Locale,
  trail: readonly Readonly<{ name: string; path?: string }>[],
): Html {
  const strings = STRINGS[locale]
  const all = [{ name: strings.home, path: `${locale}/` }, ...trail]
  return html`<nav class="breadcrumbs" aria-label="${strings.breadcrumb}"><ol>${all.map(({ name, path }) =>
    path === undefined
      ? html`<li aria-current="page">${name}</li>`
      : html`<li><a href="${model.url(path)}">${name}</a></li>`,
  )}</ol></nav>`
}

/** The search form, which works without JavaScript by leading to the search page. */
export function searchForm(model: Model, locale: Locale, id: string): Html {
  const strings = STRINGS[locale]
  return html`<search><form class="search" action="${model.url(`${locale}/search/`)}" method="get" data-search><label for="${id}">${
    strings.searchLabel
  }</label><div class="search-box"><input id="${id}" name="q" type="search" autocomplete="off" spellcheck="false" enterkeyhint="search" maxlength="${QUERY_LIMIT}" placeholder="${
    strings.searchPlaceholder
  }"><button type="submit">${strings.searchButton}</button></div></form></search>`
}

/** Where a file of content/ is edited, or its history read, in the repository's own pages. */
export function editUrl(model: Model, path: string, what: 'edit' | 'commits' = 'edit'): string | undefined {
  const { repository } = model.settings.site
  if (!repository) return undefined
  const below = path
    .replace(/^content/, repository.contentPath)
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  return `${repository.url}/${what}/${repository.branch}/${below}`
}

/** GitHub's page for a new file in a category, with a draft to fill in; undefined for repositories elsewhere. */
export function newArticleUrl(model: Model, locale: Locale, category: string): string | undefined {
  const { site, teams } = model.settings
  const { repository } = site
  const [team] = teams
  if (!repository || !team || !repository.url.startsWith('https://github.com/')) return undefined
  const title = STRINGS[locale].writeTitle
  const wish = { title, locale, kind: 'how-to', category, slug: 'new-article', owner: team.id } as const
  const { text } = scaffoldOf(wish, site)
  const query = new URLSearchParams({ filename: 'new-article.mdx', value: text })
  return `${repository.url}/new/${repository.branch}/${repository.contentPath}/articles/${locale}/${category}?${query}`
}
