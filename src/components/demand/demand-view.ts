import { type Html, html } from '#core/html/html.ts'
import type { Locale } from '#schemas/locale.ts'
import type { MiningReport, TopicReport } from '#schemas/mining-report.ts'
import {
  coverageChart,
  externalCharts,
  internalCharts,
  loadChart,
  paretoChart,
  seasonChart,
  trendChart,
} from './demand-charts.ts'
import { demandFigures } from './demand-figures.ts'
import { type AddressOf, demandTopics } from './demand-topics.ts'
import { DEMAND_WORDS } from './demand-words.ts'

/** How many topics the table shows; the rest is in report.json. */
const TOPIC_COUNT = 20

/**
 * The demand report as one piece of HTML: for `/demand/` and for print. Ticket text in it is redacted and escaped.
 * `addressOf` leads to an article of this site, where there is a site around it.
 */
export function demandView(report: MiningReport, locale: Locale, addressOf?: AddressOf): Html {
  const say = DEMAND_WORDS[locale]
  const todo = report.topics.filter(topic => topic.coverage !== 'covered' && topic.state !== 'dismissed')
  return html`<section class="demand"><h1>${say.title}</h1>${lead(report, locale)}${demandFigures(
    report,
    todo,
    locale,
  )}<h2>${say.todo}</h2>${
    todo.length > 0
      ? demandTopics(todo.slice(0, TOPIC_COUNT), { report, locale, addressOf })
      : html`<p>${say.nothing}</p>`
  }<p class="demand-formula"><strong>${say.formula}</strong> ${report.formula[locale]}</p>${measuredPart(
    report.topics,
    locale,
  )}${oneHeadList(report.topics, locale)}<div class="demand-pair">${paretoChart(todo, locale)}${seasonChart(
    report,
    locale,
  )}</div><div class="demand-pair demand-trends">${trendChart(report, locale)}${coverageChart(
    report,
    locale,
  )}</div><h2>${say.kpiInternal}</h2><div class="demand-three">${internalCharts(report, locale)}</div><h2>${
    say.kpiExternal
  }</h2><div class="demand-three">${externalCharts(report, locale)}</div><div class="demand-loads"><h2>${
    say.loads
  }</h2>${loadChart(report, locale)}</div></section>`
}

function lead(report: MiningReport, locale: Locale): Html {
  const say = DEMAND_WORDS[locale]
  const excluded = Object.entries(report.excluded)
  const left = excluded.reduce((sum, [, n]) => sum + n, 0)
  const reasons = excluded.map(([reason, n]) => `${say.noise(reason)} ${say.number(n)}`).join(say.comma)
  return html`<p>${say.lead(report.from, report.to, report.ticketCount, left)}${
    excluded.length > 0 && html` <span class="demand-excluded">${say.excluded}: ${reasons}</span>`
  }</p>`
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

function oneHeadList(topics: readonly TopicReport[], locale: Locale): Html {
  const say = DEMAND_WORDS[locale]
  const own = topics.filter(topic => topic.reasons.some(reason => reason.kind === 'one-head'))
  return html`<h2>${say.oneHead}</h2>${
    own.length === 0
      ? html`<p>${say.noOneHead}</p>`
      : html`<ul class="demand-heads">${own.map(
          topic =>
            html`<li><span lang="${topic.locale}">${topic.title}</span> <b>${Math.round(
              (topic.oneAgentShare ?? 0) * 100,
            )}%</b> <span>${say.ofTickets(topic.ticketCount)} · ${say.coverage[topic.coverage]}</span></li>`,
        )}</ul>`
  }`
}
