import type { Article } from '#core/article/article.ts'
import type { Settings } from '#core/article/content.ts'
import { addDays } from '#core/calendar/days.ts'
import { freshnessOf } from '#core/freshness/freshness.ts'
import type { Version } from '#core/freshness/history.ts'
import { type UnreadBump, unreadBumps } from '#core/freshness/unread-bumps.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'
import type { Finding, FindingKind } from '#schemas/finding.ts'
import type { Locale } from '#schemas/locale.ts'

/** One article as the health page lists it. */
export type HealthRow = Readonly<{
  id: string
  locale: Locale
  title: string
  category: string
  owner: string
  verified: CalendarDate | undefined
  reviewBy: CalendarDate | undefined
  state: 'fresh' | 'due' | 'stale'
  kinds: readonly FindingKind[]
}>

export type Counted = readonly Readonly<{ id: string; count: number }>[]

/** How the articles are doing on a day. What needs git is absent where its history could not be read. */
export type Health = Readonly<{
  today: CalendarDate
  /** When the review bot last ran; undefined when that is not known. */
  ranAt: string | undefined
  rows: readonly HealthRow[]
  overdueByOwner: Counted
  overdueByCategory: Counted
  findingsByKind: Counted
  /** Reviews that fall due in the next 90 days. */
  upcoming: readonly Readonly<{ day: CalendarDate; rows: readonly HealthRow[] }>[]
  translations: Readonly<{ paired: number; declared: number; missing: number; behind: number }>
  /** Share of today's articles that were verified and not stale at the end of each month, 0 to 1. */
  shareByMonth: readonly Readonly<{ month: string; share: number }>[] | undefined
  /** Verified days moved without a sign that the text was read. */
  unread: readonly Readonly<{ bump: UnreadBump; row: HealthRow }>[] | undefined
}>

type Input = Readonly<{
  articles: readonly Article[]
  settings: Settings
  findings: readonly Finding[]
  today: CalendarDate
  ranAt: string | undefined
  history?:
    | Readonly<{ versions: ReadonlyMap<string, readonly Version[]>; blobs: ReadonlyMap<string, string> }>
    | undefined
}>

const UPCOMING_DAYS = 90
const MONTHS = 12

/** Draws the health report from articles, findings and history. */
export function toHealth(input: Input): Health {
  const { articles, settings, findings, today, ranAt } = input
  const published = articles.filter(article => article.status === 'published')
  const byPath = Map.groupBy(findings, finding => finding.path)
  const rowOf = new Map<string, HealthRow>()
  const rows = published.map(article => {
    const { state, verified, reviewBy } = freshnessOf(article, today, settings.site.review)
    const kinds = [...new Set((byPath.get(article.path) ?? []).map(finding => finding.kind))]
    const { id, locale, title, category, owner } = article
    const row = { id, locale, title, category, owner, verified, reviewBy, state, kinds }
    rowOf.set(article.path, row)
    return row
  })
  const overdue = rows.filter(row => row.state === 'stale')
  const last = addDays(today, UPCOMING_DAYS)
  const coming = rows.filter(row => row.reviewBy && row.reviewBy > today && row.reviewBy <= last)
  const upcoming = [...Map.groupBy(coming, row => row.reviewBy ?? '')]
    .map(([day, all]) => ({ day, rows: all }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
  return {
    today,
    ranAt,
    rows,
    overdueByOwner: counted(overdue.map(row => row.owner)),
    overdueByCategory: counted(overdue.map(row => row.category)),
    findingsByKind: counted(findings.map(finding => finding.kind)),
    upcoming,
    translations: translationState(published, findings),
    shareByMonth: input.history && shareByMonth(published, input.history, { settings, today }),
    unread:
      input.history &&
      unreadBumps(published, {
        ...input.history,
        historyFrom: settings.site.review.historyFrom,
      }).flatMap(bump => {
        const row = rowOf.get(bump.path)
        return row ? [{ bump, row }] : []
      }),
  }
}

function counted(ids: readonly string[]): Counted {
  return [...Map.groupBy(ids, id => id)]
    .map(([id, all]) => ({ id, count: all.length }))
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
}

function translationState(articles: readonly Article[], findings: readonly Finding[]) {
  const localesOf = Map.groupBy(articles, article => article.id)
  const groups = [...localesOf.values()]
  return {
    paired: groups.filter(group => group.length > 1).length,
    declared: groups.filter(group => group.length === 1 && group[0]?.untranslated).length,
    missing: groups.filter(group => group.length === 1 && !group[0]?.untranslated).length,
    behind: findings.filter(finding => finding.kind === 'translation-behind').length,
  }
}

function shareByMonth(
  articles: readonly Article[],
  { versions, blobs }: NonNullable<Input['history']>,
  { settings, today }: Readonly<{ settings: Settings; today: CalendarDate }>,
) {
  return monthEnds(today).flatMap(day => {
    let there = 0
    let good = 0
    for (const article of articles) {
      const then = versions.get(article.path)?.find(version => version.day <= day)
      if (!then) continue
      there++
      const verified = verifiedIn(blobs.get(then.blob) ?? '')
      const was = { ...article, verified, reviewBy: undefined }
      if (verified && freshnessOf(was, day, settings.site.review).state !== 'stale') good++
    }
    return there === 0 ? [] : [{ month: day.slice(0, 7), share: good / there }]
  })
}

function monthEnds(today: CalendarDate): readonly CalendarDate[] {
  const ends = [today]
  for (let back = 0; back < MONTHS; back++) ends.unshift(addDays(`${ends[0]?.slice(0, 8)}01`, -1))
  return ends
}

function verifiedIn(source: string): CalendarDate | undefined {
  const end = source.indexOf('\n---', 3)
  return /^verified:\s*['"]?(\d{4}-\d{2}-\d{2})/m.exec(end < 0 ? '' : source.slice(0, end))?.[1]
}
