import type { Category } from '#schemas/category.ts'
import type { Term } from '#schemas/glossary.ts'
import type { Product } from '#schemas/product.ts'
import type { Site } from '#schemas/site.ts'
import type { Synonyms } from '#schemas/synonyms.ts'
import type { Team } from '#schemas/team.ts'
import type { Article } from './article.ts'

/** What an organisation wrote besides its articles. */
export type Settings = Readonly<{
  site: Site
  categories: readonly Category[]
  teams: readonly Team[]
  products: readonly Product[]
  synonyms: Synonyms
  glossary: readonly Term[]
}>

/** Everything under `content/`, read and checked against the schemas. */
export type Content = Settings & Readonly<{ articles: readonly Article[] }>
