import { addDays } from '#core/calendar/days.ts'
import { type Figures, meanOf } from './figures.ts'

/** Why a topic deserves attention, each with the numbers that say so. */
export type Reason =
  | { readonly kind: 'one-head'; readonly share: number }
  | { readonly kind: 'surge'; readonly month: string; readonly factor: number }
  | { readonly kind: 'week-of-month'; readonly week: number; readonly share: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly share: number }
  | { readonly kind: 'month-edge'; readonly share: number }
  | { readonly kind: 'month-of-year'; readonly month: number; readonly factor: number }
  | { readonly kind: 'flood'; readonly day: string; readonly ticketCount: number }
  | { readonly kind: 'reopened'; readonly share: number }
  | { readonly kind: 'unhappy'; readonly satisfaction: number }

/**
 * The reasons the figures give. One head: one agent solved ≥ 80 % of at least 8.
 * Week of month: the week holds ≥ 50 % (an even week holds 23 %). Month edge: ≥ 50 % from the 26th to the 2nd (even:
 * 25 %). Weekday: ≥ 45 % on one day (even: 20 %). Month of year: in the mean of its years ≥ 2.5 × the mean month and
 * ≥ 6, with at least 11 months of export. Surge: the last whole month is ≥ 2 × the mean of those before and a rise of
 * ≥ 5; the month the export ends in (`lastDay`) is whole if it ends on its last day.
 */
export function reasonsOf(figures: Figures, lastDay: string): readonly Reason[] {
  const reasons: Reason[] = []
  const { oneAgentShare, ticketCount } = figures
  if (oneAgentShare !== undefined && oneAgentShare >= 0.8 && ticketCount >= 8)
    reasons.push({ kind: 'one-head', share: oneAgentShare })
  for (const flood of figures.floods) reasons.push({ kind: 'flood', ...flood })
  figures.byWeekOfMonth.forEach((n, week) => {
    if (ticketCount >= 10 && n / ticketCount >= 0.5)
      reasons.push({ kind: 'week-of-month', week: week + 1, share: n / ticketCount })
  })
  if (ticketCount >= 10 && figures.monthEdgeShare >= 0.5)
    reasons.push({ kind: 'month-edge', share: figures.monthEdgeShare })
  figures.byWeekday.forEach((n, day) => {
    if (ticketCount >= 20 && n / ticketCount >= 0.45)
      reasons.push({ kind: 'weekday', weekday: day + 1, share: n / ticketCount })
  })
  const months = calmMonths(figures)
  reasons.push(...peakMonths(months), ...surge(months, lastDay))
  if (figures.reopenShare !== undefined && figures.reopenShare >= 0.15)
    reasons.push({ kind: 'reopened', share: figures.reopenShare })
  if (figures.satisfaction !== undefined && figures.satisfaction <= 0.5)
    reasons.push({ kind: 'unhappy', satisfaction: figures.satisfaction })
  return reasons
}

type Month = { readonly month: string; readonly n: number }

/** Tickets of each month in order of time, a flood counted as one. */
function calmMonths({ floods, byMonth }: Figures): readonly Month[] {
  const flooded = new Map<string, number>()
  for (const flood of floods) {
    const month = flood.day.slice(0, 7)
    flooded.set(month, (flooded.get(month) ?? 0) + flood.ticketCount - 1)
  }
  return Object.entries(byMonth)
    .map(([month, n]) => ({ month, n: n - (flooded.get(month) ?? 0) }))
    .sort((a, b) => (a.month < b.month ? -1 : 1))
}

function peakMonths(months: readonly Month[]): readonly Reason[] {
  const mean = meanOf(months.map(({ n }) => n)) ?? 0
  if (months.length < 11) return []
  return Array.from({ length: 12 }, (_, i) => i + 1).flatMap((month): readonly Reason[] => {
    const own = meanOf(months.flatMap(one => (Number(one.month.slice(5)) === month ? [one.n] : []))) ?? 0
    return own >= 6 && own >= mean * 2.5 ? [{ kind: 'month-of-year', month, factor: own / mean }] : []
  })
}

function surge(months: readonly Month[], lastDay: string): readonly Reason[] {
  const whole = addDays(lastDay, 1).endsWith('-01') ? months : months.slice(0, -1)
  const last = whole.at(-1)
  const before = whole.slice(0, -1)
  const usual = meanOf(before.map(({ n }) => n)) ?? 0
  return last && before.length >= 3 && last.n >= usual * 2 && last.n - usual >= 5
    ? [{ kind: 'surge', month: last.month, factor: last.n / Math.max(1, usual) }]
    : []
}

/**
 * Weeks from `today` until the next seasonal peak, or undefined where there is no season.
 * A week of the month peaks on its first day, a month's edge on the 26th, a month of the year on its first.
 */
export function weeksToPeak(reasons: readonly Reason[], today: string): number | undefined {
  const now = Date.parse(`${today}T00:00:00Z`)
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7))
  const peaks = reasons.flatMap(reason => {
    if (reason.kind === 'week-of-month')
      return [0, 1].map(ahead => Date.UTC(year, month - 1 + ahead, 1 + (reason.week - 1) * 7))
    if (reason.kind === 'month-edge') return [0, 1].map(ahead => Date.UTC(year, month - 1 + ahead, 26))
    if (reason.kind === 'month-of-year')
      return [0, 1].map(ahead => Date.UTC(year + ahead, reason.month - 1, 1))
    return []
  })
  const next = peaks.filter(peak => peak >= now).sort((a, b) => a - b)[0]
  return next === undefined ? undefined : Math.round((next - now) / (7 * 86_400_000))
}
