import type { Article } from '#core/article/article.ts'
import type { Settings } from '#core/article/content.ts'
import { daysBetween } from '#core/calendar/days.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'
import type { Demand } from '#schemas/demand.ts'
import type { Finding, FindingKind } from '#schemas/finding.ts'
import type { Team } from '#schemas/team.ts'

/** One article its owner is asked about, and why. */
export type Ask = Readonly<{ article: Article; findings: readonly Finding[] }>

/** What one team is asked in one run. `heldCount` articles wait for a later one; `note` says why nobody of it can be reached. */
export type TeamAsk = Readonly<{
  team: Team
  asks: readonly Ask[]
  heldCount: number
  note?: Finding['text'] | undefined
}>

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
  // One article per team and round, the worst first: the cap of a run must not let one team push out the others.
  for (let round = 0; round < perOwner && left > 0; round++) {
    const next = names.flatMap(name => {
      const ask = all.get(name)?.[round]
      return ask ? [{ name, ask }] : []
    })
    for (const { name, ask } of next.toSorted((a, b) => compareAsks(a.ask, b.ask, input.demand))) {
      if (left === 0) break
      taken.set(name, [...(taken.get(name) ?? []), ask])
      left--
    }
  }
  const teams = new Map(settings.teams.map(team => [team.id, team]))
  return names.flatMap(name => {
    const team = teams.get(name)
    const asks = taken.get(name) ?? []
    const note = input.findings.find(one => one.kind === 'owner-missing' && one.owner === name)?.text
    return team ? [{ team, asks, heldCount: (all.get(name)?.length ?? 0) - asks.length, note }] : []
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
  const teams = new Set(input.settings.teams.map(team => team.id))
  const byPath = Map.groupBy(
    input.findings.filter(
      // A team nobody can reach on GitHub is said once, at the head of its issue, not beside each of its articles.
      ({ kind, owner }) => !QUIET.has(kind) && !(kind === 'owner-missing' && teams.has(owner)),
    ),
    finding => finding.path,
  )
  const asks = input.articles.flatMap(article => {
    const findings = byPath.get(article.path)
    return findings ? [{ article, findings }] : []
  })
  const sorted = asks.toSorted((a, b) => compareAsks(a, b, input.demand))
  return Map.groupBy(sorted, ask => answeringTeam(ask.article.owner, input.settings) ?? '')
}

/** Overdue the longest first, then the most severe, the most demanded, and by path. */
function compareAsks(a: Ask, b: Ask, demand: Demand | undefined): number {
  const [since, other] = [overdueSince(a), overdueSince(b)]
  return (
    (since < other ? -1 : since > other ? 1 : 0) ||
    severityOf(b) - severityOf(a) ||
    demandOf(b, demand) - demandOf(a, demand) ||
    (a.article.path < b.article.path ? -1 : 1)
  )
}

function severityOf(ask: Ask): number {
  return ask.findings.filter(finding => finding.severity === 'high').length
}

function overdueSince(ask: Ask): string {
  return ask.findings.find(finding => finding.kind === 'review-overdue')?.since ?? '9999-12-31'
}

function demandOf(ask: Ask, demand: Demand | undefined): number {
  const known = demand?.articles[ask.article.id]
  return (known?.ticketCount ?? 0) * 10 + (known?.views ?? 0)
}
