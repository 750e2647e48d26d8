import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readContent } from '#adapters/files/read-content.ts'
import { clusterInThreads } from '#adapters/mining/cluster-in-threads.ts'
import { readMiningSettings, toLedgerFile } from '#adapters/mining/ledger-files.ts'
import { readTickets } from '#adapters/mining/read-tickets.ts'
import { openAnswerSearch } from '#adapters/search/open-answer-search.ts'
import type { JudgedTopic } from '#core/mining/ledger.ts'
import { type MinePlan, planMining } from '#core/mining/mine.ts'
import type { Candidate } from '#schemas/candidate.ts'
import type { Ticket } from '#schemas/ticket.ts'
import { HELD_OUT } from './held-out.ts'
import { areaUnderCurve } from './scores.ts'

/** What was planted of one topic of the sample year. */
type Planted = {
  readonly id: string
  readonly coverage: string
  readonly article?: string
  readonly season?: string
  readonly onePerson: boolean
  readonly tickets: number
}

/** The sample year against what was planted in it: topics, coverage, gaps, one-person topics, seasons, identity. */
export async function benchYear(folder: string): Promise<void> {
  if (!existsSync(join(folder, 'tickets.ndjson'))) {
    console.log(`No ${folder}/tickets.ndjson. Make it:
  npm run sample:tickets && npm run tickets -- import ${folder}/exports --out ${folder}/tickets.ndjson`)
    return
  }
  const { mining } = readMiningSettings(process.cwd())
  const { tickets } = await readTickets(
    join(folder, 'tickets.ndjson'),
    mining ?? { exclude: [], minTickets: 5 },
  )
  const planted: readonly Planted[] = JSON.parse(readFileSync(join(folder, 'truth/topics.json'), 'utf8'))
  const truth = new Map<string, string>()
  for (const line of readFileSync(join(folder, 'truth/tickets.ndjson'), 'utf8').split('\n').filter(Boolean)) {
    const { id, topic }: { id: string; topic: string } = JSON.parse(line)
    truth.set(id, topic)
  }
  const mine = await openMine()
  const plan = await mine(tickets, { heldOut: true })
  const topicsOf = topicsByTruth(plan, truth)
  const rows = planted.map(one => ({ one, found: topicsOf.get(one.id) ?? [] }))
  report(rows, plan, truth)
  const filled = topicsByTruth(await mine(tickets, { heldOut: false }), truth)
  const answered = rows.filter(({ one }) => HELD_OUT[one.id])
  const still = answered.filter(({ one }) => decided(filled.get(one.id) ?? [])?.cover.coverage === 'gap')
  console.log(
    `with the articles back: ${answered.length - still.length}/${answered.length} of those gaps are answered${still.length > 0 ? `, not ${still.map(({ one }) => one.id).join(', ')}` : ''}`,
  )
  await benchLater(tickets, { planted, truth, mine: known => mine(tickets, { heldOut: true, known }) }, own =>
    mine(own, { heldOut: true }),
  )
  await benchIdentity(tickets, (own, known) => mine(own, { heldOut: false, known }))
}

/** The same questions of the whole year where nine months of it are remembered already, and where all of it is. */
async function benchLater(
  tickets: readonly Ticket[],
  on: {
    planted: readonly Planted[]
    truth: ReadonlyMap<string, string>
    mine: (known: readonly Candidate[]) => Promise<MinePlan>
  },
  first: (tickets: readonly Ticket[]) => Promise<MinePlan>,
): Promise<void> {
  const byTime = [...tickets].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
  const early = await first(byTime.slice(0, Math.floor(byTime.length * 0.75)))
  const ledgers = { 'three quarters': early.ledger, all: (await first(tickets)).ledger }
  for (const [name, ledger] of Object.entries(ledgers)) {
    const plan = await on.mine(ledger)
    const topicsOf = topicsByTruth(plan, on.truth)
    const rows = on.planted
      .map(one => ({ one, found: topicsOf.get(one.id) ?? [] }))
      .filter(({ one }) => one.tickets >= 20)
    const gaps = rows.filter(({ one }) => one.coverage === 'gap')
    const size = ledger.map(candidate => toLedgerFile(candidate).text.length)
    console.log(
      `with ${name} remembered (${size.length} files, at most ${Math.max(0, ...size)} letters): found ${rows.filter(row => row.found.length > 0).length}/${rows.length}, coverage right ${rows.filter(isRight).length}/${rows.length}, gaps ${gaps.filter(row => row.found.some(topic => topic.cover.coverage === 'gap')).length}/${gaps.length}; ledger ${JSON.stringify(plan.ledger) === JSON.stringify(ledger) ? 'as it was' : `now ${plan.ledger.length} files, ${plan.ledger.filter(one => one.splitFrom).length} split, ${plan.ledger.filter(one => one.mergedInto).length} merged`}`,
    )
  }
}

