import { html } from '#core/html/html.ts'
import type { Locale } from '#schemas/locale.ts'
import { STRINGS } from '../../i18n/strings.ts'
import { type ArticleCard, articlePath, type Model } from '../model.ts'
import type { PlannedFile } from '../page.ts'
import { cardInputs } from '../pages/lists.ts'

const FEED_COUNT = 30
const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'

/** The sitemap of a public site whose address is known: articles, categories and home pages with their translations. */
export function sitemap(model: Model): readonly PlannedFile[] {
  const { url } = model.settings.site
  if (model.audience !== 'public' || !url) return []
  const pages = model.locales.flatMap(locale => [
    { path: `${locale}/`, day: undefined },
    ...model.categories
      .filter(category => model.inCategory(locale, category.id).length > 0)
      .map(category => ({ path: `${locale}/${category.id}/`, day: undefined })),
    ...model.published(locale).map(card => ({ path: articlePath(card), day: card.verified })),
  ])
  const content = () =>
    DECLARATION +
    html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${pages.map(
      page =>
        html`<url><loc>${url + model.url(page.path)}</loc>${page.day && html`<lastmod>${page.day}</lastmod>`}</url>`,
    )}</urlset>`.safe
  return [{ kind: 'file', path: 'sitemap.xml', inputs: ['sitemap', url, pages], content }]
}

/** The feed of a locale: what was checked or corrected last. Public sites with a known address only. */
export function feed(model: Model, locale: Locale): readonly PlannedFile[] {
  const { site } = model.settings
  if (model.audience !== 'public' || !site.url) return []
  const cards = lastVerified(model.published(locale))
  const content = () =>
    DECLARATION +
    html`<rss version="2.0"><channel><title>${site.name[locale]} – ${STRINGS[locale].newlyVerified}</title><link>${
      site.url + model.url(`${locale}/`)
    }</link><description>${site.tagline?.[locale] ?? site.name[locale]}</description><language>${locale}</language>${cards.map(
      card =>
        html`<item><title>${card.title}</title><link>${site.url + model.url(articlePath(card))}</link><guid isPermaLink="false">${`${card.locale}/${card.id}@${card.verified}`}</guid><pubDate>${new Date(
          `${card.verified}T00:00:00Z`,
        ).toUTCString()}</pubDate><description>${card.summary}</description></item>`,
    )}</channel></rss>`.safe
  return [{ kind: 'file', path: `${locale}/feed.xml`, inputs: ['feed', cards.map(cardInputs)], content }]
}

function lastVerified(cards: readonly ArticleCard[]): readonly ArticleCard[] {
  return cards
    .filter(card => card.verified !== undefined)
    .toSorted((a, b) => (b.verified ?? '').localeCompare(a.verified ?? '') || (a.id < b.id ? -1 : 1))
    .slice(0, FEED_COUNT)
}
