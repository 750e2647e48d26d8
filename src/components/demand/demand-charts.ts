import { type Html, html } from '#core/html/html.ts'
import type { Locale } from '#schemas/locale.ts'
import type { MiningReport, MonthReport, TopicReport } from '#schemas/mining-report.ts'
import { chart, heatMap } from '../chart.ts'
import { DEMAND_WORDS } from './demand-words.ts'

const BARS = 12

/** The fewest topics that make up 80 % of what has no good article. */
export function paretoChart(todo: readonly TopicReport[], locale: Locale): Html {
  const say = DEMAND_WORDS[locale]
  const bySize = todo.toSorted((a, b) => b.eventCount - a.eventCount)
  const total = bySize.reduce((sum, topic) => sum + topic.eventCount, 0)
  let sum = 0
  const shown = bySize.filter(topic => {
    const wanted = sum < total * 0.8
    sum += topic.eventCount
    return wanted
  })
  const top = shown.slice(0, BARS)
  if (top.length === 0) return html``
  return chart({
    title: shown.length > BARS ? say.paretoOf(BARS, shown.length) : say.pareto,
    labelHeading: say.topic,
    labels: top.map(topic => topic.title),
    series: [{ name: say.tickets, values: top.map(topic => topic.eventCount) }],
    sideways: true,
    size: 'half',
    tableLabel: say.numbers,
  })
}

/** The four topics asked most, month by month. */
export function trendChart(report: MiningReport, locale: Locale): Html {
  const say = DEMAND_WORDS[locale]
  const top = report.topics.toSorted((a, b) => b.ticketCount - a.ticketCount).slice(0, 4)
  return chart({
    title: say.trend,
    labelHeading: say.month,
    labels: report.months.map(month => month.month),
    series: top.map(topic => ({
      name: topic.title,
      kind: 'line',
      values: report.months.map(({ month }) => topic.byMonth[month] ?? 0),
    })),
    size: 'half',
    tableLabel: say.numbers,
  })
}

/** The topics asked most, by week of the month. */
export function seasonChart(report: MiningReport, locale: Locale): Html {
  const say = DEMAND_WORDS[locale]
  const top = report.topics.toSorted((a, b) => b.ticketCount - a.ticketCount).slice(0, BARS)
  if (top.length === 0) return html``
  return heatMap({
    title: say.season,
    labelHeading: say.topic,
    rows: top.map(topic => topic.title),
    columns: [1, 2, 3, 4, 5].map(say.week),
    values: top.map(topic => topic.byWeekOfMonth),
    size: 'half',
    tableLabel: say.numbers,
  })
}

/** How much of what is asked an article answers, month by month. */
export function coverageChart(report: MiningReport, locale: Locale): Html {
  const say = DEMAND_WORDS[locale]
  return monthChart(report, locale, {
    title: say.coverageTrend,
    unit: '%',
    size: 'half',
    figureOf: month => (month.ticketCount === 0 ? undefined : (month.coveredCount / month.ticketCount) * 100),
  })
}

/** What an internal desk is measured by. */
export function internalCharts(report: MiningReport, locale: Locale): Html {
  const say = DEMAND_WORDS[locale]
  return html`${monthChart(report, locale, {
    title: say.firstResponse,
    figureOf: month => month.firstResponseHours,
  })}${monthChart(report, locale, { title: say.resolution, figureOf: month => month.resolutionHours })}${monthChart(
    report,
    locale,
    { title: say.sla(report.slaHours), unit: '%', figureOf: month => share(month.withinSla) },
  )}`
}

/** What an external desk is measured by. */
export function externalCharts(report: MiningReport, locale: Locale): Html {
  const say = DEMAND_WORDS[locale]
  return html`${monthChart(report, locale, {
    title: say.fcr,
    unit: '%',
    figureOf: month => share(month.firstContactShare),
  })}${monthChart(report, locale, {
    title: say.reopen,
    unit: '%',
    figureOf: month => share(month.reopenShare),
  })}${monthChart(report, locale, {
    title: say.satisfaction,
    unit: '%',
    figureOf: month => share(month.satisfaction),
  })}`
}

/** Tickets by agent; agents are hashes. */
export function loadChart(report: MiningReport, locale: Locale): Html {
  const say = DEMAND_WORDS[locale]
  const agents = report.agents.slice(0, 20)
  if (agents.length === 0) return html`<p class="demand-absent">${say.load}: ${say.absent}</p>`
  return chart({
    title: say.load,
    labelHeading: say.agent,
    labels: agents.map(one => one.agent.slice(0, 6)),
    series: [{ name: say.tickets, values: agents.map(one => one.ticketCount) }],
    tableLabel: say.numbers,
  })
}

function monthChart(
  report: MiningReport,
  locale: Locale,
  of: {
    title: string
    unit?: string
    size?: 'half'
    figureOf: (month: MonthReport) => number | undefined
  },
): Html {
  const say = DEMAND_WORDS[locale]
  const values = report.months.map(of.figureOf)
  if (values.every(value => value === undefined))
    return html`<p class="demand-absent"><strong>${of.title}</strong> ${say.absent}</p>`
  const last = values.findLast(value => value !== undefined)
  return chart({
    title: of.title,
    ...(last !== undefined && { latest: `${say.number(last, of.unit === '%' ? 0 : 1)}${of.unit ?? ''}` }),
    labelHeading: say.month,
    labels: report.months.map(month => month.month),
    series: [{ name: of.title, kind: 'line', values }],
    unit: of.unit ?? '',
    size: of.size ?? 'small',
    tableLabel: say.numbers,
  })
}

function share(value: number | undefined): number | undefined {
  return value === undefined ? undefined : value * 100
}
