import type { Article } from '#core/article/article.ts'
import type { Settings } from '#core/article/content.ts'
import { expandQuestions } from '#core/article/variants.ts'
import type { SearchArticle } from './index-model.ts'

type Card = Omit<Article, 'body' | 'bodyLine'>

/** An article as the search sees it. `text` is what its page shows to the audience of the build, without marks. */
export function toSearchArticle(card: Card, text: string, settings: Settings): SearchArticle {
  const category = settings.categories.find(({ id }) => id === card.category)
  const products = card.products.map(
    ({ name }) => settings.products.find(({ id }) => id === name)?.name[card.locale] ?? name,
  )
  return {
    id: card.id,
    title: card.title,
    phrasings: expandQuestions(card.questions).filter(phrasing => phrasing !== card.title),
    summary: card.summary,
    body: text,
    keywords: [...card.tags, ...products, ...(category ? [category.name[card.locale]] : [])],
    category: card.category,
    audience: card.audience,
    verified: card.verified,
  }
}
