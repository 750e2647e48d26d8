import { type Html, html } from '#core/html/html.ts'
import type { Locale } from '#schemas/locale.ts'
import type { MiningReport, TopicReport } from '#schemas/mining-report.ts'
import { DEMAND_WORDS } from './demand-words.ts'

/** The report in six numbers: what a manager reads first. */
export function demandFigures(report: MiningReport, todo: readonly TopicReport[], locale: Locale): Html {
  const say = DEMAND_WORDS[locale]
  const sum = (of: (topic: TopicReport) => number) => todo.reduce((total, topic) => total + of(topic), 0)
  const count = (...coverages: readonly TopicReport['coverage'][]) =>
    todo.filter(topic => coverages.includes(topic.coverage)).length
  const asked = report.topics.reduce((total, topic) => total + topic.eventCount, 0)
  const unanswered = asked === 0 ? 0 : sum(topic => topic.eventCount) / asked
  const heads = report.topics.filter(topic => topic.reasons.some(reason => reason.kind === 'one-head')).length
  const { forecast } = report
  const all: readonly (readonly [value: string, name: string])[] = [
    [`${Math.round(unanswered * 100)}%`, say.figure.unanswered],
    [
      say.number(
        sum(topic => topic.deflectedHours),
        1,
      ),
      say.figure.hours,
    ],
    [say.number(count('gap', 'untranslated')), say.figure.gaps],
    [say.number(count('hard-to-find', 'outdated')), say.figure.toMend],
    [say.number(heads), say.figure.heads],
    forecast
      ? [
          say.number(Math.round(forecast.ticketCount)),
          say.figure.forecast(forecast.month, say.number(Math.round(forecast.error))),
        ]
      : ['—', say.noForecast],
  ]
  return html`<dl class="figures">${all.map(
    ([value, name]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl>`
}
