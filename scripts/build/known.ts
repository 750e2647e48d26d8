import { type Audience, isVisibleTo } from '#schemas/audience.ts'
import type { ArticleCard } from '#site/components/model.ts'
import type { Remembered } from './article-tier.ts'

/** What an article's text may show of others: by `<locale>/<id>`, whether this build shows it, its title, its source. */
export type Known = ReadonlyMap<
  string,
  Readonly<{ shown: boolean; title: string; path: string; digest: string; isDated: boolean }>
>

/** Collects what articles may know of each other. */
export function knownOf(read: ReadonlyMap<string, Remembered>, audience: Audience, drafts: boolean): Known {
  return new Map(
    [...read].flatMap(([path, { card, digest, isDated = false }]) => {
      if (!card) return []
      const shown =
        isVisibleTo(card.audience, audience) &&
        (card.status === 'published' || (drafts && card.status === 'draft'))
      // A hidden article's title must not even reach the renderer.
      return [[`${card.locale}/${card.id}`, { shown, title: shown ? card.title : '', path, digest, isDated }]]
    }),
  )
}

/** Whether this build shows an article's text. */
export function isShown(known: Known, card: ArticleCard): boolean {
  return known.get(`${card.locale}/${card.id}`)?.shown ?? false
}
