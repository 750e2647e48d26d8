import type { Figures } from './figures.ts'

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
 * 25 %). Weekday: ≥ 45 % on one day (even: 20 %). Month of year: ≥ 2.5 × the mean month, with at
 * least 11 months of export. Surge: the last whole month is ≥ 2 × the mean of those before and a rise of ≥ 5.
 */
export function reasonsOf(figures: Figures): readonly Reason[] {
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
  reasons.push(...monthReasons(figures))
  if (figures.reopenShare !== undefined && figures.reopenShare >= 0.15)
    reasons.push({ kind: 'reopened', share: figures.reopenShare })
  if (figures.satisfaction !== undefined && figures.satisfaction <= 0.5)
    reasons.push({ kind: 'unhappy', satisfaction: figures.satisfaction })
  return reasons
}

function monthReasons(figures: Figures): Reason[] {
  const reasons: Reason[] = []
  const flooded = new Map<string, number>()
  for (const flood of figures.floods) {
    const month = flood.day.slice(0, 7)
    flooded.set(month, (flooded.get(month) ?? 0) + flood.ticketCount - 1)
  }
  const months = Object.entries(figures.byMonth)
    .map(([month, n]) => ({ month, n: n - (flooded.get(month) ?? 0) }))
    .sort((a, b) => (a.month < b.month ? -1 : 1))
  const mean = months.reduce((sum, { n }) => sum + n, 0) / Math.max(1, months.length)
  if (months.length >= 11)
    for (const { month, n } of months)
      if (n >= 6 && n >= mean * 2.5)
        reasons.push({ kind: 'month-of-year', month: Number(month.slice(5)), factor: n / mean })
  const last = months.at(-2) // the last month is seldom whole
  const before = months.slice(0, -2)
  const usual = before.reduce((sum, { n }) => sum + n, 0) / Math.max(1, before.length)
  if (last && before.length >= 3 && last.n >= usual * 2 && last.n - usual >= 5)
    reasons.push({ kind: 'surge', month: last.month, factor: last.n / Math.max(1, usual) })
  return reasons
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
