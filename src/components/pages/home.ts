import { html } from '#core/html/html.ts'
import type { Locale } from '#schemas/locale.ts'
import { STRINGS } from '../../i18n/strings.ts'
import { head, languages } from '../head.ts'
import type { ArticleCard, Model } from '../model.ts'
import type { PlannedFile } from '../page.ts'
import { articleList, cardInputs, searchForm } from './lists.ts'

const RECENT_COUNT = 6

/** The home page of a locale: search first, then the categories, then what was checked last. */
export function homePage(model: Model, locale: Locale): PlannedFile {
  const recent = recentlyVerified(model.published(locale))
  const categories = model.categories.map(category => ({
    category,
    count: model.inCategory(locale, category.id).length,
  }))
  return {
    kind: 'page',
    path: `${locale}/index.html`,
    locale,
    inputs: ['home', recent.map(cardInputs), categories.map(({ category, count }) => [category, count])],
    slots: () => {
      const { site } = model.settings
      const strings = STRINGS[locale]
      const about = {
        locale,
        title: site.name[locale],
        description: site.tagline?.[locale] ?? site.name[locale],
        path: `${locale}/`,
        translations: model.locales
          .filter(other => other !== locale)
          .map(other => ({ locale: other, path: `${other}/` })),
      }
      const main = html`<main id="main" class="home"><header class="hero"><h1>${site.name[locale]}</h1>${
        site.tagline && html`<p>${site.tagline[locale]}</p>`
      }${searchForm(model, locale, 'search-home')}</header><section aria-labelledby="categories"><h2 id="categories">${
        strings.categories
      }</h2><ul class="category-grid">${categories.map(
        ({ category, count }) =>
          html`<li><a href="${model.url(`${locale}/${category.id}/`)}"><span class="category-name">${category.name[locale]}</span><span class="category-about">${
            category.description[locale]
          }</span><span class="category-count">${strings.articleCount(count)}</span></a></li>`,
      )}</ul></section>${
        recent.length > 0 &&
        html`<section aria-labelledby="recent"><h2 id="recent">${strings.newlyVerified}</h2>${articleList(model, locale, recent)}</section>`
      }</main>`
      return { head: head(model, about), languages: languages(model, about), main }
    },
  }
}

function recentlyVerified(cards: readonly ArticleCard[]): readonly ArticleCard[] {
  return cards
    .filter(card => card.verified !== undefined)
    .toSorted((a, b) => (b.verified ?? '').localeCompare(a.verified ?? '') || (a.id < b.id ? -1 : 1))
    .slice(0, RECENT_COUNT)
}
