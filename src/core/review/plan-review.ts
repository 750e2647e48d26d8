import type { Article } from '#core/article/article.ts'
import type { Settings } from '#core/article/content.ts'
import { addDays, dayIn, daysBetween } from '#core/calendar/days.ts'
import { isUnused } from '#core/freshness/demand-weight.ts'
import type { MaterialChange } from '#core/freshness/material-change.ts'
import { policyOf } from '#core/freshness/policy.ts'
import { formatMarker } from '#core/github/marker.ts'
import { type IssueAction, planIssues, type SeenIssue } from '#core/github/plan-issues.ts'
import type { WantedPull } from '#core/github/wanted-pull.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'
import type { Demand } from '#schemas/demand.ts'
import type { Finding } from '#schemas/finding.ts'
import { archivePull } from './archive-pull.ts'
import { answeringTeam, type TeamAsk, teamAsks } from './asks.ts'
import { escalationIssues } from './escalations.ts'
import { ownerIssues, tickedArticles } from './owner-issues.ts'
import { type Sourced, verifyPull } from './verify-pull.ts'
import { WORDS } from './words.ts'

/** Everything a review run would do: a plain value to print or to apply. */
export type ReviewPlan = Readonly<{
  today: CalendarDate
  findings: readonly Finding[]
  asks: readonly TeamAsk[]
  issues: readonly IssueAction[]
  pulls: readonly WantedPull[]
}>

type Input = Readonly<{
  findings: readonly Finding[]
  settings: Settings
  today: CalendarDate
  sourced: readonly Sourced[]
  seen: readonly SeenIssue[]
  changes?: ReadonlyMap<string, MaterialChange> | undefined
  demand?: Demand | undefined
  /** GitHub handles that GitHub would not assign. */
  refused?: readonly string[] | undefined
}>

/** Decides what to ask of whom, and which pull requests to offer. Does nothing itself. */
export function planReview(input: Input): ReviewPlan {
  const { findings, settings, today, sourced, seen } = input
  const articles = sourced.map(one => one.article)
  const archivable = new Set(archiveQueue(input).map(article => article.path))
  // What is offered for the archive is not asked about as well.
  const open = findings.filter(finding => !archivable.has(finding.path))
  const asks = teamAsks({ ...input, articles, findings: open, firstAskedOn: firstAskedOn(seen, settings) })
  const quietUntil = (issue: SeenIssue) => silentUntil(issue, settings)
  const quietTeams = new Set(
    seen.filter(issue => quietUntil(issue) > today).map(issue => issue.marker.key.split('/')[1] ?? ''),
  )
  const wanted = [
    ...asks.flatMap(ask => ownerIssues(ask, input)),
    ...escalationIssues({
      articles,
      findings: open,
      settings,
      today,
      seen,
      quietTeams,
      refused: input.refused,
    }),
  ]
  const stillAsked = new Set(
    asks.filter(ask => ask.asks.length + ask.heldCount > 0).map(ask => `owner/${ask.team.id}`),
  )
  const issues = planIssues(
    wanted.filter(
      one =>
        !seen.some(
          issue => issue.marker.key === one.key && issue.state === 'open' && quietUntil(issue) > today,
        ),
    ),
    seen.filter(issue => isOurs(issue.marker.key)),
    {
      mayReopen: issue => quietUntil(issue) <= today,
      done: issue =>
        stillAsked.has(issue.marker.key) || wanted.some(one => one.key === issue.marker.key)
          ? undefined
          : doneBody(issue, settings),
    },
  )
  const pulls = asks.flatMap(ask => {
    const ticked = new Set(tickedArticles(seen, ask).map(article => article.path))
    return (
      verifyPull(
        sourced.filter(one => ticked.has(one.article.path)),
        { team: ask.team, settings, today },
      ) ?? []
    )
  })
  const archives = settings.teams.flatMap(team => {
    const gone = sourced.filter(
      ({ article }) => archivable.has(article.path) && answeringTeam(article.owner, settings) === team.id,
    )
    return archivePull(gone.slice(0, settings.site.review.perOwner), { team, settings, all: sourced }) ?? []
  })
  return { today, findings, asks, issues, pulls: [...pulls, ...archives] }
}

/** Articles stale for longer than the policy keeps them; with demand counted also overdue ones nobody reads. */
function archiveQueue({ findings, sourced, settings, today, demand }: Input): readonly Article[] {
  const overdue = new Map(
    findings
      .filter(finding => finding.kind === 'review-overdue')
      .map(finding => [finding.path, finding.since]),
  )
  return sourced.flatMap(({ article }) => {
    const since = overdue.get(article.path)
    if (!since) return []
    const unused = settings.site.review.demandWeighted && isUnused(demand?.articles[article.id])
    const { archiveAfterDays } = policyOf(article, settings.site.review)
    return unused || daysBetween(since, today) >= archiveAfterDays ? [article] : []
  })
}

function isOurs(key: string): boolean {
  return key.startsWith('owner/') || key.startsWith('article/')
}

function firstAskedOn(seen: readonly SeenIssue[], settings: Settings): CalendarDate | undefined {
  return seen.map(issue => dayIn(settings.site.timeZone, new Date(issue.created_at))).toSorted()[0]
}

/** The day until which an issue stays quiet: asked for by /snooze, or because a person closed it. */
function silentUntil(issue: SeenIssue, settings: Settings): CalendarDate {
  if (issue.marker.pausedUntil) return issue.marker.pausedUntil
  if (issue.state === 'open' || issue.marker.closedBy === 'bot' || !issue.closed_at) return '0000-00-00'
  return addDays(dayIn(settings.site.timeZone, new Date(issue.closed_at)), settings.site.review.snoozeDays)
}

function doneBody(issue: SeenIssue, settings: Settings): string {
  const owner = issue.marker.key.split('/')[1]
  const locale = settings.teams.find(team => team.id === owner)?.locale ?? settings.site.locales[0] ?? 'ja'
  return `${WORDS[locale].nothingLeft}\n\n${formatMarker({ key: issue.marker.key, closedBy: 'bot' })}`
}
