import type { Article } from '#core/article/article.ts'
import type { Settings } from '#core/article/content.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'
import type { Demand } from '#schemas/demand.ts'
import type { Finding } from '#schemas/finding.ts'
import type { LinkResults } from '#schemas/link-result.ts'
import { weighDemand } from './demand-weight.ts'
import type { MaterialChange } from './material-change.ts'
import { findFragments, findOldProducts } from './rules/content.ts'
import { findDemand } from './rules/demand.ts'
import { findBrokenLinks, findCompeting, findOrphans } from './rules/links.ts'
import { findMissingOwners } from './rules/owners.ts'
import { findReviewDates } from './rules/review-dates.ts'
import { findBehindTranslations } from './rules/translation.ts'

/** Everything findings are drawn from. What is absent gives no finding: never a guess. */
export type FindingInput = Readonly<{
  articles: readonly Article[]
  settings: Settings
  today: CalendarDate
  /** What git says changed since each article was verified, by path. */
  changes?: ReadonlyMap<string, MaterialChange> | undefined
  links?: LinkResults | undefined
  demand?: Demand | undefined
  /** GitHub handles that GitHub would not assign. */
  refused?: readonly string[] | undefined
}>

/** What one rule may say of an article; the rest of a finding follows from the article. */
export type Found = Pick<Finding, 'kind' | 'severity' | 'evidence' | 'text' | 'clears'> &
  Readonly<{ article: Article; since?: CalendarDate | undefined }>

const RULES: readonly ((input: FindingInput) => readonly Found[])[] = [
  findReviewDates,
  findMissingOwners,
  findBrokenLinks,
  findFragments,
  findOldProducts,
  findBehindTranslations,
  findOrphans,
  findCompeting,
  findDemand,
]
const WEIGHT = { high: 0, normal: 1, low: 2 } as const

/** Every finding on published articles, worst first, then by path: the same whatever order the articles came in. */
export function findingsOf(input: FindingInput): readonly Finding[] {
  const published = input.articles
    .filter(article => article.status === 'published')
    .map(article => weighDemand(article, input))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const seen = { ...input, articles: published }
  return RULES.flatMap(rule => rule(seen))
    .map(({ article, since, ...found }) => ({
      ...found,
      article: article.id,
      locale: article.locale,
      path: article.path,
      owner: article.owner,
      ...(since ? { since } : {}),
    }))
    .toSorted(
      (a, b) =>
        WEIGHT[a.severity] - WEIGHT[b.severity] ||
        (a.path < b.path ? -1 : a.path > b.path ? 1 : a.kind < b.kind ? -1 : 1),
    )
}
