import type { Article } from '#core/article/article.ts'
import type { Settings } from '#core/article/content.ts'
import type { ArticleChange } from '#core/report/changes.ts'
import { type Audience, isVisibleTo } from '#schemas/audience.ts'
import type { Category } from '#schemas/category.ts'
import type { Locale } from '#schemas/locale.ts'
import type { Team } from '#schemas/team.ts'

/** An article without its text: all that lists and neighbours need. */
export type ArticleCard = Readonly<Omit<Article, 'body' | 'bodyLine'>>

/** What the build for one audience can see, looked up by id. Nothing of another audience is in here. */
export type Model = Readonly<{
  settings: Settings
  audience: Audience
  /** The day the site is built, for what depends on dates. */
  today: string
  locales: readonly Locale[]
  categories: readonly Category[]
  /** Published articles of a locale, in the order of categories, then by title. */
  published: (locale: Locale) => readonly ArticleCard[]
  inCategory: (locale: Locale, category: string) => readonly ArticleCard[]
  /** A published or archived article. */
  find: (locale: Locale, id: string) => ArticleCard | undefined
  archived: (locale: Locale) => readonly ArticleCard[]
  team: (id: string) => Team | undefined
  /** How an article's title is read: hiragana for Japanese. Its title where no reading is known. */
  reading: (card: ArticleCard) => string
  url: (path: string) => string
  /** Whether this build draws images for social media and chats. */
  hasSocialImages: boolean
  /** What came and was corrected, newest first; undefined where git has no history to tell. */
  changes: readonly ArticleChange[] | undefined
  /** When the review bot last ran; undefined where that is not known. */
  ranAt: string | undefined
}>

type Parts = Readonly<{
  settings: Settings
  articles: readonly ArticleCard[]
  audience: Audience
  today: string
  drafts?: boolean
  hasSocialImages?: boolean
  /** Readings of titles by `<locale> <title>`. */
  readings?: ReadonlyMap<string, string>
}>

/** Builds the model of the site for one audience. Linear in the number of articles. */
export function toModel(parts: Parts): Model {
  const { settings, articles, audience, today, drafts = false, hasSocialImages = false, readings } = parts
  const categories = settings.categories.filter(category => isVisibleTo(category.audience, audience))
  const order = new Map(categories.map((category, index) => [category.id, index]))
  const seen = articles.filter(
    article =>
      isVisibleTo(article.audience, audience) &&
      order.has(article.category) &&
      settings.site.locales.includes(article.locale) &&
      (article.status !== 'draft' || drafts),
  )
  const byId = new Map(seen.map(article => [`${article.locale}/${article.id}`, article]))
  const lists = new Map<string, ArticleCard[]>()
  const push = (key: string, article: ArticleCard) => {
    const list = lists.get(key)
    if (list) list.push(article)
    else lists.set(key, [article])
  }
  const collators = { ja: new Intl.Collator('ja'), en: new Intl.Collator('en') }
  const sorted = seen.toSorted(
    (a, b) =>
      (order.get(a.category) ?? 0) - (order.get(b.category) ?? 0) ||
      collators[a.locale].compare(a.title, b.title) ||
      (a.id < b.id ? -1 : 1),
  )
  for (const article of sorted) {
    if (article.status === 'archived') {
      push(`archived ${article.locale}`, article)
      continue
    }
    push(`published ${article.locale}`, article)
    push(`${article.locale}/${article.category}`, article)
  }
  const teams = new Map(settings.teams.map(team => [team.id, team]))
  return {
    settings,
    audience,
    today,
    locales: settings.site.locales,
    categories,
    published: locale => lists.get(`published ${locale}`) ?? [],
    archived: locale => lists.get(`archived ${locale}`) ?? [],
    inCategory: (locale, category) => lists.get(`${locale}/${category}`) ?? [],
    find: (locale, id) => byId.get(`${locale}/${id}`),
    team: id => visibleTeam(teams.get(id), audience),
    reading: ({ locale, title }) => readings?.get(`${locale} ${title}`) ?? title,
    url: path => settings.site.base + path,
    hasSocialImages,
    changes: undefined,
    ranAt: undefined,
  }
}

/** A team as this audience may see it: hidden teams keep their name out, hidden contacts are dropped. */
function visibleTeam(team: Team | undefined, audience: Audience): Team | undefined {
  if (!team || !isVisibleTo(team.audience, audience)) return undefined
  return { ...team, contacts: team.contacts.filter(contact => isVisibleTo(contact.audience, audience)) }
}

/** The address of an article in its locale, without the base: `ja/account/reset-password/`. */
export function articlePath(article: Pick<ArticleCard, 'locale' | 'id'>): string {
  return `${article.locale}/${article.id}/`
}
