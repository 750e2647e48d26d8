import { type Html, html } from '#core/html/html.ts'
import type { Locale } from '#schemas/locale.ts'
import type { MiningReport, MonthReport, TopicReport } from '#schemas/mining-report.ts'
import { chart, heatMap } from './chart.ts'
import { DEMAND_WORDS } from './demand-words.ts'

/** The demand report as one piece of HTML: for `/demand/` and for print. Ticket text in it is redacted and escaped. */
export function demandView(report: MiningReport, locale: Locale): Html {
  const say = DEMAND_WORDS[locale]
  const excluded = Object.entries(report.excluded)
  const left = excluded.reduce((sum, [, n]) => sum + n, 0)
  const todo = report.topics.filter(topic => topic.coverage !== 'covered' && topic.state !== 'dismissed')
  return html`<section class="demand"><h1>${say.title}</h1><p>${say.lead(
    report.from,
    report.to,
    report.ticketCount,
    left,
  )}</p>${
    excluded.length > 0 &&
    html`<p>${say.excluded}: ${excluded.map(([reason, n]) => `${reason} ${n}`).join(', ')}</p>`
  }<h2>${say.todo}</h2>${
    todo.length > 0 ? topicTable(todo.slice(0, 20), locale) : html`<p>${say.nothing}</p>`
  }<p class="demand-formula"><strong>${
    say.formula
  }</strong> ${report.formula[locale]}</p>${measuredPart(report.topics, locale)}${paretoChart(todo, locale)}${trendChart(report, locale)}${seasonChart(
    report,
    locale,
  )}${oneHeadList(report.topics, locale)}${coverageChart(report, locale)}${kpiCharts(report, locale)}${forecastPart(
    report,
    locale,
  )}${loadChart(report, locale)}</section>`
}

function topicTable(topics: readonly TopicReport[], locale: Locale): Html {
  const say = DEMAND_WORDS[locale]
  const [, state, count, perMonth, hours] = say.columns
  const rows = topics.map(
    topic =>
      html`<tr id="${topic.id}"><th scope="row" lang="${topic.locale}">${topic.title}</th><td data-label="${state}">${
        say.coverage[topic.coverage]
      }${topic.articleId && topic.coverage !== 'gap' && html`<br><code>${topic.articleId}</code>`}</td><td data-label="${count}">${
        topic.ticketCount
      }</td><td data-label="${perMonth}">${topic.perMonth.toFixed(1)}</td><td data-label="${hours}">${topic.deflectedHours.toFixed(1)}</td><td><ul>${topic.reasons.map(
        reason => html`<li>${say.reason(reason)}</li>`,
      )}${topic.weeksToPeak !== undefined && html`<li>${say.peak(topic.weeksToPeak)}</li>`}</ul>${details(topic, locale)}</td></tr>`,
  )
  return html`<div class="table-scroll demand-topics"><table><thead><tr>${say.columns.map(
    column => html`<th scope="col">${column}</th>`,
  )}</tr></thead><tbody>${rows}</tbody></table></div>`
}

/** Of each published article, whether its tickets fell. Nothing where none was published. */
function measuredPart(topics: readonly TopicReport[], locale: Locale): Html {
  const say = DEMAND_WORDS[locale]
  const own = topics.filter(topic => topic.published)
  if (own.length === 0) return html``
  return html`<h2>${say.measuredTitle}</h2><ul>${own.map(({ title, locale: lang, published, measured }) => {
    const figures = measured
      ? `${say.measured(
          measured.savedPerMonth.toFixed(1),
          measured.errorPerMonth.toFixed(1),
          measured.months,
          Math.round(measured.expected),
          measured.actual,
        )} ${say.basis[measured.basis]}`
      : say.tooEarly
    return html`<li><span lang="${lang}">${title}</span> → <code>${published?.article}</code> (<time>${
      published?.on
    }</time>) — ${figures}</li>`
  })}</ul>`
}

function details(topic: TopicReport, locale: Locale): Html {
  const say = DEMAND_WORDS[locale]
  return html`<details lang="${locale}"><summary>${say.evidence}</summary><ul>${topic.evidence.map(
    ticket =>
      html`<li>${ticketName(ticket)} <time>${ticket.day}</time> <span lang="${topic.locale}">${ticket.text}</span></li>`,
  )}</ul>${
    topic.missed.length > 0 &&
    html`<p>${say.missed}</p><ul>${topic.missed.map(question => html`<li>${question}</li>`)}</ul>`
  }${topic.contradictions.map(
    one =>
      html`<p>${say.contradiction}</p><blockquote><p>${say.articleSays}: ${one.article}</p><p>${say.ticketsSay}: ${
        one.tickets
      } (${one.ticketIds.join(', ')})</p></blockquote>`,
  )}</details>`
}

