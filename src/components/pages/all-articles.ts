import { type Html, html } from '#core/html/html.ts'
import { INDEX_GROUPS, type IndexGroup, indexGroupOf } from '#core/text/reading.ts'
import type { Locale } from '#schemas/locale.ts'
import { STRINGS } from '../../i18n/strings.ts'
import { head, languages } from '../head.ts'
import { type ArticleCard, articlePath, type Model } from '../model.ts'
import type { PlannedFile } from '../page.ts'
import { filterBox } from './filter-box.ts'
import { audienceBadge, breadcrumbs, listPath, pager } from './lists.ts'

/** Up to this many titles stand on one page. Beyond it each heading of the index has pages of its own. */
const ON_ONE_PAGE = 500

type Line = Readonly<{ card: ArticleCard; reading: string }>
type Group = IndexGroup & Readonly<{ lines: readonly Line[] }>

/** The index of every article of a locale: 五十音順 or A to Z. No page of it grows with the number of articles. */
export function allArticlesPages(model: Model, locale: Locale): readonly PlannedFile[] {
  const groups = groupsOf(model, locale)
  const base = `${locale}/articles/`
  const count = model.published(locale).length
  if (count <= ON_ONE_PAGE)
    return [indexPage(model, locale, { base, page: 1, pages: 1, all: groups, groups, count })]
  return groups
    .filter(group => group.lines.length > 0)
    .flatMap((group, index) => {
      const pages = Math.ceil(group.lines.length / ON_ONE_PAGE)
      const own = groupBase(base, group, index)
      return Array.from({ length: pages }, (_, at) => {
        const lines = group.lines.slice(at * ON_ONE_PAGE, (at + 1) * ON_ONE_PAGE)
        return indexPage(model, locale, {
          base: own,
          page: at + 1,
          pages,
          all: groups,
          groups: [{ ...group, lines }],
          count,
        })
      })
    })
}

/** The first heading with articles opens the index itself. */
function groupBase(base: string, group: IndexGroup, index: number): string {
  return index === 0 ? base : `${base}${group.id}/`
}

type Shown = Readonly<{
  base: string
  page: number
  pages: number
  all: readonly Group[]
  groups: readonly Group[]
  count: number
}>

function indexPage(model: Model, locale: Locale, shown: Shown): PlannedFile {
  const strings = STRINGS[locale]
  const { base, page, pages, all, groups, count } = shown
  const path = listPath(base, page)
  const names = new Map(model.categories.map(category => [category.id, category.name[locale]]))
  const isWhole = groups.length === all.length
  return {
    kind: 'page',
    path: `${path}index.html`,
    locale,
    inputs: [
      'index',
      path,
      pages,
      count,
      all.map(group => group.lines.length > 0),
      groups.map(group => [
        group.id,
        group.lines.map(({ card, reading }) => [
          card.id,
          card.title,
          card.audience,
          card.status,
          names.get(card.category) ?? '',
          reading,
        ]),
      ]),
    ],
    slots: () => {
      const about = {
        locale,
        title: strings.allArticles,
        description: strings.allArticlesLead,
        path,
        translations: model.locales
          .filter(other => other !== locale)
          .map(other => ({ locale: other, path: `${other}/articles/` })),
      }
      const main = html`<main id="main" class="list index">${breadcrumbs(model, locale, [{ name: strings.allArticles }])}<header><h1>${
        strings.allArticles
      }</h1><p>${strings.allArticlesLead} <span class="count">${strings.articleCount(count)}</span></p></header>${
        isWhole && filterBox(locale, 'index', strings.filterArticles)
      }${jumps(model, `${locale}/articles/`, shown, locale)}<div id="index">${groups
        .filter(group => group.lines.length > 0)
        .map(group =>
          section(model, group, names, locale),
        )}</div>${pager(model, locale, base, page, pages)}</main>`
      return { head: head(model, about), languages: languages(model, about), main }
    },
  }
}

function jumps(model: Model, root: string, { all, groups }: Shown, locale: Locale): Html {
  const filled = all.filter(group => group.lines.length > 0)
  const to = (group: Group) =>
    groups.length === all.length
      ? `#index-${group.id}`
      : model.url(groupBase(root, group, filled.indexOf(group)))
  return html`<nav aria-label="${STRINGS[locale].indexJump}"><ul class="index-jump">${all.map(group =>
    group.lines.length > 0
      ? html`<li><a href="${to(group)}">${group.name}</a></li>`
      : group.id !== 'other' && html`<li><span aria-hidden="true">${group.name}</span></li>`,
  )}</ul></nav>`
}

function section(
  model: Model,
  { id, name, lines }: Group,
  names: ReadonlyMap<string, string>,
  locale: Locale,
): Html {
  return html`<section class="index-group" id="index-${id}" aria-labelledby="index-${id}-name" data-filter-group><h2 id="index-${id}-name">${name}</h2><ul>${lines.map(
    ({ card, reading }) =>
      html`<li data-filtered${locale === 'ja' && html` data-reading="${reading}"`}><a href="${model.url(articlePath(card))}">${card.title}</a>${audienceBadge(card, locale)} <span class="index-category">${names.get(card.category) ?? ''}</span></li>`,
  )}</ul></section>`
}

function groupsOf(model: Model, locale: Locale): readonly Group[] {
  const lines = model
    .published(locale)
    .map((card): Line => ({ card, reading: model.reading(card) }))
    .sort(
      (a, b) =>
        order(a.reading, b.reading) || order(a.card.title, b.card.title) || order(a.card.id, b.card.id),
    )
  const byGroup = Map.groupBy(lines, ({ reading }) => indexGroupOf(reading, locale))
  return INDEX_GROUPS[locale].map(group => ({ ...group, lines: byGroup.get(group.id) ?? [] }))
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
