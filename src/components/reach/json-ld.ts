import { type Html, html, trusted } from '#core/html/html.ts'
import { type ArticleCard, articlePath, type Model } from '../model.ts'

/** What search engines are told of an article: the question with its answer, and where it stands. Public builds only. */
export function articleJsonLd(model: Model, card: ArticleCard): Html | undefined {
  const { site } = model.settings
  if (model.audience !== 'public' || card.audience !== 'public' || !site.url) return undefined
  const at = (path: string) => `${site.url}${model.url(path)}`
  const category = model.categories.find(one => one.id === card.category)
  const url = at(articlePath(card))
  const crumbs = [
    { name: site.name[card.locale], item: at(`${card.locale}/`) },
    { name: category?.name[card.locale] ?? card.category, item: at(`${card.locale}/${card.category}/`) },
    { name: card.title, item: url },
  ]
  return script({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'FAQPage',
        '@id': url,
        inLanguage: card.locale,
        ...(card.verified && { dateModified: card.verified }),
        mainEntity: [
          {
            '@type': 'Question',
            name: card.title,
            acceptedAnswer: { '@type': 'Answer', text: card.summary, url },
          },
        ],
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: crumbs.map((crumb, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          ...crumb,
        })),
      },
    ],
  })
}

function script(value: unknown): Html {
  // Nothing in a title may end the element.
  return html`<script type="application/ld+json">${trusted(JSON.stringify(value).replace(/</g, '\\u003c'))}</script>`
}
