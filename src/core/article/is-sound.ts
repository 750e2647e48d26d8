import type { Article } from './article.ts'
import type { Settings } from './content.ts'
import { expandVariants } from './variants.ts'

type Card = Pick<Article, 'id' | 'locale' | 'category' | 'owner' | 'aliases' | 'questions'>

/**
 * Whether articles fit each other and the settings well enough to be built: owners and categories exist, questions
 * expand, no alias is an address that is taken. A quick yes or no; what is wrong, and where, is for the checks to say.
 */
export function isSound(settings: Settings, cards: readonly Card[]): boolean {
  const owners = new Set(settings.teams.map(team => team.id))
  const categories = new Set(settings.categories.map(category => category.id))
  const taken = new Set(cards.map(card => `${card.locale}/${card.id}`))
  for (const locale of settings.site.locales) for (const id of categories) taken.add(`${locale}/${id}`)
  for (const card of cards) {
    if (!owners.has(card.owner) || !categories.has(card.category)) return false
    if (card.questions.some(question => expandVariants(question).problem)) return false
    for (const alias of card.aliases) {
      const address = `${card.locale}/${alias}`
      if (taken.has(address)) return false
      taken.add(address)
    }
  }
  return true
}
