import { seasonsOn } from '#core/calendar/seasons.ts'
import { type Html, html } from '#core/html/html.ts'
import type { Season } from '#schemas/article.ts'
import type { Category } from '#schemas/category.ts'
import type { Locale } from '#schemas/locale.ts'
import { STRINGS } from '../../i18n/strings.ts'
import { head, languages } from '../head.ts'
import { icon } from '../icon.ts'
import type { ArticleCard, Model } from '../model.ts'
import type { PlannedFile } from '../page.ts'
import { phrases } from '../phrases.ts'
import { correctedShort, newsInputs, newsOf } from './changes.ts'
import { growth } from './growth.ts'
import { deskToday } from './hours.ts'
import { articleList, cardInputs, searchForm } from './lists.ts'

const RECENT_COUNT = 5
const PER_SEASON = 5

type Shelf = Readonly<{ category: Category; count: number }>
type SeasonBlock = Readonly<{ season: Season; cards: readonly ArticleCard[]; isNow: boolean }>

/** The home page of a locale: search first, this season, the categories, what was checked last, today's desks. */
export function homePage(model: Model, locale: Locale): PlannedFile {
  const recent = recentlyVerified(model.published(locale))
  const shelves = model.categories
    .map(category => ({ category, count: model.inCategory(locale, category.id).length }))
    .filter(shelf => shelf.count > 0)
  const seasons = seasonBlocks(model, locale)
  const desks = deskToday(model, locale)
  const corrected = newsOf(model, locale, 'corrected')?.slice(0, RECENT_COUNT) ?? []
  return {
    kind: 'page',
    path: `${locale}/index.html`,
    locale,
    inputs: [
      'home',
      recent.map(cardInputs),
      newsInputs(corrected),
      shelves.map(({ category, count }) => [category, count]),
      seasons.map(({ season, cards, isNow }) => [season, cards.map(cardInputs), isNow]),
      desks?.safe,
    ],
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
      const main = html`<main id="main" class="home"><header class="hero"><h1 class="phrases">${phrases(
        strings.homeTitle,
        locale,
      )}</h1>${site.tagline && html`<p class="hero-tagline phrases">${phrases(site.tagline[locale], locale)}</p>`}${searchForm(
        model,
        locale,
        'search-home',
      )}${growth()}</header>${seasons.map(block => seasonSection(model, locale, block))}<section class="shelves" aria-labelledby="categories"><h2 id="categories">${
        strings.categories
      }</h2>${shelvesByDesk(model, locale, shelves)}</section><div class="home-columns">${
        corrected.length > 0
          ? correctedShort(model, locale, corrected)
          : recent.length > 0 &&
            html`<section aria-labelledby="recent"><h2 id="recent">${strings.newlyVerified}</h2>${articleList(model, locale, recent)}</section>`
      }${desks}</div></main>`
      return { head: head(model, about), languages: languages(model, about), main }
    },
  }
}

/** Shelves under the desk they belong to; without that heading where the audience sees one desk only. */
function shelvesByDesk(model: Model, locale: Locale, shelves: readonly Shelf[]): Html {
  const desks = (['internal', 'external'] as const)
    .map(desk => ({ desk, own: shelves.filter(({ category }) => category.desk === desk) }))
    .filter(({ own }) => own.length > 0)
  return html`${desks.map(
    ({ desk, own }) =>
      html`<div class="shelf">${desks.length > 1 && html`<h3>${model.settings.site.desks[desk]?.[locale] ?? STRINGS[locale].desks[desk]}</h3>`}<ul class="contents-page">${own.map(
        shelf => shelfLine(model, locale, shelf),
      )}</ul></div>`,
  )}`
}

function shelfLine(model: Model, locale: Locale, { category, count }: Shelf): Html {
  return html`<li><a href="${model.url(`${locale}/${category.id}/`)}">${icon(category.icon ?? 'file')}<span class="category-name">${
    category.name[locale]
  }</span><span class="leader"></span><span class="category-count">${STRINGS[locale].articleCount(count)}</span><span class="category-about">${
    category.description[locale]
  }</span></a></li>`
}

function seasonSection(model: Model, locale: Locale, { season, cards, isNow }: SeasonBlock): Html {
  const strings = STRINGS[locale]
  const id = `season-${season}`
  return html`<section class="season" data-season="${season}" aria-labelledby="${id}"${!isNow && html` hidden`}><h2 id="${id}">${
    strings.seasonTitle
  } — ${strings.seasons[season]}</h2>${articleList(model, locale, cards)}</section>`
}

/** A block per season that has articles. The script shows and hides them when the page is read on another day. */
function seasonBlocks(model: Model, locale: Locale): readonly SeasonBlock[] {
  const now = seasonsOn(model.today, model.settings.site)
  const bySeason = new Map<Season, ArticleCard[]>()
  for (const card of model.published(locale)) {
    for (const season of card.season) bySeason.set(season, [...(bySeason.get(season) ?? []), card])
  }
  const first = now.find(season => bySeason.has(season))
  return [...bySeason]
    .map(([season, cards]) => ({ season, cards: cards.slice(0, PER_SEASON), isNow: season === first }))
    .sort((a, b) => (a.season < b.season ? -1 : 1))
}

function recentlyVerified(cards: readonly ArticleCard[]): readonly ArticleCard[] {
  return cards
    .filter(card => card.verified !== undefined)
    .toSorted((a, b) => (b.verified ?? '').localeCompare(a.verified ?? '') || (a.id < b.id ? -1 : 1))
    .slice(0, RECENT_COUNT)
}