type Row = Readonly<{ one: Planted; found: readonly JudgedTopic[] }>

function report(rows: readonly Row[], plan: MinePlan, truth: ReadonlyMap<string, string>): void {
  const large = rows.filter(({ one }) => one.tickets >= 20)
  const found = large.filter(row => row.found.length > 0)
  console.log(`planted topics ≥ 20 tickets found: ${found.length}/${large.length}`)
  const wrong = found.filter(row => !isRight(row))
  console.log(`coverage decided right: ${found.length - wrong.length}/${large.length}`)
  for (const { one, found: own } of wrong)
    console.log(
      `  ${one.id}: ${decided(own)?.cover.coverage} (${decided(own)?.cover.articleId}), planted ${one.coverage}`,
    )
  for (const [part, odd] of [
    ['tuned', false],
    ['untouched', true],
  ] as const) {
    const own = found.filter(({ one }) => isOdd(one.id) === odd)
    const right = own.filter(isRight).length
    const curve = areaUnderCurve(
      own.map(row => ({ score: decided(row.found)?.cover.likeness ?? 0, is: row.one.coverage !== 'gap' })),
    )
    console.log(`  ${part}: ${right}/${own.length} right, AUROC answered against gap ${curve.toFixed(3)}`)
  }
  const gaps = large.filter(({ one }) => one.coverage === 'gap')
  const ranked = gaps.filter(row => row.found.some(topic => topic.cover.coverage === 'gap'))
  console.log(`planted gaps ranked in the report: ${ranked.length}/${gaps.length}`)
  named(
    rows.filter(({ one }) => one.onePerson),
    'one-person topics named',
    kind => kind === 'one-head',
    plan,
  )
  named(
    rows.filter(({ one }) => one.season),
    'seasons named',
    kind =>
      kind === 'week-of-month' || kind === 'month-of-year' || kind === 'weekday' || kind === 'month-edge',
    plan,
  )
  const top = plan.report.topics.filter(topic => topic.coverage !== 'covered').slice(0, 20)
  console.log(`first 20 to act on: ${top.map(topic => truthOf(plan, topic.id, truth)).join(', ')}`)
}

function named(rows: readonly Row[], label: string, is: (kind: string) => boolean, plan: MinePlan): void {
  const without = rows.filter(
    ({ found }) =>
      !found.some(({ candidate }) =>
        plan.report.topics.find(topic => topic.id === candidate.id)?.reasons.some(reason => is(reason.kind)),
      ),
  )
  console.log(
    `${label}: ${rows.length - without.length}/${rows.length}${without.length > 0 ? `, not ${without.map(({ one }) => `${one.id} ${one.season ?? ''}`).join(', ')}` : ''}`,
  )
}

function isRight({ one, found }: Row): boolean {
  const topic = decided(found)
  if (topic?.cover.coverage !== one.coverage) return false
  return one.coverage === 'gap' || topic.cover.articleId === one.article
}

/** A planted topic may come in several clusters: the largest decides. */
function decided(found: readonly JudgedTopic[]): JudgedTopic | undefined {
  return found.toSorted((a, b) => b.topic.tickets.length - a.topic.tickets.length)[0]
}

/** Clusters under the planted topic that most of their tickets belong to. */
function topicsByTruth(plan: MinePlan, truth: ReadonlyMap<string, string>): Map<string, JudgedTopic[]> {
  const byTruth = new Map<string, JudgedTopic[]>()
  for (const judged of plan.topics) {
    const label = labelOf(judged.topic.tickets, truth)
    byTruth.set(label, [...(byTruth.get(label) ?? []), judged])
  }
  return byTruth
}