/** The id of a ticket, a link where the export held one. Only http and https: an export may hold anything. */
function ticketName({ id, url }: TopicReport['evidence'][number]): Html {
  return url && /^https?:\/\//i.test(url)
    ? html`<a href="${url}" rel="noreferrer"><code>${id}</code></a>`
    : html`<code>${id}</code>`
}

/** The fewest topics that make up 80 % of what has no good article. */
function paretoChart(todo: readonly TopicReport[], locale: Locale): Html {
  const say = DEMAND_WORDS[locale]
  const bySize = todo.toSorted((a, b) => b.eventCount - a.eventCount)
  const total = bySize.reduce((sum, topic) => sum + topic.eventCount, 0)
  let sum = 0
  const shown = bySize.filter(topic => {
    const wanted = sum < total * 0.8
    sum += topic.eventCount
    return wanted
  })
  const top = shown.slice(0, 40)
  if (top.length === 0) return html``
  return chart({
    title: say.pareto,
    labelHeading: say.topic,
    labels: top.map(topic => topic.title),
    series: [{ name: say.tickets, values: top.map(topic => topic.eventCount) }],
    sideways: true,
    tableLabel: say.numbers,
  })
}

function trendChart(report: MiningReport, locale: Locale): Html {
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
    tableLabel: say.numbers,
  })
}

function seasonChart(report: MiningReport, locale: Locale): Html {
  const say = DEMAND_WORDS[locale]
  const top = report.topics.toSorted((a, b) => b.ticketCount - a.ticketCount).slice(0, 15)
  if (top.length === 0) return html``
  return heatMap({
    title: say.season,
    labelHeading: say.topic,
    rows: top.map(topic => topic.title),
    columns: [1, 2, 3, 4, 5].map(say.week),
    values: top.map(topic => topic.byWeekOfMonth),
    tableLabel: say.numbers,
  })
}

function oneHeadList(topics: readonly TopicReport[], locale: Locale): Html {
  const say = DEMAND_WORDS[locale]
  const own = topics.filter(topic => topic.reasons.some(reason => reason.kind === 'one-head'))
  return html`<h2>${say.oneHead}</h2>${
    own.length === 0
      ? html`<p>${say.noOneHead}</p>`
      : html`<ul>${own.map(
          topic =>
            html`<li><a href="#${topic.id}" lang="${topic.locale}">${topic.title}</a> — ${Math.round(
              (topic.oneAgentShare ?? 0) * 100,
            )}% (${topic.ticketCount})</li>`,
        )}</ul>`
  }`
}

function coverageChart(report: MiningReport, locale: Locale): Html {
  const say = DEMAND_WORDS[locale]
  return monthChart(report, locale, {
    title: say.coverageTrend,
    unit: '%',
    figureOf: month => (month.ticketCount === 0 ? undefined : (month.coveredCount / month.ticketCount) * 100),
  })
}

function kpiCharts(report: MiningReport, locale: Locale): Html {
  const say = DEMAND_WORDS[locale]
  const share = (value: number | undefined) => (value === undefined ? undefined : value * 100)
  const one = (title: string, unit: string, figureOf: (month: MonthReport) => number | undefined) =>
    monthChart(report, locale, { title, unit, figureOf })
  return html`<h2>${say.kpiInternal}</h2>${one(say.firstResponse, '', month => month.firstResponseHours)}${one(
    say.resolution,
    '',
    month => month.resolutionHours,
  )}${one(say.sla(report.slaHours), '%', month => share(month.withinSla))}<h2>${say.kpiExternal}</h2>${one(
    say.fcr,
    '%',
    month => share(month.firstContactShare),
  )}${one(say.reopen, '%', month => share(month.reopenShare))}${one(say.satisfaction, '%', month =>
    share(month.satisfaction),
  )}`
}

function monthChart(
  report: MiningReport,
  locale: Locale,
  of: { title: string; unit: string; figureOf: (month: MonthReport) => number | undefined },
): Html {
  const say = DEMAND_WORDS[locale]
  const values = report.months.map(of.figureOf)
  if (values.every(value => value === undefined))
    return html`<p class="demand-absent">${of.title}: ${say.absent}</p>`
  return chart({
    title: of.title,
    labelHeading: say.month,
    labels: report.months.map(month => month.month),
    series: [{ name: of.title, kind: 'line', values }],
    unit: of.unit,
    tableLabel: say.numbers,
  })
}

function forecastPart(report: MiningReport, locale: Locale): Html {
  const say = DEMAND_WORDS[locale]
  const { forecast } = report
  return html`<h2>${say.forecast}</h2><p>${
    forecast
      ? say.forecastText(forecast.month, Math.round(forecast.ticketCount), Math.round(forecast.error))
      : say.noForecast
  }</p>`
}

function loadChart(report: MiningReport, locale: Locale): Html {
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
