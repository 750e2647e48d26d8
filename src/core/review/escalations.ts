import type { Article } from '#core/article/article.ts'
import type { Settings } from '#core/article/content.ts'
import { addDays, dayIn, daysBetween } from '#core/calendar/days.ts'
import { policyOf } from '#core/freshness/policy.ts'
import { formatMarker } from '#core/github/marker.ts'
import { plainText, plainTitle } from '#core/github/plain-text.ts'
import type { SeenIssue, WantedIssue } from '#core/github/plan-issues.ts'
import { digestOf } from '#core/text/digest.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'
import type { Finding } from '#schemas/finding.ts'
import { answeringTeam } from './asks.ts'
import { articleUrls, askedOn, assigneesOf, REVIEW_LABEL } from './owner-issues.ts'
import { WORDS } from './words.ts'

type Input = Readonly<{
  articles: readonly Article[]
  findings: readonly Finding[]
  settings: Settings
  today: CalendarDate
  seen: readonly SeenIssue[]
  /** Teams whose issue a person closed or snoozed: nothing new about their articles until then. */
  quietTeams: ReadonlySet<string>
  refused?: readonly string[] | undefined
}>

/**
 * One issue per article whose grace is over: to the backup team, and after a second grace to the knowledge managers.
 * Grace begins on the review date, or on the day the owner was asked if that came later; who asked for silence is
 * asked anew. The second begins on the day the backup was asked. New ones are capped per run, oldest first; those
 * that exist are always wanted while their reason lasts.
 */
export function escalationIssues({
  articles,
  findings,
  settings,
  today,
  seen,
  quietTeams,
  refused,
}: Input): readonly WantedIssue[] {
  const byPath = new Map(articles.map(article => [article.path, article]))
  const known = new Map(seen.map(issue => [issue.marker.key, issue]))
  const askedDays = askedOn(seen)
  let fresh = settings.site.review.escalationsPerRun
  return findings
    .filter(finding => finding.kind === 'review-overdue')
    .toSorted((a, b) =>
      (a.since ?? '') < (b.since ?? '')
        ? -1
        : (a.since ?? '') > (b.since ?? '')
          ? 1
          : a.path < b.path
            ? -1
            : 1,
    )
    .flatMap(({ path, since = today }) => {
      const article = byPath.get(path)
      if (!article) return []
      const { graceDays } = policyOf(article, settings.site.review)
      const place = `${article.locale}/${article.id}`
      const before = known.get(`article/${place}`)
      const backupAskedOn = before ? (before.marker.asked?.[place] ?? openedOn(before, settings)) : today
      if (!before) {
        const asked = askedDays.get(place)
        if (!asked || quietTeams.has(answeringTeam(article.owner, settings) ?? '')) return []
        if ([asked, since].some(day => addDays(day, graceDays) > today) || fresh-- <= 0) return []
      }
      const toManager = daysBetween(backupAskedOn, today) >= graceDays
      const issue = escalation(article, { since, backupAskedOn, toManager, graceDays, settings, refused })
      return issue ? [issue] : []
    })
}

function openedOn(issue: SeenIssue, settings: Settings): CalendarDate {
  return dayIn(settings.site.timeZone, new Date(issue.created_at))
}

type About = Readonly<{
  since: CalendarDate
  backupAskedOn: CalendarDate
  toManager: boolean
  graceDays: number
  settings: Settings
  refused: readonly string[] | undefined
}>

function escalation(
  article: Article,
  { since, backupAskedOn, toManager, graceDays, settings, refused }: About,
): WantedIssue | undefined {
  const find = (id: string | undefined) => settings.teams.find(team => team.id === id)
  const owner = find(answeringTeam(article.owner, settings))
  const backup = find(owner?.backup)
  const manager = find(settings.site.review.manager)
  const asked = (toManager ? manager : undefined) ?? backup ?? manager
  if (!owner || !asked) return undefined
  const words = WORDS[asked.locale]
  const urls = articleUrls(article, settings)
  const lines = [
    words.escalation(plainText(owner.name[asked.locale]), since, graceDays),
    ...(asked === manager ? [words.manager] : []),
    '',
    `${urls.page ? `[${plainText(article.title)}](${urls.page})` : plainText(article.title)}${urls.edit ? ` — [${words.edit}](${urls.edit})` : ''}`,
    ...(asked.github.team ? ['', asked.github.team] : []),
    '',
    words.how(settings.site.review.snoozeDays).replaceAll(/カテゴリー\/記事|category\/article/g, article.id),
  ]
  const place = `${article.locale}/${article.id}`
  const key = `article/${place}`
  const body = lines.join('\n')
  const facts = digestOf(body)
  return {
    key,
    facts,
    title: plainTitle(words.escalationTitle(article.title)),
    body: `${body}\n\n${formatMarker({ key, facts, asked: { [place]: backupAskedOn } })}`,
    labels: [REVIEW_LABEL, 'sodate:escalated'],
    assignees: assigneesOf(asked, { settings, refused }),
  }
}