function truthOf(plan: MinePlan, id: string, truth: ReadonlyMap<string, string>): string {
  return labelOf(plan.topics.find(one => one.candidate.id === id)?.topic.tickets ?? [], truth)
}

function labelOf(tickets: readonly Ticket[], truth: ReadonlyMap<string, string>): string {
  const counts = Map.groupBy(tickets, ticket => truth.get(ticket.id) ?? '?')
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? '?'
}

/** Identity of topics of at least five tickets when a fifth is new, and when a window of nine months slides by one. */
async function benchIdentity(
  tickets: readonly Ticket[],
  mine: (tickets: readonly Ticket[], known: readonly Candidate[]) => Promise<MinePlan>,
): Promise<void> {
  const byTime = [...tickets].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
  const remember = (plan: MinePlan) => plan.topics.map(one => one.candidate)
  const early = await mine(byTime.slice(0, Math.floor(byTime.length * 0.8)), [])
  const all = await mine(byTime, remember(early))
  console.log(`identity kept when 20 % new tickets arrive: ${kept(early, all)}`)
  const again = await mine(byTime, remember(all))
  const same = JSON.stringify(remember(again)) === JSON.stringify(remember(all))
  console.log(`a second run over the same tickets ${same ? 'changes nothing' : 'CHANGES THE LEDGER'}`)
  const from = (month: string, to: string) =>
    byTime.filter(one => one.createdAt.slice(0, 7) >= month && one.createdAt.slice(0, 7) < to)
  const first = byTime[0]?.createdAt.slice(0, 7) ?? ''
  const months = [...new Set(byTime.map(one => one.createdAt.slice(0, 7)))].sort()
  const window = await mine(from(first, months[9] ?? '9999'), [])
  const slid = await mine(from(months[1] ?? '', months[10] ?? '9999'), remember(window))
  console.log(`identity kept when a window of nine months slides by one: ${kept(window, slid)}`)
}

/**
 * Of the earlier topics, how many does the topic that holds most of their tickets continue under the same id?
 * Tickets that left the window do not count; topics of which fewer than five are left are not asked about.
 */
function kept(before: MinePlan, after: MinePlan): string {
  const now = new Map(after.topics.flatMap(one => one.topic.tickets.map(ticket => [ticket.id, one] as const)))
  const asked = before.topics.flatMap(one => {
    const where = one.topic.tickets.flatMap(ticket => now.get(ticket.id) ?? [])
    if (where.length < 5) return []
    const counts = Map.groupBy(where, topic => topic.candidate.id)
    const [home] = [...counts].sort((a, b) => b[1].length - a[1].length)[0] ?? []
    return [home === one.candidate.id]
  })
  const same = asked.filter(Boolean).length
  return `${same}/${asked.length} (${((100 * same) / Math.max(1, asked.length)).toFixed(0)} %)`
}

async function openMine() {
  const root = process.cwd()
  const { content } = readContent(root)
  const { mining } = readMiningSettings(root)
  if (!content || !mining) throw new Error('The content could not be read: run npm run check')
  const held = new Set(Object.values(HELD_OUT).flat())
  const without = { ...content, articles: content.articles.filter(one => !held.has(one.id)) }
  const searches = { all: await openAnswerSearch(content), without: await openAnswerSearch(without) }
  return (tickets: readonly Ticket[], of: { heldOut: boolean; known?: readonly Candidate[] }) =>
    planMining({
      tickets,
      articles: of.heldOut ? without.articles : content.articles,
      known: of.known ?? [],
      mining,
      today: '2026-11-23',
      timeZone: content.site.timeZone,
      cluster: clusterInThreads,
      search: of.heldOut ? searches.without : searches.all,
      deskOf: new Map(content.categories.map(one => [one.id, one.desk])),
    })
}

/** FNV-1a of the topic's id, bit 7. */
function isOdd(label: string): boolean {
  let h = 0x811c9dc5
  for (const char of label) h = Math.imul(h ^ char.charCodeAt(0), 0x01000193)
  return ((h >>> 7) & 1) === 1
}
