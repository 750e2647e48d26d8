import type { Article } from '#core/article/article.ts'
import type { Settings } from '#core/article/content.ts'
import { daysBetween } from '#core/calendar/days.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'
import type { Demand } from '#schemas/demand.ts'
import type { Finding, FindingKind } from '#schemas/finding.ts'
import type { Team } from '#schemas/team.ts'

/** One article its owner is asked about, and why. */
export type Ask = Readonly<{ article: Article; findings: readonly Finding[] }>

/** What one team is asked in one run. `heldCount` articles wait for a later one. */
export type TeamAsk = Readonly<{ team: Team; asks: readonly Ask[]; heldCount: number }>

/** Findings that are worth knowing but ask nobody for anything. */
const QUIET: ReadonlySet<FindingKind> = new Set(['orphan', 'unused', 'in-demand'])

/** Findings that a "still right" answers. */
export const CONFIRMABLE: ReadonlySet<FindingKind> = new Set([
  'review-due',
  'review-overdue',
  'never-verified',
  'changed-since-verified',
])

type Input = Readonly<{
  articles: readonly Article[]
  findings: readonly Finding[]
  settings: Settings
  today: CalendarDate
  demand?: Demand | undefined
  /** The day the first reminder was written; undefined when there is none yet. */
  firstAskedOn: CalendarDate | undefined
}>

/**
 * Who is asked about what: per team the articles that need attention, overdue ones oldest first, then the most
 * demanded. Never more than the caps, which begin at a quarter and are whole in the fourth week.
 */
export function teamAsks(input: Input): readonly TeamAsk[] {
  const { settings, today } = input
  const policy = settings.site.review
  const share = rolloutShare(input.firstAskedOn, today)
  const perOwner = Math.ceil(policy.perOwner * share)
  let left = Math.ceil(policy.perRun * share)
  const all = ranked(input)
  const taken = new Map<string, Ask[]>()
  const names = [...all.keys()].toSorted()
  // One article per team and round: the cap of the run must not silence the teams at the end of the alphabet.
  for (let round = 0; round < perOwner && left > 0; round++)
    for (const name of names) {
      const ask = all.get(name)?.[round]
      if (!ask || left === 0) continue
      taken.set(name, [...(taken.get(name) ?? []), ask])
      left--
    }
  const teams = new Map(settings.teams.map(team => [team.id, team]))
  return names.flatMap(name => {
    const team = teams.get(name)
    const asks = taken.get(name) ?? []
    return team ? [{ team, asks, heldCount: (all.get(name)?.length ?? 0) - asks.length }] : []
  })
}

/** The team that answers for an article: its owner, or the default one where the owner does not exist. */
export function answeringTeam(owner: string, settings: Settings): string | undefined {
  if (settings.teams.some(team => team.id === owner)) return owner
  return settings.site.review.defaultOwner ?? settings.teams[0]?.id
}

function rolloutShare(firstAskedOn: CalendarDate | undefined, today: CalendarDate): number {
  const week = firstAskedOn ? Math.max(0, Math.floor(daysBetween(firstAskedOn, today) / 7)) : 0
  return Math.min(1, (week + 1) / 4)
}

function ranked(input: Input): ReadonlyMap<string, readonly Ask[]> {
  const byPath = Map.groupBy(
    input.findings.filter(finding => !QUIET.has(finding.kind)),
    finding => finding.path,
  )
  const asks = input.articles.flatMap(article => {
    const findings = byPath.get(article.path)
    return findings ? [{ article, findings }] : []
  })
  const sorted = asks.toSorted(
    (a, b) =>
      (overdueSince(a) < overdueSince(b) ? -1 : overdueSince(a) > overdueSince(b) ? 1 : 0) ||
      demandOf(b, input.demand) - demandOf(a, input.demand) ||
      (a.article.path < b.article.path ? -1 : 1),
  )
  return Map.groupBy(sorted, ask => answeringTeam(ask.article.owner, input.settings) ?? '')
}

function overdueSince(ask: Ask): string {
  return ask.findings.find(finding => finding.kind === 'review-overdue')?.since ?? '9999-12-31'
}

function demandOf(ask: Ask, demand: Demand | undefined): number {
  const known = demand?.articles[ask.article.id]
  return (known?.ticketCount ?? 0) * 10 + (known?.views ?? 0)
}
