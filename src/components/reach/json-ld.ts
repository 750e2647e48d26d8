import { type Html, html, trusted } from '#core/html/html.ts'
import type { Locale } from '#schemas/locale.ts'
import { type ArticleCard, articlePath, type Model } from '../model.ts'

/** What search engines are told of an article: the question with its answer, and where it stands. Public builds only. */
export function articleJsonLd(model: Model, card: ArticleCard): Html | undefined {
  const { locale, category, title, summary, verified } = card
  const at = addresses(model)
  if (!at || card.audience !== 'public') return undefined
  const url = at(articlePath(card))
  const faq = {
    '@type': 'FAQPage',
    '@id': url,
    inLanguage: locale,
    ...(verified && { dateModified: verified }),
    mainEntity: [
      {
        '@type': 'Question',
        name: title,
        acceptedAnswer: { '@type': 'Answer', text: summary, url },
      },
    ],
  }
  const name = model.categories.find(one => one.id === category)?.name[locale] ?? category
  return script([
    faq,
    trail(model, locale, [
      { name, item: at(`${locale}/${category}/`) },
      { name: title, item: url },
    ]),
  ])
}

/** Where a page stands below its home page. Public builds only. */
export function trailJsonLd(model: Model, locale: Locale, page: Readonly<{ name: string; path: string }>) {
  const at = addresses(model)
  return at && script([trail(model, locale, [{ name: page.name, item: at(page.path) }])])
}

/** Makes absolute addresses; undefined where search engines are to know nothing, or the site knows no address. */
function addresses({ settings, audience, url }: Model): ((path: string) => string) | undefined {
  const { site } = settings
  return audience === 'public' && site.url ? path => `${site.url}${url(path)}` : undefined
}

type Crumb = Readonly<{ name: string; item: string }>

function trail(model: Model, locale: Locale, crumbs: readonly Crumb[]) {
  const { site } = model.settings
  const home = { name: site.name[locale], item: `${site.url}${model.url(`${locale}/`)}` }
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [home, ...crumbs].map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...crumb,
    })),
  }
}

function script(graph: readonly unknown[]): Html {
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph })
  // Nothing in a title may end the element.
  return html`<script type="application/ld+json">${trusted(text.replace(/</g, '\\u003c'))}</script>`
}
