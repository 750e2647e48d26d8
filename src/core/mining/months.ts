import { addDays } from '#core/calendar/days.ts'
import type { MiningReport, MonthReport } from '#schemas/mining-report.ts'
import type { Ticket } from '#schemas/ticket.ts'
import { dayOf, hoursTo, meanOf, median, nextMonth, type Timed } from './figures.ts'

/** How much was said on a ticket, for whoever does not hold what. */
export type Heard = { readonly messageCount: number; readonly answerCount: number }

/** What the desk achieved in each month. A figure is absent where the export lacks the field. */
export function monthReports(
  tickets: readonly (Ticket & { readonly heard?: Heard } & Partial<Timed>)[],
  options: { months: readonly string[]; timeZone: string; slaHours: number; covered: ReadonlySet<string> },
): MonthReport[] {
  const byMonth = new Map<string, (typeof tickets)[number][]>(options.months.map(month => [month, []]))
  for (const ticket of tickets) byMonth.get(dayOf(ticket, options.timeZone).slice(0, 7))?.push(ticket)
  return [...byMonth].map(([month, own]) => {
    const hours = own.flatMap(one => hoursTo('resolvedAt', one))
    const first = own.flatMap(one => hoursTo('firstResponseAt', one))
    const solved = own.filter(one => one.resolvedAt && heardOf(one).messageCount > 0)
    return {
      month,
      ticketCount: own.length,
      coveredCount: own.filter(one => options.covered.has(one.id)).length,
      firstResponseHours: median(first),
      resolutionHours: median(hours),
      withinSla: meanOf(hours.map(one => (one <= options.slaHours ? 1 : 0))),
      firstContactShare: meanOf(solved.map(one => (isSolvedAtOnce(one) ? 1 : 0))),
      reopenShare: meanOf(
        own.flatMap(one => (one.reopenCount === undefined ? [] : one.reopenCount > 0 ? 1 : 0)),
      ),
      satisfaction: meanOf(own.flatMap(one => one.satisfaction ?? [])),
    }
  })
}

/**
 * The volume of the month after the last whole one; the last month is whole where the tickets go to its last day: as in the same month a year before × growth where a year is known, else the mean
 * of the last three whole months. The error is the mean absolute error of the mean-of-3 or year-before rule on the past.
 */
export function forecastOf(months: readonly MonthReport[], lastDay: string): MiningReport['forecast'] {
  const whole = addDays(lastDay, 1).endsWith('-01') ? months : months.slice(0, -1)
  const last = months.at(-1)
  if (!last || whole.length < 4) return undefined
  const yearly = whole.length >= 15
  const predict = (at: number): number | undefined => {
    const recent = whole.slice(Math.max(0, at - 3), at)
    if (recent.length < 3) return undefined
    const mean = recent.reduce((sum, month) => sum + month.ticketCount, 0) / 3
    const before = whole[at - 12]
    const then = whole.slice(Math.max(0, at - 15), at - 12)
    if (!yearly || !before || then.length < 3) return mean
    const meanThen = then.reduce((sum, month) => sum + month.ticketCount, 0) / 3
    return meanThen === 0 ? mean : before.ticketCount * (mean / meanThen)
  }
  const errors = whole.flatMap((month, at) => {
    const expected = predict(at)
    return expected === undefined ? [] : Math.abs(expected - month.ticketCount)
  })
  const next = predict(whole.length)
  if (next === undefined) return undefined
  return {
    month: nextMonth(whole.at(-1)?.month ?? last.month),
    ticketCount: next,
    error: meanOf(errors) ?? 0,
    method: yearly ? 'year-before' : 'mean-of-3',
  }
}

function isSolvedAtOnce(ticket: Ticket): boolean {
  return heardOf(ticket).answerCount <= 1 && (ticket.reopenCount ?? 0) === 0
}

function heardOf(ticket: Ticket & { readonly heard?: Heard }): Heard {
  if (ticket.heard) return ticket.heard
  const { messages } = ticket
  return {
    messageCount: messages.length,
    answerCount: messages.filter(message => message.who === 'agent').length,
  }
}
