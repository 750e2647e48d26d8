import type { Article } from '#core/article/article.ts'
import { dayIn } from '#core/calendar/days.ts'
import type { Candidate, Coverage } from '#schemas/candidate.ts'
import type { Demand } from '#schemas/demand.ts'
import { LOCALES } from '#schemas/locales.ts'
import type { Mining } from '#schemas/mining.ts'
import type { MiningReport, TopicReport } from '#schemas/mining-report.ts'
import type { Ticket } from '#schemas/ticket.ts'
import { agentLoads } from './agent-loads.ts'
import { MOST_KNOWN } from './cluster/settle.ts'
import { type AskSearch, coversOf } from './cover.ts'
import { deflectedHours, deflectionFormula } from './deflection.ts'
import { demandOf } from './demand.ts'
import { figuresOf, monthsOf } from './figures.ts'
import { type ClusterTexts, type GroupedTickets, groupTickets } from './group-tickets.ts'
import { openGuess } from './guess-owner.ts'
import { type Identities, identitiesOf } from './identity.ts'
import { type JudgedTopic, rememberTopic } from './ledger.ts'
import { measureDeflection } from './measured-deflection.ts'
import { forecastOf, monthReports } from './months.ts'
import { reasonsOf, weeksToPeak } from './reasons.ts'
import { questionOf } from './ticket-text.ts'
import { type ReadTypical, toTopics } from './topic.ts'

export type MineInput = {
  readonly tickets: readonly Ticket[]
  readonly articles: readonly Article[]
  readonly known: readonly Candidate[]
  readonly mining: Mining
  readonly today: string
  readonly timeZone: string
  /** Groups texts; the adapter that uses both cores gives the same numbers as the plain function. */
  readonly cluster: ClusterTexts
  /** Tickets in order of time, grouped already: of very many the texts do not pass through here. */
  readonly grouped?: GroupedTickets | undefined
  /** Reads the samples of topics where the texts are; else they are read here. */
  readonly typical?: ReadTypical | undefined
  readonly search?: AskSearch
  /** The desk of each category: two desks may have an article on the same trouble. */
  readonly deskOf?: ReadonlyMap<string, string>
}

/** Everything a run of mining decides. */
export type MinePlan = {
  readonly report: MiningReport
  readonly demand: Demand
  /** The ledger as it should be: one candidate a topic, answered or not, and those remembered without a topic now. */
  readonly ledger: readonly Candidate[]
  readonly topics: readonly JudgedTopic[]
}

/** From tickets, articles and what is remembered to report, demand and ledger. Changes nothing. */
export async function planMining(input: MineInput): Promise<MinePlan> {
  const { mining, timeZone, today } = input
  const {
    kept,
    excluded,
    clusterOf,
    identities: found,
  } = input.grouped ?? (await groupTickets(inOrderOfTime(input.tickets), mining, input))
  const topics = await toTopics(kept, clusterOf, { minTickets: mining.minTickets, typical: input.typical })
  const months = monthsOf(kept, timeZone)
  const identities = identitiesOf(topics, found, input.known)
  const articleById = new Map(input.articles.map(article => [article.id, article]))
  const memory = { identities, taken: new Set(input.known.map(one => one.id)), today, mining }
  const answered = await coversOf(topics, input.articles, input)
  const covers = topics.flatMap((topic, i) => (answered[i] ? { topic, cover: answered[i] } : []))
  const guess = openGuess(covers, articleById)
  const judged: JudgedTopic[] = covers.map(({ topic, cover }) => {
    const figures = figuresOf(topic.tickets, { months, timeZone })
    const near = cover.articleId ? articleById.get(cover.articleId) : undefined
    const place = cover.coverage === 'gap' ? (guess(topic) ?? near) : near
    const found = { cover, figures, category: place?.category, owner: place?.owner, verified: near?.verified }
    return { topic, cover, figures, candidate: rememberTopic(topic, found, memory) }
  })
  const covered = new Set(
    judged.flatMap(({ topic, cover }) =>
      cover.coverage === 'covered' ? topic.tickets.map(one => one.id) : [],
    ),
  )
  const monthly = monthReports(kept, { months, timeZone, slaHours: mining.slaHours, covered })
  const allByMonth = Object.fromEntries(monthly.map(({ month, ticketCount }) => [month, ticketCount]))
  const firstDay = kept[0] ? dayIn(timeZone, new Date(kept[0].createdAt)) : today
  const lastDay = kept.at(-1) ? dayIn(timeZone, new Date(kept.at(-1)?.createdAt ?? today)) : today
  const reports = judged
    .map(one => toTopicReport(one, { ...input, total: kept.length, months, lastDay, all: allByMonth }))
    .sort((a, b) => worth(b) - worth(a) || (a.id < b.id ? -1 : 1))
  const grouped = topics.reduce((sum, topic) => sum + topic.tickets.length, 0)
  return {
    report: {
      generatedOn: today,
      from: firstDay,
      to: lastDay,
      ticketCount: input.tickets.length,
      excluded,
      ungroupedCount: kept.length - grouped,
      slaHours: mining.slaHours,
      formula: deflectionFormula(mining),
      topics: reports,
      months: monthly,
      forecast: forecastOf(monthly, lastDay),
      agents: agentLoads(kept, judged),
    },
    demand: demandOf(judged, { from: firstDay, to: lastDay }),
    ledger: ledgerOf(judged, input.known, identities),
    topics: judged,
  }
}

