import { type Html, html } from '#core/html/html.ts'
import type { Locale } from '#schemas/locale.ts'
import { STRINGS } from '../../i18n/strings.ts'
import { type About, head, languages } from '../head.ts'
import { type ArticleCard, articlePath, type Model } from '../model.ts'
import type { PlannedFile } from '../page.ts'
import { breadcrumbs, searchForm } from './lists.ts'

/** The page that shows what was found for `?q=`; without JavaScript it leads to the lists. */
export function searchPage(model: Model, locale: Locale): PlannedFile {
  const strings = STRINGS[locale]
  const about = {
    locale,
    title: strings.searchTitle,
    description: strings.searchLabel,
    path: `${locale}/search/`,
  }
  return page(
    model,
    `${locale}/search/index.html`,
    withTranslations(model, about, 'search/'),
    () =>
      html`<main id="main" class="search-page">${breadcrumbs(model, locale, [{ name: strings.searchTitle }])}<h1>${
        strings.searchTitle
      }</h1>${searchForm(model, locale, 'search-page')}<div id="search-results" data-search-results aria-live="polite"></div><noscript><p>${
        strings.searchNoScript
      }</p></noscript>${categoryLinks(model, locale)}</main>`,
  )
}

/**
 * What a wrong address shows: it searches, and it offers the categories. Hosts know one page for all wrong addresses,
 * which therefore speaks every language until the script has read the address.
 */
export function notFoundPages(model: Model): readonly PlannedFile[] {
  const [first = 'ja', ...others] = model.locales
  const aboutOf = (locale: Locale) => ({
    locale,
    title: STRINGS[locale].notFoundTitle,
    description: STRINGS[locale].notFoundBody,
    noindex: true,
  })
  const titles = model.locales.map(locale => STRINGS[locale].notFoundTitle).join(' / ')
  const root = page(
    model,
    '404.html',
    { ...aboutOf(first), title: titles },
    () =>
      html`<main id="main" class="not-found" data-not-found>${notFoundIn(model, first, 'h1')}${others.map(
        other =>
          html`<section class="not-found-other" lang="${other}" data-locale="${other}">${notFoundIn(model, other, 'h2')}</section>`,
      )}${categoryLinks(model, first)}</main>`,
  )
  const own = model.locales.map(locale =>
    page(
      model,
      `${locale}/404/index.html`,
      aboutOf(locale),
      () =>
        html`<main id="main" class="not-found">${notFoundIn(model, locale, 'h1')}${categoryLinks(model, locale)}</main>`,
    ),
  )
  return [root, ...own]
}

/** What went wrong and a way on, in one language. */
function notFoundIn(model: Model, locale: Locale, level: 'h1' | 'h2'): Html {
  const strings = STRINGS[locale]
  const title =
    level === 'h1' ? html`<h1>${strings.notFoundTitle}</h1>` : html`<h2>${strings.notFoundTitle}</h2>`
  const ways = [
    [`${locale}/`, strings.home],
    [`${locale}/articles/`, strings.allArticles],
    [`${locale}/contact/`, strings.contactTitle],
  ] as const
  return html`${title}<p>${strings.notFoundBody}</p>${searchForm(model, locale, `search-404-${locale}`)}${
    level === 'h2' &&
    html`<p class="not-found-ways">${ways.map(([path, name]) => html`<a href="${model.url(path)}">${name}</a> `)}</p>`
  }`
}

/** What a page never read shows without network: the search, and by script the articles that were read. */
export function offlinePage(model: Model, locale: Locale): readonly PlannedFile[] {
  if (!model.settings.site.offline) return []
  const strings = STRINGS[locale]
  const about = { locale, title: strings.offlineTitle, description: strings.offlineBody, noindex: true }
  return [
    page(
      model,
      `${locale}/offline/index.html`,
      about,
      () =>
        html`<main id="main" class="not-found"><h1>${strings.offlineTitle}</h1><p>${strings.offlineBody}</p>${searchForm(
          model,
          locale,
          'search-offline',
        )}<ul data-offline-list></ul><p><a href="${model.url(`${locale}/contact/`)}">${strings.contactTitle}</a></p></main>`,
    ),
  ]
}

/** Small pages that lead from an old address to the new one. */
export function redirectPages(model: Model, card: ArticleCard): readonly PlannedFile[] {
  const strings = STRINGS[card.locale]
  const to = model.url(articlePath(card))
  return card.aliases.map(
    (alias): PlannedFile => ({
      kind: 'file',
      path: `${card.locale}/${alias}/index.html`,
      inputs: ['redirect', to, card.title],
      content: () =>
        redirect(
          model,
          card.locale,
          to,
          strings.movedTitle,
          html`<p>${strings.movedBody}</p><p><a href="${to}">${card.title}</a></p>`,
        ),
    }),
  )
}

/** The bare address of the site: leads to the default locale, and offers the others. */
export function rootPage(model: Model): PlannedFile {
  const [first = 'ja'] = model.locales
  const links = model.locales.map(
    locale =>
      html`<li><a href="${model.url(`${locale}/`)}" lang="${locale}" hreflang="${locale}">${STRINGS[locale].languageName}</a></li>`,
  )
  const name = model.settings.site.name[first]
  return {
    kind: 'file',
    path: 'index.html',
    inputs: ['root', model.locales, name],
    content: () => redirect(model, first, model.url(`${first}/`), name, html`<ul>${links}</ul>`),
  }
}

/** An address without a locale, such as `guide/`, that leads to the page of the default locale. */
export function shortcut(model: Model, path: string): PlannedFile {
  const [first = 'ja'] = model.locales
  const to = model.url(`${first}/${path}`)
  const name = model.settings.site.name[first]
  return {
    kind: 'file',
    path: `${path}index.html`,
    inputs: ['shortcut', to, name],
    content: () => redirect(model, first, to, name, html`<p><a href="${to}">${to}</a></p>`),
  }
}

function redirect(model: Model, locale: Locale, to: string, title: string, body: Html): string {
  const icon = model.url('icon.svg')
  return html`<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><link rel="icon" href="${icon}"><meta http-equiv="refresh" content="0; url=${to}"><link rel="canonical" href="${to}"></head><body><h1>${title}</h1>${body}</body></html>`
    .safe
}

function categoryLinks(model: Model, locale: Locale): Html {
  const strings = STRINGS[locale]
  return html`<nav aria-labelledby="browse"><h2 id="browse">${strings.categories}</h2><ul class="category-links">${model.categories.map(
    category =>
      html`<li><a href="${model.url(`${locale}/${category.id}/`)}">${category.name[locale]}</a></li>`,
  )}</ul><p><a href="${model.url(`${locale}/articles/`)}">${strings.allArticles}</a></p></nav>`
}

function withTranslations(model: Model, about: About, path: string): About {
  return {
    ...about,
    translations: model.locales
      .filter(other => other !== about.locale)
      .map(other => ({ locale: other, path: `${other}/${path}` })),
  }
}

function page(model: Model, path: string, about: About, main: () => Html): PlannedFile {
  return {
    kind: 'page',
    path,
    locale: about.locale,
    inputs: ['plain', about, model.settings.site.url ?? ''],
    slots: () => ({ head: head(model, about), languages: languages(model, about), main: main() }),
  }
}
