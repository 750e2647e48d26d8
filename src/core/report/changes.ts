import type { Article } from '#core/article/article.ts'
import { parseArticle } from '#core/article/parse-article.ts'
import type { Version } from '#core/freshness/history.ts'
import { type Audience, isVisibleTo } from '#schemas/audience.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'
import type { Locale } from '#schemas/locale.ts'
import { type VisibleBlock, visibleText } from './visible-text.ts'

/** One place of a correction, as it reads today. */
export type ChangedPart =
  | Readonly<{ kind: 'title' | 'summary' }>
  | Readonly<{ kind: 'text'; text: string; section: VisibleBlock['section'] }>

/** An article that came or was corrected on a day. Everything in it stands on the article's page today. */
export type ArticleChange = Readonly<{
  kind: 'new' | 'corrected'
  locale: Locale
  id: string
  day: CalendarDate
  parts: readonly ChangedPart[]
  /** Places changed on that day which are not shown: removed since, or too many. */
  moreCount: number
}>

/** Two versions of an article, the earlier absent for its first. */
export type VersionPair = Readonly<{
  locale: Locale
  id: string
  path: string
  day: CalendarDate
  after: string
  before: string | undefined
}>

type Wanted = Readonly<{
  articles: readonly Pick<Article, 'locale' | 'id' | 'path'>[]
  versions: ReadonlyMap<string, readonly Version[]>
  /** The first day that is still news. */
  from: CalendarDate
}>

const MOST_PAIRS = 400
const MOST_PARTS = 4
const MOST_LETTERS = 120

/**
 * The days on which articles changed, newest first: only as many as can be shown. The edits of a day are one correction.
 * An article of the day with which history begins is no news, only what was corrected in it.
 */
export function pairsToCompare({ articles, versions, from }: Wanted): readonly VersionPair[] {
  const firstDay = [...versions.values()].reduce((first, list) => {
    const day = list.at(-1)?.day ?? first
    return first === '' || day < first ? day : first
  }, '')
  const pairs = articles.flatMap(({ locale, id, path }) => {
    const all = versions.get(path) ?? []
    const first = all.at(-1)
    // The newest version of each day.
    const days = all.filter((version, at) => version.day !== all[at - 1]?.day)
    return days.flatMap((version, at): readonly VersionPair[] => {
      if (version.day < from || !first) return []
      const pair = { locale, id, path, day: version.day, after: version.blob }
      const before = days[at + 1] ?? (version === first ? undefined : first)
      const isNew = version.day === first.day && first.day !== firstDay
      return [
        ...(before ? [{ ...pair, before: before.blob }] : []),
        ...(isNew ? [{ ...pair, after: first.blob, before: undefined }] : []),
      ]
    })
  })
  return pairs
    .sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : a.path < b.path ? -1 : 1))
    .slice(0, MOST_PAIRS)
}

type Compared = Readonly<{
  audience: Audience
  today: CalendarDate
  /** Sources by blob id. */
  blobs: ReadonlyMap<string, string>
  /** An article as it is today, if this audience may read it. */
  current: (pair: VersionPair) => Article | undefined
}>

/**
 * What changed between two versions, as one audience may know it. Nothing of a version is shown that is not on the page
 * today: a text that was taken out, or is for others, is only counted or not even that. Undefined when this audience
 * reads the same in both.
 */
export function toChange(
  pair: VersionPair,
  { audience, today, blobs, current }: Compared,
): ArticleChange | undefined {
  const now = current(pair)
  const after = parsed(pair.path, blobs.get(pair.after))
  if (!now || !after || !isShown(after, audience)) return undefined
  const base = { locale: pair.locale, id: pair.id, day: pair.day }
  if (pair.before === undefined) return { ...base, kind: 'new', parts: [], moreCount: 0 }
  const before = parsed(pair.path, blobs.get(pair.before))
  // A version that today's schema can't read says nothing about what changed.
  if (!before) return undefined
  if (!isShown(before, audience)) return { ...base, kind: 'new', parts: [], moreCount: 0 }
  const old = new Set(visibleText(before, { audience }).map(block => block.text))
  const read = visibleText(after, { audience })
  const texts = new Set(read.map(block => block.text))
  const changed = read.filter(block => !old.has(block.text))
  const standing = new Map(visibleText(now, { audience, today }).map(block => [block.text, block]))
  const parts: ChangedPart[] = [
    ...(after.title !== before.title ? [{ kind: 'title' as const }] : []),
    ...(after.summary !== before.summary ? [{ kind: 'summary' as const }] : []),
  ]
  for (const { text } of changed) {
    const block = standing.get(text)
    if (block && parts.length < MOST_PARTS)
      parts.push({ kind: 'text', text: shortened(text), section: block.section })
  }
  const removedCount = Math.max(0, [...old].filter(text => !texts.has(text)).length - changed.length)
  const shownCount = parts.filter(part => part.kind === 'text').length
  const moreCount = changed.length - shownCount + removedCount
  return parts.length + moreCount > 0 ? { ...base, kind: 'corrected', parts, moreCount } : undefined
}

function parsed(path: string, source: string | undefined): Article | undefined {
  return source === undefined ? undefined : parseArticle(path, source).article
}

function isShown(article: Article, audience: Audience): boolean {
  return article.status === 'published' && isVisibleTo(article.audience, audience)
}

function shortened(text: string): string {
  const letters = [...text]
  return letters.length <= MOST_LETTERS ? text : `${letters.slice(0, MOST_LETTERS - 1).join('')}…`
}
