import { dayOfUtc } from '#core/calendar/days.ts'
import type { Ticket } from '#schemas/ticket.ts'

/** What can be counted of tickets that ask the same. A figure is absent where the export lacks the field. */
export type Figures = {
  readonly ticketCount: number
  /** Tickets with each flood counted as one event. */
  readonly eventCount: number
  readonly floods: readonly Flood[]
  readonly askerCount: number | undefined
  readonly perMonth: number
  readonly byMonth: Readonly<Record<string, number>>
  /** Tickets in the 1st to 5th week of the month. */
  readonly byWeekOfMonth: readonly number[]
  /** Tickets from Monday to Sunday. */
  readonly byWeekday: readonly number[]
  /** Share of tickets from the 26th to the 2nd; an even month has a quarter. */
  readonly monthEdgeShare: number
  readonly medianHours: number | undefined
  readonly reopenShare: number | undefined
  readonly satisfaction: number | undefined
  readonly channel: string | undefined
  /** Share of solved tickets that one agent solved; 1 is knowledge in one head (属人化). */
  readonly oneAgentShare: number | undefined
  readonly agentCount: number
  readonly lastDay: string
}

/** Many tickets within a day and the next: one outage, not many questions. */
export type Flood = { readonly day: string; readonly ticketCount: number }

/** Counts the tickets of a topic over the months of the whole export. */
export function figuresOf(
  tickets: readonly Ticket[],
  span: { months: readonly string[]; timeZone: string },
): Figures {
  const perDay = countBy(tickets.map(ticket => dayOf(ticket, span.timeZone)))
  const floods = floodsOf(perDay)
  const flooded = floods.reduce((sum, flood) => sum + flood.ticketCount, 0)
  const eventCount = tickets.length - flooded + floods.length
  const byMonth = Object.fromEntries(span.months.map(month => [month, 0]))
  const byWeek = [0, 0, 0, 0, 0]
  const byWeekday = [0, 0, 0, 0, 0, 0, 0]
  let atEdge = 0
  let lastDay = ''
  for (const [day, n] of perDay) {
    const month = day.slice(0, 7)
    byMonth[month] = (byMonth[month] ?? 0) + n
    const date = Number(day.slice(8))
    const week = Math.min(4, Math.floor((date - 1) / 7))
    byWeek[week] = (byWeek[week] ?? 0) + n
    const weekday = weekdayOf(day)
    byWeekday[weekday] = (byWeekday[weekday] ?? 0) + n
    if (date >= 26 || date <= 2) atEdge += n
    if (day > lastDay) lastDay = day
  }
  const agents = agentsOf(tickets)
  const solved = [...agents.values()].reduce((sum, n) => sum + n, 0)
  const askers = tickets.flatMap(ticket => ticket.requester ?? [])
  return {
    ticketCount: tickets.length,
    eventCount,
    floods,
    askerCount: askers.length > 0 ? new Set(askers).size : undefined,
    perMonth: eventCount / Math.max(1, span.months.length),
    byMonth,
    byWeekOfMonth: byWeek,
    byWeekday,
    monthEdgeShare: atEdge / Math.max(1, tickets.length),
    medianHours: median(tickets.flatMap(ticket => hoursTo('resolvedAt', ticket))),
    reopenShare: meanOf(
      tickets.flatMap(ticket => (ticket.reopenCount === undefined ? [] : ticket.reopenCount > 0 ? 1 : 0)),
    ),
    satisfaction: meanOf(tickets.flatMap(ticket => ticket.satisfaction ?? [])),
    channel: mostCommon(tickets.flatMap(ticket => ticket.channel ?? [])),
    oneAgentShare: solved > 0 ? Math.max(...agents.values()) / solved : undefined,
    agentCount: agents.size,
    lastDay,
  }
}

/** Monday is 0. 1970-01-01 was a Thursday. */
function weekdayOf(day: string): number {
  return (Math.floor(Date.parse(day) / 86_400_000) + 3) % 7
}

/** Hours from opened to a later moment, as a list of one or none: nothing is resolved before it was opened. */
export function hoursTo(
  what: 'firstResponseAt' | 'resolvedAt',
  ticket: Pick<Ticket, 'createdAt' | 'firstResponseAt' | 'resolvedAt'> & Partial<Timed>,
): number[] {
  const hours = ticket.hoursTo
    ? ticket.hoursTo(what)
    : (Date.parse(ticket[what] ?? '') - Date.parse(ticket.createdAt)) / 3_600_000
  return hours >= 0 ? [hours] : []
}

/** A ticket that knows its moments without writing them out; hours are NaN where it has none. */
export type Timed = {
  readonly hoursTo: (what: 'firstResponseAt' | 'resolvedAt') => number
  readonly createdMs: number
}

/** The calendar day a ticket was opened on. */
export function dayOf(ticket: Pick<Ticket, 'createdAt'> & Partial<Timed>, timeZone: string): string {
  return dayOfUtc(timeZone, ticket.createdMs ?? ticket.createdAt)
}

/** How many of these tickets each agent solved; counted once for all who ask. */
export function agentsOf(tickets: readonly Ticket[]): ReadonlyMap<string, number> {
  const known = agentsByTickets.get(tickets)
  if (known) return known
  const agents = countBy(tickets.flatMap(ticket => ticket.agent ?? []))
  agentsByTickets.set(tickets, agents)
  return agents
}

const agentsByTickets = new WeakMap<readonly Ticket[], ReadonlyMap<string, number>>()

/** The calendar months from the first to the last ticket, given in order of time. */
export function monthsOf(tickets: readonly Ticket[], timeZone: string): string[] {
  const monthOf = (ticket: Ticket | undefined) => (ticket ? dayOf(ticket, timeZone).slice(0, 7) : '')
  const first = monthOf(tickets[0])
  const last = monthOf(tickets.at(-1))
  const months: string[] = []
  for (let month = first; month !== '' && month <= last && months.length < 600; month = nextMonth(month))
    months.push(month)
  return months
}

/** The month after, as YYYY-MM. */
export function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

/** The middle value, or undefined of none. */
export function median(values: readonly number[]): number | undefined {
  return Float64Array.from(values).sort()[Math.floor(values.length / 2)]
}

/** The mean, or undefined of none. */
export function meanOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** A day is a flood when it holds at least 15 tickets and eight times the usual day of the fortnight around it: a season is none. */
function floodsOf(counts: ReadonlyMap<string, number>): Flood[] {
  const usualAround = (day: string): number => {
    const at = Date.parse(day)
    const around = [-7, -6, -5, -4, -3, -2, 2, 3, 4, 5, 6, 7].map(
      step => counts.get(new Date(at + step * 86_400_000).toISOString().slice(0, 10)) ?? 0,
    )
    const busy = around.filter(n => n > 0)
    return median(busy) ?? 0
  }
  return [...counts]
    .filter(([day, n]) => n >= 15 && n >= usualAround(day) * 8)
    .map(([day, ticketCount]) => ({ day, ticketCount }))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** How often each value occurs. */
export function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** The value that occurs most, the first by name among equals. */
export function mostCommon(values: readonly string[]): string | undefined {
  return [...countBy(values)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
}
