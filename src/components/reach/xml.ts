import { html } from '#core/html/html.ts'
import type { Locale } from '#schemas/locale.ts'
import { STRINGS } from '../../i18n/strings.ts'
import { type ArticleCard, articlePath, type Model } from '../model.ts'
import type { PlannedFile } from '../page.ts'
import { firstPlace, newsOf } from '../pages/changes.ts'

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

type Item = Readonly<{ card: ArticleCard; day: string; text: string }>

/** The feeds of a locale: of new articles, and of corrected ones. Public sites with a known address only. */
export function feeds(model: Model, locale: Locale): readonly PlannedFile[] {
  const { site } = model.settings
  if (model.audience !== 'public' || !site.url) return []
  const strings = STRINGS[locale]
  const added = newsOf(model, locale, 'new')
  const corrected = newsOf(model, locale, 'corrected')
  // Where nothing is new, or not known to be, what was checked last stands in for it.
  const first =
    added && added.length > 0
      ? feed(model, locale, {
          path: 'feed.xml',
          title: strings.added,
          items: added.map(({ card, change }) => ({ card, day: change.day, text: card.summary })),
        })
      : feed(model, locale, {
          path: 'feed.xml',
          title: strings.newlyVerified,
          items: model
            .published(locale)
            .flatMap(card => (card.verified ? [{ card, day: card.verified, text: card.summary }] : []))
            .sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : a.card.id < b.card.id ? -1 : 1)),
        })
  if (!corrected) return [first]
  return [
    first,
    feed(model, locale, {
      path: 'corrected.xml',
      title: strings.corrected,
      items: corrected.map(({ card, change }) => ({
        card,
        day: change.day,
        text: firstPlace(change, locale),
      })),
    }),
  ]
}

type Feed = Readonly<{ path: string; title: string; items: readonly Item[] }>

function feed(model: Model, locale: Locale, { path, title, items }: Feed): PlannedFile {
  const { site } = model.settings
  const shown = items.slice(0, FEED_COUNT)
  const at = (below: string) => `${site.url}${model.url(below)}`
  const content = () =>
    DECLARATION +
    html`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${site.name[locale]} – ${title}</title><link>${at(
      `${locale}/`,
    )}</link><atom:link href="${at(`${locale}/${path}`)}" rel="self" type="application/rss+xml"/><description>${
      site.tagline?.[locale] ?? site.name[locale]
    }</description><language>${locale}</language>${shown.map(
      ({ card, day, text }) =>
        html`<item><title>${card.title}</title><link>${at(articlePath(card))}</link><guid isPermaLink="false">${`${card.locale}/${card.id}@${day}`}</guid><pubDate>${new Date(
          `${day}T00:00:00Z`,
        ).toUTCString()}</pubDate><description>${text}</description></item>`,
    )}</channel></rss>`.safe
  return {
    kind: 'file',
    path: `${locale}/${path}`,
    inputs: ['feed', title, shown.map(({ card, day, text }) => [card.id, card.title, day, text])],
    content,
  }
}