/** Exports mostly are in this order already. */
function inOrderOfTime(tickets: readonly Ticket[]): readonly Ticket[] {
  const isBefore = (a: Ticket, b: Ticket) =>
    a.createdAt === b.createdAt ? a.id < b.id : a.createdAt < b.createdAt
  const ordered = tickets.every((ticket, i) => {
    const before = tickets[i - 1]
    return !before || isBefore(before, ticket)
  })
  return ordered ? tickets : tickets.toSorted((a, b) => (isBefore(a, b) ? -1 : 1))
}

const WORTH: Readonly<Record<Coverage, number>> = {
  gap: 1,
  untranslated: 1,
  'hard-to-find': 1,
  outdated: 1,
  covered: 0,
}

/** Uncovered before covered, then hours saved, then knowledge in one head, then volume. */
function worth(topic: TopicReport): number {
  const oneHead = topic.reasons.some(reason => reason.kind === 'one-head') ? 1.25 : 1
  return WORTH[topic.coverage] * 1e6 + topic.deflectedHours * oneHead * 1e3 + Math.min(999, topic.perMonth)
}

function toTopicReport(
  { topic, cover, figures, candidate }: JudgedTopic,
  run: {
    mining: Mining
    today: string
    timeZone: string
    total: number
    months: readonly string[]
    lastDay: string
    all: Readonly<Record<string, number>>
  },
): TopicReport {
  const broad = topic.tickets.length / Math.max(1, run.total)
  const reasons = reasonsOf(figures, run.lastDay)
  return {
    id: candidate.id,
    state: candidate.state,
    title: topic.title,
    locale: topic.locale,
    coverage: cover.coverage,
    articleId: cover.articleId,
    likeness: cover.likeness,
    ticketCount: figures.ticketCount,
    eventCount: figures.eventCount,
    askerCount: figures.askerCount,
    perMonth: figures.perMonth,
    byMonth: figures.byMonth,
    byWeekOfMonth: [...figures.byWeekOfMonth],
    medianHours: figures.medianHours,
    reopenShare: figures.reopenShare,
    satisfaction: figures.satisfaction,
    channel: figures.channel,
    oneAgentShare: figures.oneAgentShare,
    agentCount: figures.agentCount,
    ...publishedPart({ figures, candidate }, run),
    deflectedHours: deflectedHours({ perMonth: figures.perMonth, coverage: cover.coverage }, run.mining),
    reasons: [
      ...reasons,
      ...(broad > run.mining.tooBroad ? [{ kind: 'too-broad' as const, share: broad }] : []),
    ],
    weeksToPeak: weeksToPeak(reasons, run.today),
    owner: candidate.owner,
    questions: [...topic.questions],
    missed: [...cover.missed].slice(0, 12),
    contradictions: cover.contradictions.map(one => ({ ...one, ticketIds: [...one.ticketIds] })),
    evidence: topic.tickets.slice(0, 8).map(ticket => ({
      id: ticket.id,
      day: dayIn(run.timeZone, new Date(ticket.createdAt)),
      text: questionOf(ticket),
      url: ticket.url,
    })),
  }
}

/** Of a published candidate: which article, since when, and whether its tickets fell. Floods count as one event. */
function publishedPart(
  { figures, candidate }: Pick<JudgedTopic, 'figures' | 'candidate'>,
  run: { mining: Mining; months: readonly string[]; all: Readonly<Record<string, number>> },
): Pick<TopicReport, 'published' | 'measured'> {
  const { published } = candidate
  if (!published) return {}
  const own: Record<string, number> = { ...figures.byMonth }
  for (const { day, ticketCount } of figures.floods)
    own[day.slice(0, 7)] = (own[day.slice(0, 7)] ?? 0) - ticketCount + 1
  const measured = measureDeflection(
    { own, all: run.all },
    { months: run.months, publishedOn: published.on, handlingMinutes: run.mining.handlingMinutes },
  )
  const { article, on } = published
  return { published: { article, on }, ...(measured ? { measured } : {}) }
}

/** New topics are remembered up to a bound, the largest first; a group that did not settle is shown and not remembered. */
function ledgerOf(
  judged: readonly JudgedTopic[],
  known: readonly Candidate[],
  { mergedInto, marksOf }: Identities,
): Candidate[] {
  const knownIds = new Set(known.map(one => one.id))
  const fresh = judged.filter(({ candidate, topic }) => !knownIds.has(candidate.id) && marksOf.has(topic))
  const room = Math.max(0, MOST_REMEMBERED - known.length)
  const now = [
    ...judged.filter(({ candidate }) => knownIds.has(candidate.id)),
    ...fresh.toSorted((a, b) => b.topic.tickets.length - a.topic.tickets.length).slice(0, room),
  ]
  const current = new Map(now.map(({ candidate }) => [candidate.id, candidate]))
  const absent = known
    .filter(candidate => !current.has(candidate.id))
    .map(candidate => {
      const into = mergedInto.get(candidate.id)
      return into ? { ...candidate, mergedInto: into } : candidate
    })
  return [...current.values(), ...absent].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** So many files at most; a file nobody needs can be deleted. */
const MOST_REMEMBERED = LOCALES.length * MOST_KNOWN
