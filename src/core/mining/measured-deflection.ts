import type { MeasuredDeflection } from '#schemas/mining-report.ts'

type ByMonth = Readonly<Record<string, number>>

/** Fewer tickets than this before publication say nothing about what came after. */
const ENOUGH = 8

/** So many months before publication count where no year before is known. */
const BEFORE = 6

/**
 * Did the tickets of a published article fall? Whole months after the month of publication are compared with what was
 * to be expected without the article. Where the same month of the year before is in the export, it is
 * own(year before) × rest(now) ÷ rest(year before), which knows the season; else Σ own(before) ÷ Σ rest(before) ×
 * rest(now) over up to six months before, which knows the desk's season but not the topic's own. `rest` are all
 * other tickets. The error is 1.96 × √variance with counts taken as Poisson. Hours are tickets × minutes ÷ 60.
 * Undefined where it is too early, or there were too few tickets before.
 */
export function measureDeflection(
  counts: Readonly<{ own: ByMonth; all: ByMonth }>,
  on: Readonly<{ months: readonly string[]; publishedOn: string; handlingMinutes: number }>,
): MeasuredDeflection | undefined {
  const since = on.publishedOn.slice(0, 7)
  // The first and the last month of an export are seldom whole.
  const whole = on.months.slice(1, -1)
  const after = whole.filter(month => month > since)
  const before = whole.filter(month => month < since).slice(-BEFORE)
  const own = (month: string) => counts.own[month] ?? 0
  const rest = (month: string) => (counts.all[month] ?? 0) - own(month)
  const sum = (months: readonly string[], of: (month: string) => number) =>
    months.reduce((total, month) => total + of(month), 0)
  const yearAgo = after.map(yearBefore)
  const yearly = yearAgo.every(month => whole.includes(month) && month < since && rest(month) > 0)
  const base = yearly ? yearAgo : before
  const ownBefore = sum(base, own)
  const restBefore = sum(base, rest)
  if (after.length === 0 || ownBefore < ENOUGH || restBefore === 0) return undefined
  const expected = yearly
    ? after.reduce((total, month) => {
        const then = yearBefore(month)
        return total + (own(then) * rest(month)) / rest(then)
      }, 0)
    : (ownBefore / restBefore) * sum(after, rest)
  const actual = sum(after, own)
  const variance = actual + expected * (expected / ownBefore)
  const saved = (expected - actual) / after.length
  return {
    basis: yearly ? 'year-before' : 'rest-of-desk',
    months: after.length,
    expected,
    actual,
    savedPerMonth: saved,
    errorPerMonth: (1.96 * Math.sqrt(variance)) / after.length,
    hoursPerMonth: (saved * on.handlingMinutes) / 60,
  }
}

function yearBefore(month: string): string {
  return `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`
}
